import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

import { projectRoot } from './project-root.mjs';

/**
 * Runs one of the installed command-line tools and keeps what it prints.
 *
 * Goes through `node` and the tool's own script rather than node_modules/.bin, which is not the same thing on Windows.
 *
 * @param {string} tool the name of the package, which is also the name of its command (for `tsc`, see `commands`)
 * @param {string[]} args
 * @param {Record<string, string>} env added to this process's own
 * @returns {Promise<{ ok: boolean, stdout: string, output: string }>} output is what a person would have seen
 */
export function runTool(tool, args, env = {}) {
  return runNode([scriptOf(tool), ...args], env);
}

/** The same for one of the project's own scripts, named from the project's root. */
export function runScript(script, args = []) {
  return runNode([path.join(projectRoot, script), ...args], {});
}

function runNode(args, env) {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    stdout += chunk;
    output += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, stdout, output: stripVTControlCharacters(output).trim() }));
  });
}

/** Where a package's command differs in name from the package. */
const commands = { typescript: 'tsc' };

function scriptOf(tool) {
  const folder = path.join(projectRoot, 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[commands[tool] ?? tool]);
}
