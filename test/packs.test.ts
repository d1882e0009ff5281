import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentVersion } from '../shared/content/version.ts';
import { compiledContent } from '../shared/pack/compiled.ts';
import { faultLine } from '../shared/pack/fault.ts';
import { readLocalPack } from '../shared/pack/read-local-pack.ts';
import { projectRoot } from './setup/project-root.mjs';

const { content: national } = compiledContent(contentVersion);
const before = JSON.stringify(national);
const packs = (folder: string) =>
  readdirSync(path.join(projectRoot, 'test/packs', folder)).map((file) => ({
    file,
    text: readFileSync(path.join(projectRoot, 'test/packs', folder, file), 'utf8'),
  }));

describe('a good local pack', () => {
  test.each(packs('good'))('$file adds what it says, under its publisher, and replaces nothing', ({ file, text }) => {
    const { content, faults } = readLocalPack(file, text, national);
    expect(faults).toEqual([]);
    expect(content).toMatchObject({ routes: national.routes, support: national.support, sources: national.sources });
    const added = [content?.routes, content?.support].flatMap((things) => Object.values(things ?? {}));
    expect(new Set(added.map(({ publisher }) => publisher))).toEqual(
      new Set([undefined, ...(text.includes('routes:') ? ['Example College'] : [])]),
    );
  });
});

/** Every fault of every bad pack, as a publisher reads it. Each file is named for what is wrong with it. */
describe('a bad local pack is refused whole, with each fault, its line and what to write', () => {
  test.each(packs('bad'))('$file', ({ file, text }) => {
    const { content, faults } = readLocalPack(file, text, national);
    expect(content).toBeUndefined();
    expect(faults.map(faultLine)).toMatchSnapshot();
  });

  test('and the national content is as it was', () => {
    expect(JSON.stringify(national)).toBe(before);
  });
});
