import { readFileSync } from 'node:fs';
import path from 'node:path';

import { projectRoot } from './project-root.mjs';
import { runTool } from './run-tool.mjs';

/** Packs the two built extensions as the stores want them: dist/ways-in-<browser>-<version>.zip. */
export async function makeStoreZips() {
  const { version } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
  await zip('dist/chrome', `ways-in-chromium-${version}.zip`);
  await zip('dist/firefox', `ways-in-firefox-${version}.zip`);
}

async function zip(sourceDir, filename) {
  const args = ['build', '--source-dir', sourceDir, '--artifacts-dir', 'dist', '--filename', filename];
  const { ok, output } = await runTool(
    'web-ext',
    [...args, '--overwrite-dest', '--no-config-discovery', '--no-input'],
    { NO_UPDATE_NOTIFIER: '1' }, // web-ext would otherwise ask npm whether there is a newer one
  );
  if (!ok) throw new Error(`${output}\n\nPacking ${sourceDir} as ${filename} failed.`);
}
