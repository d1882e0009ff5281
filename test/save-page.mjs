import path from 'node:path';
import process from 'node:process';

import { importTypeScript } from './setup/import-typescript.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { projectRoot } from './setup/project-root.mjs';

/** `npm run save-page -- <site> <case> <url> <file.html>`: a saved page becomes a case of the corpus. */
installPackages();
const { savePage } = await importTypeScript('test/save-page.ts');
try {
  const today = new Date().toISOString().slice(0, 10);
  for (const line of savePage(process.argv.slice(2), path.join(projectRoot, 'test/sites'), today)) console.log(line);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
