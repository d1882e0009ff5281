import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Page } from '../../shared/model/page.ts';

export type SavedPage = { name: string; url: URL; html: string; expected: Page };

const folder = new URL('.', import.meta.url);

/** Every page of the corpus: `test/sites/<site>/<case>/` with `page.html`, `url.txt` and the `expected.json` it must give. */
export const savedPages: SavedPage[] = subfolders(folder).flatMap((site) =>
  subfolders(new URL(`${site}/`, folder)).map((name) => {
    const text = (file: string) => readFileSync(new URL(`${site}/${name}/${file}`, folder), 'utf8');
    return {
      name: `${site}/${name}`,
      url: new URL(text('url.txt').trim()),
      html: text('page.html'),
      expected: JSON.parse(text('expected.json')) as Page,
    };
  }),
);

/** Parses a page as a browser without scripts would. One window is enough for all, and much quicker. */
export const parsePage = (html: string): Document => new window.DOMParser().parseFromString(html, 'text/html');

const { window } = new JSDOM('');
// Pages of one window have no view of their own, in which a reader would find the parser that every browser has.
globalThis.DOMParser ??= window.DOMParser;

function subfolders(url: URL): string[] {
  return readdirSync(url, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}
