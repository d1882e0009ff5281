import process from 'node:process';

import { importTypeScript } from './setup/import-typescript.mjs';

/** `npm run site-status`: writes how well each site is read into the README and the list of sites. */
const { writeStatus } = await importTypeScript('test/site-status.ts');
writeStatus(process.cwd());
