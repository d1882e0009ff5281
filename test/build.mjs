import process from 'node:process';

import { installPackages } from './setup/install-packages.mjs';
import { listBuiltFiles } from './setup/list-built-files.mjs';
import { makeStoreZips } from './setup/make-store-zips.mjs';
import { runTool } from './setup/run-tool.mjs';

/** Everything that vite.config.ts builds, in the order it is built: the later ones may read what the earlier wrote. */
const modes = ['chrome', 'firefox', 'sdk', 'sdk-classic', 'sdk-loader', 'cli', 'demo'];

/**
 * `npm run build`: all of it, and the two zips for the stores.
 * `npm run build -- chrome sdk`: only these.
 */
async function build(asked) {
  const unknown = asked.filter((mode) => !modes.includes(mode));
  if (unknown.length > 0)
    throw new Error(`There is no “${unknown.join(', ')}” to build. There is: ${modes.join(', ')}.`);

  installPackages();
  const wanted = asked.length > 0 ? modes.filter((mode) => asked.includes(mode)) : modes;
  for (const mode of wanted) await buildMode(mode);
  if (wanted.includes('chrome') && wanted.includes('firefox')) await makeStoreZips();
  for (const line of listBuiltFiles()) console.log(line);
}

async function buildMode(mode) {
  const start = performance.now();
  const { ok, output } = await runTool('vite', ['build', '--mode', mode], { NODE_ENV: 'production' });
  if (!ok) throw new Error(`${output}\n\nBuilding “${mode}” failed. To repeat it alone: npm run build -- ${mode}`);
  console.log(`Built ${mode.padEnd(12)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

await build(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
