import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { compiledContent } from './compiled.ts';
import { loadContent } from './load.ts';

const newCache = () => mkdtempSync(path.join(tmpdir(), 'ways-in-cache-'));
const version = '2026-11-26';

test('what is kept is what compiling gives, and asking again makes nothing new', () => {
  const cache = newCache();
  const first = compiledContent(version, 'en', cache);
  const files = readdirSync(cache);
  expect(files).toHaveLength(1);
  expect(compiledContent(version, 'en', cache)).toEqual(first);
  expect(readdirSync(cache)).toEqual(files);
  expect(JSON.stringify(first.pack)).toEqual(JSON.stringify(compile(loadContent(), version)));
});

test('another version is kept under another name, in place of the older one', () => {
  const cache = newCache();
  compiledContent(version, 'en', cache);
  const before = readdirSync(cache);
  expect(compiledContent('2026-11-27', 'en', cache).pack.version).toBe('2026-11-27');
  expect(readdirSync(cache)).toHaveLength(1);
  expect(readdirSync(cache)).not.toEqual(before);
});

test('what is kept and cut short is made again', () => {
  const cache = newCache();
  const first = compiledContent(version, 'en', cache);
  const [file = ''] = readdirSync(cache);
  writeFileSync(path.join(cache, file), '{"content": {');
  expect(compiledContent(version, 'en', cache)).toEqual(first);
});
