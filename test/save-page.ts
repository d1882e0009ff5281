import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSavedPage } from '../extension/cli/page.ts';
import { findSite, sitesByPage } from '../extension/sites/index.ts';
import { corpusDay } from './sites/corpus-day.ts';
import { describeReading } from './sites/describe-reading.ts';
import { withoutPrivateThings } from './sites/without-private-things.ts';

const usage = `npm run save-page -- <site> <case> <url> <file.html>
npm run save-page -- --again <case>`;

/**
 * Puts a saved page into the corpus as a case of its own, stripped of what is private, with the reading that it gives
 * now as what is expected of it; `--again` rewrites what is expected of a case whose page or reader was corrected.
 * Gives back what was read, a line each, for a person to check against the page. `today` is an ISO day.
 */
export function savePage(args: string[], corpus: string, today: string): string[] {
  const [site = '', name = '', url = '', file = ''] = args;
  if (site === '--again') return readCase(folderOf(name, corpus));
  if (!file) throw new Error(usage);
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`Name the case in lower case with hyphens, not “${name}”.`);
  const byPage = sitesByPage.some(({ id }) => id === site);
  if (!URL.canParse(url) || (findSite(new URL(url))?.id !== site && !byPage))
    throw new Error(`“${url}” is no address of “${site}”. The sites are in extension/sites/index.ts.`);
  const folder = path.join(corpus, site, name);
  if (existsSync(folder)) throw new Error(`There is a case “${name}” already. To read it again: --again ${name}`);

  const page = withoutPrivateThings(readFileSync(file, 'utf8'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'url.txt'), `${url}\n`);
  writeFileSync(path.join(folder, 'page.html'), `<!doctype html>\n${origin(today)}\n${page}\n`);
  return [...readCase(folder), '', 'Read page.html before you commit it: names outside the contacts are still there.'];
}

const origin = (today: string): string => `<!--
  A saved page, of ${today}.
  Attested: all of it, but for what is invented.
  Invented: "removed", removed@example.org and 01632 960000 stand for people's names, addresses and numbers. Scripts,
    styles, hidden inputs and what was typed into forms are left out.
-->`;

/** Writes what a case gives now as what is expected of it. */
function readCase(folder: string): string[] {
  const url = readFileSync(path.join(folder, 'url.txt'), 'utf8').trim();
  const page = readSavedPage(url, readFileSync(path.join(folder, 'page.html'), 'utf8'), corpusDay);
  writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(page, undefined, 2)}\n`);
  return describeReading(page);
}

/** A case by its name, with or without its site's before it. */
function folderOf(name: string, corpus: string): string {
  const folders = readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((site) => path.join(corpus, site.name, path.basename(name)))
    .filter((folder) => existsSync(folder) && (!name.includes('/') || folder.endsWith(path.normalize(name))));
  const [folder, another] = folders;
  if (!folder || !name) throw new Error(`There is no case “${name}”.\n${usage}`);
  if (another) throw new Error(`More than one site has a case “${name}”: name it as <site>/<case>.`);
  return folder;
}
