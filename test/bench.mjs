import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

import { importTypeScript } from './setup/import-typescript.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { projectRoot } from './setup/project-root.mjs';

/** `npm run bench -- <name>`: prints what test/bench/<name>.ts measures. It never fails for being slow. */
const [name = ''] = process.argv.slice(2);
const file = `test/bench/${path.basename(name)}.ts`;
if (name && existsSync(path.join(projectRoot, file))) {
  installPackages();
  const { bench } = await importTypeScript(file);
  await bench(console.log);
} else {
  console.error('npm run bench -- <name>, where test/bench/<name>.ts is there');
  process.exitCode = 1;
}
