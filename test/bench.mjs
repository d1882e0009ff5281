import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

import { importTypeScript } from './setup/import-typescript.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { projectRoot } from './setup/project-root.mjs';

/** `npm run bench -- <name>… [folder]`: prints what test/bench/<name>.ts measures. It never fails for being slow. */
const given = process.argv.slice(2);
const isFolder = (name) => name.includes('/') || name.includes('\\');
const files = given.filter((name) => !isFolder(name)).map((name) => `test/bench/${name}.ts`);
if (files.length > 0 && files.every((file) => existsSync(path.join(projectRoot, file)))) {
  installPackages();
  for (const file of files) {
    const { bench } = await importTypeScript(file);
    await bench(console.log, given.filter(isFolder));
  }
} else {
  console.error('npm run bench -- <name>, where test/bench/<name>.ts is there: ways, picture, chips or match');
  process.exitCode = 1;
}
