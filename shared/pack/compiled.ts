import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '../model/content.ts';
import type { Pack } from '../model/pack.ts';
import { compile, withDoors } from './compile.ts';
import { contentFolder, loadContent } from './load.ts';

const shared = fileURLToPath(new URL('..', import.meta.url));
const usualCache = join(shared, '../.cache/content');

/** The national content, checked, and the pack that it makes. */
export type Compiled = { content: Content; pack: Pack };

/**
 * The national content and its pack. Checked and compiled once, and kept by the hash of the content and of the code
 * that reads it: the builds and the tests that ask again get the same. Throws BadPack as `loadContent` does.
 */
export function compiledContent(version: string, lang = 'en', cache = usualCache): Compiled {
  const file = join(cache, `${hashOf(version, lang)}.json`);
  const kept = read(file);
  if (kept) return kept;
  const content = withDoors(loadContent());
  const compiled = { content, pack: compile(content, version, lang) };
  keep(file, compiled);
  return compiled;
}

/** What is kept, or undefined: another build may be putting something newer in its place. */
function read(file: string): Compiled | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Compiled;
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place, for several builds may do so at once; what older content made goes. */
function keep(file: string, compiled: Compiled): void {
  const cache = dirname(file);
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache).filter((name) => name.endsWith('.json')))
    rmSync(join(cache, old), { force: true });
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
