import process from 'node:process';

import { importTypeScript } from './setup/import-typescript.mjs';
import { runScript } from './setup/run-tool.mjs';

/**
 * `npm run soak`: 10,000 seeded changes a site, and what came of them; `npm run soak -- 500 trac` takes fewer, of one site.
 * With `--part <site> <cases> <first seed>` it is one part of that, and prints what came of it as data.
 */
const { soak, soakPart } = await importTypeScript('test/soak.ts');
const [first, ...rest] = process.argv.slice(2);
if (first === '--part') {
  const [site, cases, seed] = rest;
  console.log(JSON.stringify(soakPart(site, Number(cases), Number(seed))));
} else {
  process.exitCode = await soak(process.argv.slice(2), console.log, async (site, cases, seed) => {
    const { ok, stdout, output } = await runScript('test/soak.mjs', ['--part', site, String(cases), String(seed)]);
    if (!ok) throw new Error(output);
    return JSON.parse(stdout);
  });
}
