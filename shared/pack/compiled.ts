import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '../model/content.ts';
import type { Pack } from '../model/pack.ts';
import { compile, withDoors } from './compile.ts';
import { contentFolder, loadContent } from './load.ts';

const shared = fileURLToPath(new URL('..', import.meta.url));
const cacheFolder = join(shared, '../.cache/content');

/** The national content, checked, and the pack that it makes. */
export type Compiled = { content: Content; pack: Pack };

/**
 * The national content and its pack. Checked and compiled once, and kept by the hash of the content and of the code
 * that reads it: the builds and the tests that ask again get the same. Throws BadPack as `loadContent` does.
 */
export function compiledContent(version: string, lang = 'en'): Compiled {
  const kept = join(cacheFolder, `${hashOf(version, lang)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Compiled;
  const content = withDoors(loadContent());
  const compiled = { content, pack: compile(content, version, lang) };
  keep(kept, compiled);
  return compiled;
}

/** Written beside and moved into place, for several builds may do so at once; what older content made goes. */
function keep(file: string, compiled: Compiled): void {
  mkdirSync(cacheFolder, { recursive: true });
  for (const old of readdirSync(cacheFolder).filter((name) => name.endsWith('.json')))
    rmSync(join(cacheFolder, old), { force: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(compiled));
  renameSync(beside, file);
}

function hashOf(version: string, lang: string): string {
  const hash = createHash('sha256').update(`${version} ${lang}`);
  for (const folder of [contentFolder, join(shared, 'pack'), join(shared, 'model')])
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted())
      if (/\.(ya?ml|csv|ts)$/.test(file)) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 20);
}
