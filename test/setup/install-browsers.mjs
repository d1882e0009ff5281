import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { browserVersion, findBrowsers } from './find-browsers.mjs';

const heartbeatMs = 5000;

/**
 * Makes sure that there is a Chromium and a Firefox to test in, and says which.
 *
 * Installs only what is missing, and only where that can be done without asking anything: with apt, as root or with a
 * sudo that wants no password. Anywhere else it throws, with a message that says what to install.
 *
 * @param {(line: string) => void} say gets each line meant for the person watching
 * @returns {Promise<{ chromium: string, firefox: string }>} absolute paths
 */
export async function installBrowsers(say = console.log) {
  const before = findBrowsers();
  const packages = [...(before.chromium ? [] : ['chromium']), ...(before.firefox ? [] : ['firefox-esr'])];
  if (packages.length > 0) await installWithApt(packages, say);

  const { chromium, firefox } = findBrowsers();
  if (!chromium || !firefox) throw new Error(installByHand({ chromium, firefox }));
  say(`${startedVersion(chromium)}, ${startedVersion(firefox)}`);
  return { chromium, firefox };
}

async function installWithApt(packages, say) {
  const sudo = sudoPrefix();
  if (!existsSync('/usr/bin/apt-get') || !sudo) throw new Error(installByHand(findBrowsers()));

  // Without a font a headless page has boxes for letters, and screenshots and widths mean nothing.
  const wanted = [...packages, 'fonts-dejavu-core', 'fonts-liberation'];
  say(`Installing ${wanted.join(', ')} with apt-get. This takes about a minute, once.`);
  // The update is not optional: a stale list offers browser versions that the mirror no longer has.
  await apt([...sudo, 'apt-get', 'update'], say);
  await apt([...sudo, 'apt-get', 'install', '-y', '--no-install-recommends', ...wanted], say);
}

/** What to put before apt-get: nothing for root, sudo where it asks no password, undefined where neither holds. */
function sudoPrefix() {
  if (process.getuid?.() === 0) return [];
  const allowed = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return allowed ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : undefined;
}

function apt(command, say) {
  const [program, ...args] = [...command, '-q', '-o', 'DPkg::Lock::Timeout=120'];
  const child = spawn(program, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

  let output = '';
  const keep = (chunk) => (output += chunk);
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const heartbeat = setInterval(() => say(`  … ${lastLine(output)}`), heartbeatMs);

  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(aptFailed(command, output)))));
  }).finally(() => clearInterval(heartbeat));
}

function lastLine(output) {
  return (output.trim().split('\n').at(-1) ?? '').slice(0, 90);
}

function aptFailed(command, output) {
  return [output.trim(), '', `“${command.join(' ')}” failed.`, installByHand(findBrowsers())].join('\n');
}

function installByHand({ chromium, firefox }) {
  return [
    `The browser tests need ${[chromium ? '' : 'Chromium', firefox ? '' : 'Firefox'].filter(Boolean).join(' and ')}.`,
    'Install a recent Chromium or Chrome for Testing (branded Chrome cannot load an unpacked extension),',
    'and Firefox 142 or later. Where they are not in a usual place, name them:',
    '  CHROME_PATH=/path/to/chromium FIREFOX_PATH=/path/to/firefox npm test',
  ].join('\n');
}

function startedVersion(path) {
  const version = browserVersion(path);
  if (!version) throw new Error(`${path} is there but does not start. Try “${path} --version”.`);
  return version;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await installBrowsers().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
