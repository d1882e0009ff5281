import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { projectRoot } from '../../setup/project-root.mjs';
import type { PortalServer } from './portal-server.ts';

/** Serves the corpus, `test/sites/<site>/<case>/page.html`, each page at the address that its `url.txt` gives. */
export function serveSavedPages(portal: PortalServer): void {
  const corpus = path.join(projectRoot, 'test/sites');
  for (const name of readdirSync(corpus, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(name) !== 'url.txt') continue;
    const { origin, pathname } = new URL(readFileSync(path.join(corpus, name), 'utf8').trim());
    portal.serve(origin + pathname, readFileSync(path.join(corpus, path.dirname(name), 'page.html'), 'utf8'));
  }
}
