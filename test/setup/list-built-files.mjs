import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { projectRoot } from './project-root.mjs';

/** What a person wants to see after a build: the zips and the SDK's scripts, each with its size, as lines of text. */
export function listBuiltFiles() {
  return [...zips(), ...sdkFiles()];
}

function zips() {
  return namesIn('dist')
    .filter((name) => name.endsWith('.zip'))
    .map((name) => row(`dist/${name}`, statSync(path.join(projectRoot, 'dist', name)).size));
}

/** The SDK's files one by one, with what a visitor downloads; its folders, which may hold hundreds, as one line each. */
function sdkFiles() {
  return namesIn('dist/sdk').map((name) => {
    const place = `dist/sdk/${name}`;
    const full = path.join(projectRoot, place);
    if (statSync(full).isDirectory()) return folderRow(place, full);
    const bytes = readFileSync(full);
    return `${row(place, bytes.length)}   brotli ${kilobytes(brotliCompressSync(bytes).length)}`;
  });
}

function folderRow(place, full) {
  const sizes = readdirSync(full, { recursive: true })
    .map((name) => statSync(path.join(full, name)))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.size);
  return `${row(
    `${place}/`,
    sizes.reduce((sum, size) => sum + size, 0),
  )}   ${sizes.length} files`;
}

function namesIn(place) {
  const full = path.join(projectRoot, place);
  return existsSync(full) ? readdirSync(full).toSorted() : [];
}

function row(place, bytes) {
  return `${place.padEnd(44)} ${kilobytes(bytes)}`;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
}
