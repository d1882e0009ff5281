import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { projectRoot } from '../../setup/project-root.mjs';
import type { PortalServer } from './portal-server.ts';

/**
 * Serves the corpus, `test/sites/<site>/<case>/page.html`, each page at the address that its `url.txt` gives. Lists of
 * jobs differ in their query alone; with any other query, the first of them by name is sent.
 */
export function serveSavedPages(portal: PortalServer): void {
  const corpus = path.join(projectRoot, 'test/sites');
  for (const name of readdirSync(corpus, { recursive: true, encoding: 'utf8' }).toSorted().toReversed()) {
    if (path.basename(name) !== 'url.txt') continue;
    const { href, origin, pathname } = new URL(readFileSync(path.join(corpus, name), 'utf8').trim());
    const page = readFileSync(path.join(corpus, path.dirname(name), 'page.html'), 'utf8');
    portal.serve(href, page);
    portal.serve(origin + pathname, page);
  }
}
