import { driftOf } from './sites/drift.ts';
import { savedPages } from './sites/saved-pages.ts';

/**
 * Changes each site's saved pages as their owners might, a given number of times, and says what came of it: claims that
 * were wrong, readings that threw, and how much was still read. Gives back 1 when anything was wrong.
 */
export function soak([number = '10000', only]: string[], say: (line: string) => void): number {
  const cases = Number(number);
  if (!Number.isInteger(cases) || cases < 1) {
    say(`“${number}” is no number of cases. Write: npm run soak -- 10000, or npm run soak -- 500 trac`);
    return 1;
  }
  const sites = [...new Set(savedPages.map(({ name }) => name.split('/')[0] ?? ''))].filter(
    (site) => !only || site === only,
  );
  let wrong = 0;
  say(
    `${'site'.padEnd(26)}${'cases'.padStart(8)}${'wrong'.padStart(8)}${'errors'.padStart(8)}   still read   fields kept`,
  );
  for (const site of sites) {
    const pages = savedPages.filter(({ name }) => name.startsWith(`${site}/`));
    const drift = driftOf(pages, cases);
    wrong += drift.wrong.length + drift.errors.length;
    const share = (part: number, whole: number) => `${whole === 0 ? 100 : Math.round((100 * part) / whole)} %`;
    say(
      site.padEnd(26) +
        String(drift.cases).padStart(8) +
        String(drift.wrong.length).padStart(8) +
        String(drift.errors.length).padStart(8) +
        share(drift.read, drift.readable).padStart(13) +
        share(drift.kept, drift.known).padStart(14),
    );
    for (const story of [...drift.wrong, ...drift.errors].slice(0, 3)) say(story);
  }
  return wrong === 0 ? 0 : 1;
}
