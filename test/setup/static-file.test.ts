import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { contentType, staticFile } from './static-file.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'ways-in-static-'));
const folder = path.join(home, 'site');
mkdirSync(path.join(folder, 'a b'), { recursive: true });
mkdirSync(path.join(home, 'site-beside'));
for (const file of ['secret.txt', 'site/index.html', 'site/a b/c.js', 'site-beside/d.js']) {
  writeFileSync(path.join(home, file), file);
}
afterAll(() => rmSync(home, { recursive: true }));

test.each([
  ['/', 'index.html'],
  ['/index.html', 'index.html'],
  ['a%20b/c.js', 'a b/c.js'],
  ['/a%20b/../index.html', 'index.html'],
])('the path %s is the file %s', (urlPath, file) => {
  expect(staticFile(folder, urlPath)).toBe(path.join(folder, file));
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/../site-beside/d.js',
  '/a%20b',
  '/a%20b/',
  '/missing.js',
  '/%zz',
  '',
])('the path %s is no file of the folder', (urlPath) => {
  expect(staticFile(folder, urlPath)).toBeUndefined();
});

test('a script has a script’s type, which a module needs, and a bare path is a page', () => {
  expect(contentType('/sdk/ways-in.js')).toBe('text/javascript; charset=utf-8');
  expect(contentType('/candidate/jobadvert/C1')).toBe('text/html; charset=utf-8');
});
