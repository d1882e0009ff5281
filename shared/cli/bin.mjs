#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** `npm run ways-in`: builds the command line when its sources have changed since the last time, then runs it. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const built = path.join(root, 'dist/cli/ways-in.js');
const stamp = path.join(root, 'dist/cli/.sources');

function sourcesNow() {
  const hash = createHash('sha256');
  for (const folder of ['shared', 'extension/sites', 'extension/cli']) {
    const files = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
    for (const file of files) {
      if (!file.isFile()) continue;
      const name = path.join(file.parentPath, file.name);
      hash.update(path.relative(root, name)).update(readFileSync(name));
    }
  }
  return hash.update(readFileSync(path.join(root, 'vite.config.ts'))).digest('hex');
}

/** Content that can't be used is told as it is to whoever wrote it, without the builder's own trail. */
function stop({ message }) {
  console.error(message.replaceAll(/^ {4}at .*\n?/gm, ''));
  process.exit(1);
}

const now = sourcesNow();
if (!existsSync(built) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  const { build } = await import('vite');
  await build({ root, mode: 'cli', logLevel: 'silent' }).catch(stop);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}
await import(pathToFileURL(built).href);
