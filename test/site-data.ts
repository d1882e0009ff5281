import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod/mini';
import { hashOf, openSiteData } from '../extension/site-data/open-site-data.ts';
import { SiteData, type Pointer } from '../extension/site-data/site-data.ts';
import { sites, sitesByPage } from '../extension/sites/index.ts';

/**
 * `npm run site-data -- <changes.json> <folder>`: writes what goes to the address of the build setting, the pointer
 * `latest.json` and the file that it names. Throws with every fault of the changes; gives back what was written.
 */
export async function writeSiteData([from = '', to = '']: string[]): Promise<string[]> {
  if (!from || !to) throw new Error('npm run site-data -- <changes.json> <folder>');
  const text = readFileSync(from, 'utf8');
  const read = SiteData.safeParse(JSON.parse(text));
  if (!read.success) throw new Error(`${from}: ${z.prettifyError(read.error)}`);
  const unknown = unknownNames(read.data);
  if (unknown.length > 0) throw new Error(`${from}: ${unknown.join('; ')}`);
  const sha256 = await hashOf(text);
  await openSiteData({ text, sha256 });

  const file = `sites-${read.data.version}-${sha256.slice(0, 12)}.json`;
  const pointer: Pointer = { format: 1, file, sha256 };
  mkdirSync(to, { recursive: true });
  writeFileSync(path.join(to, file), text);
  writeFileSync(path.join(to, 'latest.json'), `${JSON.stringify(pointer, undefined, 2)}\n`);
  return [path.join(to, file), path.join(to, 'latest.json')];
}

/** Portals and fields that we have none of: the extension would leave them alone without a word. */
function unknownNames(data: SiteData): string[] {
  return Object.entries(data.sites).flatMap(([id, { pages = {} }]) => {
    const site = [...sites, ...sitesByPage].find((each) => each.id === id);
    if (!site) return [`there is no site “${id}”`];
    return Object.entries(pages).flatMap(([kind, { fields = {} }]) => {
      const known = site.pages.flatMap((page) =>
        page.kind === kind && 'fields' in page ? Object.keys(page.fields) : [],
      );
      return Object.keys(fields)
        .filter((name) => !known.includes(name))
        .map((name) => `${id} has no field “${name}” on a page of kind “${kind}”; it has ${known.join(', ')}`);
    });
  });
}
