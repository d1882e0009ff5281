import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

import { importTypeScript } from './setup/import-typescript.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { projectRoot } from './setup/project-root.mjs';

/** `npm run bench -- <name>…`: prints what test/bench/<name>.ts measures. It never fails for being slow. */
const files = process.argv.slice(2).map((name) => `test/bench/${path.basename(name)}.ts`);
if (files.length > 0 && files.every((file) => existsSync(path.join(projectRoot, file)))) {
  installPackages();
  for (const file of files) {
    const { bench } = await importTypeScript(file);
    await bench(console.log);
  }
} else {
  console.error('npm run bench -- <name>, where test/bench/<name>.ts is there: ways, picture or chips');
  process.exitCode = 1;
}
