import process from 'node:process';

import { importTypeScript } from './setup/import-typescript.mjs';

/** `npm run site-data -- <changes.json> <folder>`: writes what goes to the address of the build setting `SITE_DATA`. */
const { writeSiteData } = await importTypeScript('test/site-data.ts');
try {
  for (const line of await writeSiteData(process.argv.slice(2))) console.log(line);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
