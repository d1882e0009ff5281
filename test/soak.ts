import { driftOf, type Drift } from './sites/drift.ts';
import { savedPages } from './sites/saved-pages.ts';

/** Cases of one process: a gigabyte of pages. */
const part = 2000;

/** Runs one part, in a process of its own. */
export type RunPart = (site: string, cases: number, first: number) => Promise<Drift>;

/**
 * Changes each site's saved pages as their owners might, a given number of times, and says what came of it: claims that
 * were wrong, readings that threw, and how much was still read. Gives back 1 when anything was wrong.
 */
export async function soak(
  [number = '10000', only]: string[],
  say: (line: string) => void,
  runPart: RunPart,
): Promise<number> {
  const cases = Number(number);
  if (!Number.isInteger(cases) || cases < 1) {
    say(`“${number}” is no number of cases. Write: npm run soak -- 10000, or npm run soak -- 500 trac`);
    return 1;
  }
  const sites = [...new Set(savedPages.map(siteOf))].filter((site) => !only || site === only);
  let wrong = 0;
  say(
    `${'site'.padEnd(26)}${['cases', 'wrong', 'errors'].map((name) => name.padStart(8)).join('')}   still read   fields kept`,
  );
  for (const site of sites) {
    const drifts: Drift[] = [];
    for (let done = 0; done < cases; done += part) {
      // No seed comes twice: a part takes fewer seeds than it has cases.
      drifts.push(await runPart(site, Math.min(part, cases - done), done));
    }
    const faults = drifts.flatMap((drift) => [...drift.wrong, ...drift.errors]);
    wrong += faults.length;
    say(lineOf(site, drifts));
    for (const story of faults.slice(0, 3)) say(story);
  }
  return wrong === 0 ? 0 : 1;
}

/** One part: what came of so many cases of a site, with seeds from `first` on. */
export const soakPart: (site: string, cases: number, first: number) => Drift = (site, cases, first) =>
  driftOf(
    savedPages.filter((page) => siteOf(page) === site),
    cases,
    first,
  );

const siteOf = ({ name }: { name: string }): string => name.split('/')[0] ?? '';

function lineOf(site: string, drifts: Drift[]): string {
  const sum = (of: (drift: Drift) => number) => drifts.reduce((so, drift) => so + of(drift), 0);
  const share = (of: number, whole: number) => `${whole === 0 ? 100 : Math.round((100 * of) / whole)} %`;
  return [
    site.padEnd(26),
    ...[sum(({ cases }) => cases), sum(({ wrong }) => wrong.length), sum(({ errors }) => errors.length)].map((count) =>
      String(count).padStart(8),
    ),
    share(
      sum(({ read }) => read),
      sum(({ readable }) => readable),
    ).padStart(13),
    share(
      sum(({ kept }) => kept),
      sum(({ known }) => known),
    ).padStart(14),
  ].join('');
}
