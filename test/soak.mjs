import process from 'node:process';

import { importTypeScript } from './setup/import-typescript.mjs';

/** `npm run soak`: 10,000 seeded changes a site, and what came of them; `npm run soak -- 500 trac` takes fewer, of one site. */
const { soak } = await importTypeScript('test/soak.ts');
process.exitCode = soak(process.argv.slice(2), console.log);
