import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

import { projectRoot } from './project-root.mjs';

const oldestNode = [20, 19];

const lockFile = path.join(projectRoot, 'package-lock.json');
const installed = path.join(projectRoot, 'node_modules');
const npmsOwnRecord = path.join(installed, '.package-lock.json');
const stamp = path.join(installed, '.ways-in-lock');

/**
 * Makes `node_modules` what package-lock.json says, by `npm ci`, and does nothing when it already is.
 *
 * Uses only what Node brings, because it runs before there is anything else. Throws, with a message for the person,
 * when Node is too old or npm fails.
 *
 * @param {(line: string) => void} say gets each line meant for the person watching
 */
export function installPackages(say = console.log) {
  checkNode(process.versions.node);

  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  if (!isInstalled()) {
    say('Installing the packages that package-lock.json names, with npm ci. This takes about half a minute.');
    npmCi();
  }
  writeFileSync(stamp, wanted);
}

function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`This is Node ${version}. Ways In needs Node ${oldestNode.join('.')} or later: https://nodejs.org`);
}

/** Whether someone's own `npm install` has left the very same packages, by npm's own record of what it put there. */
function isInstalled() {
  if (!existsSync(npmsOwnRecord)) return false;
  const there = packagesIn(npmsOwnRecord);
  return Object.entries(packagesIn(lockFile)).every(([place, wanted]) => {
    const found = there[place];
    // npm leaves out the optional packages of other systems, and its record leaves out the project itself.
    return found ? found.version === wanted.version : Boolean(wanted.optional) || place === '';
  });
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function npmCi() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const { status, stdout, stderr, error } = spawnNpm(args);
  if (status === 0) return;
  throw new Error([stdout, stderr, error?.message, `“npm ${args.join(' ')}” failed.`].filter(Boolean).join('\n'));
}

/** Under npm, the running npm says where it is; that also avoids npm.cmd, which Windows starts only through a shell. */
function spawnNpm(args) {
  const options = { cwd: projectRoot, encoding: 'utf8' };
  const npm = process.env.npm_execpath;
  return npm?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
