import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeSiteData } from './site-data.ts';

/** Writes changes into a folder of their own, and what goes to the server beside them. */
const written = (sites: unknown) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ways-in-site-data-'));
  const from = path.join(folder, 'changes.json');
  writeFileSync(from, JSON.stringify({ format: 1, version: '2999-01-01', sites }));
  return writeSiteData([from, path.join(folder, 'out')]);
};
const band = (site: string, name: string) => ({
  [site]: { pages: { vacancy: { fields: { [name]: [{ by: 'label', term: 'Grade', take: 'text' }] } } } },
});

test('changes are written beside a pointer that names them and their hash', async () => {
  const [file = '', pointer = ''] = await written(band('trac', 'band'));
  expect(JSON.parse(readFileSync(pointer, 'utf8'))).toMatchObject({ format: 1, file: path.basename(file) });
});

test.each([
  ['a site that is none', band('tracs', 'band'), /there is no site “tracs”/],
  ['a field that a site has none of', band('trac', 'colour'), /no field “colour”.*it has .*band/],
  [
    'a finder that is none',
    { trac: { pages: { vacancy: { marker: [{ by: 'magic' }] } } } },
    /sites\.trac\.pages\.vacancy/,
  ],
])('%s is said, with what is known instead, and nothing is written', async (_, sites, fault) => {
  await expect(written(sites)).rejects.toThrow(fault);
});
