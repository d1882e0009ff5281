#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

const now = sourcesNow();
if (!existsSync(built) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  const { build } = await import('vite');
  await build({ root, mode: 'cli', logLevel: 'error' });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}
await import(pathToFileURL(built).href);
