import path from 'node:path';

import { projectRoot } from './project-root.mjs';

/**
 * Imports one of the project's TypeScript modules into plain Node, which cannot read TypeScript until version 22.
 * The packages have to be installed by then. Modules are loaded afresh at each call.
 *
 * @param {string} file from the project's root
 */
export async function importTypeScript(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(projectRoot, file), {
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
  });
  return module;
}
