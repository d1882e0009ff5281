import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sites, sitesByPage } from '../extension/sites/index.ts';
import type { Page } from '../shared/model/page.ts';
import { savedPages } from './sites/saved-pages.ts';

/** What is read of a site, counted over its saved pages. `fields`: those that most of its adverts or cards give. */
export type SiteStatus = {
  id: string;
  name: string;
  asked: string;
  pages: number;
  adverts: number;
  lists: number;
  profiles: number;
  fields: string[];
};

const [begin, end] = ['<!-- sites table -->', '<!-- end of sites table -->'];
const file = 'shared/view/site-status.json';

export function siteStatus(): SiteStatus[] {
  return [...sites, ...sitesByPage].map(({ id, name, permission }) => {
    const pages = savedPages.filter((saved) => saved.name.startsWith(`${id}/`)).map(({ expected }) => expected);
    const of = (kind: Page['kind']) => pages.filter((page) => page.kind === kind).length;
    return {
      id,
      name,
      asked: permission === 'install' ? 'at install' : id === 'anywhere' ? 'each time' : 'in context',
      pages: pages.length,
      adverts: of('vacancy'),
      lists: of('results'),
      profiles: of('profile'),
      fields: commonFields(pages),
    };
  });
}

/** Fields that at least half of the adverts give; of a site without adverts, of the cards. */
function commonFields(pages: Page[]): string[] {
  const adverts = pages.flatMap((page) => (page.kind === 'vacancy' ? [page.vacancy] : []));
  const counts = new Map<string, number>();
  for (const advert of adverts) {
    for (const [name, value] of Object.entries(advert)) {
      if (Array.isArray(value) ? value.length > 0 : value) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count * 2 >= adverts.length)
    .map(([name]) => name)
    .toSorted();
}

/** As Markdown. */
export function statusTable(): string[] {
  return [
    '| site | asked | adverts | lists | profiles | read of most adverts |',
    '| --- | --- | --: | --: | --: | --- |',
    ...siteStatus().map(
      ({ name, asked, adverts, lists, profiles, fields }) =>
        `| ${name} | ${asked} | ${adverts} | ${lists} | ${profiles} | ${fields.join(', ')} |`,
    ),
  ];
}

/** What the list of sites in the extension shows. */
export const statusForPeople = (): Record<string, number> =>
  Object.fromEntries(siteStatus().map(({ id, pages }) => [id, pages]));

export function writeStatus(root: string): void {
  const readme = path.join(root, 'README.md');
  const [before = '', rest = ''] = readFileSync(readme, 'utf8').split(begin);
  const after = rest.slice(rest.indexOf(end));
  writeFileSync(readme, [before + begin, '', ...statusTable(), '', after].join('\n'));
  writeFileSync(path.join(root, file), `${JSON.stringify(statusForPeople(), undefined, 2)}\n`);
}
