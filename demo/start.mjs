import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

import { findBrowsers } from '../test/setup/find-browsers.mjs';
import { importTypeScript } from '../test/setup/import-typescript.mjs';
import { installPackages } from '../test/setup/install-packages.mjs';
import { projectRoot } from '../test/setup/project-root.mjs';
import { runScript } from '../test/setup/run-tool.mjs';
import { serveDemo } from './serve.mjs';

/** What the demo's pages and the extension beside them are made of. */
const modes = ['chrome', 'sdk', 'sdk-classic', 'sdk-loader', 'demo'];

const surfaces = JSON.parse(readFileSync(new URL('surfaces.json', import.meta.url), 'utf8'));

/**
 * `npm start`: builds, serves the demo, and opens Chromium with the extension where there is a screen for it.
 * `npm start -- --shots`: builds, takes a picture of every surface into demo/shots/, and ends.
 */
async function start(args) {
  installPackages();
  console.log(`Building ${modes.join(', ')} …`);
  const { ok, output } = await runScript('test/build.mjs', modes);
  if (!ok) throw new Error(output);

  if (args.includes('--shots')) await takeShots();
  else await lookRound();
}

async function takeShots() {
  const { takeShots: take } = await importTypeScript('test/browser/take-shots.ts');
  const demo = await serveDemo(0);
  await take(surfaces, demo.address, path.join(projectRoot, 'demo/shots')).finally(demo.close);
}

async function lookRound() {
  const demo = await serveDemo(process.env.PORT ? Number(process.env.PORT) : undefined);
  for (const { title, path: place } of surfaces.filter((surface) => surface.path.startsWith('/'))) {
    console.log(`${title.padEnd(28)} ${demo.address}${place}`);
  }
  console.log('Press Ctrl+C to stop.\n');

  if (!hasScreen() || !findBrowsers().chromium) return console.log(loadByHand);
  const { openExtension } = await importTypeScript('test/browser/open-extension.ts');
  return openExtension(console.log);
}

function hasScreen() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(DISPLAY || WAYLAND_DISPLAY) || process.platform === 'darwin' || process.platform === 'win32';
}

const loadByHand = `To try the extension in a browser of your own:
  Chromium, Chrome, Edge: open chrome://extensions, switch on “Developer mode”, press “Load unpacked” and choose
    ${path.join(projectRoot, 'dist', 'chrome')}
  Firefox: build it with “npm run build -- firefox”, open about:debugging#/runtime/this-firefox, press
    “Load Temporary Add-on” and choose ${path.join(projectRoot, 'dist', 'firefox', 'manifest.json')}
Then open an advert on https://www.jobs.nhs.uk/`;

await start(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
