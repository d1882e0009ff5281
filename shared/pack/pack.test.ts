import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LocalPack } from '../model/local-pack.ts';
import { compile } from './compile.ts';
import { extend } from './extend.ts';
import { loadContent } from './load.ts';
import { openPack } from './open.ts';
import { parseYaml } from './parse-yaml.ts';
import { packFiles } from './plugin.ts';

const content = loadContent();
const files = new Map(packFiles(compile(content, '2026-11-25')));
const read = async (file: string) => files.get(file) ?? '';

const localPack = (route: string) => `format: 1
id: example-college
publisher: Example College
area: Leicester
version: 2026-11-01
sources:
  example-college--prospectus:
    publisher: Example College
    title: Prospectus
    checked: 2026-11-01
routes:
${route}`;

const taster = (id: string, does: string) => `  ${id}:
    title: A taster week on a ward
    kind: work-experience
    from: { age: { min: 16 } }
    to: {}
    months: { typical: 0 }
    paid: { by: nobody }
    cost: { paidBy: nobody }
    does: ${does}
    find: { text: Ask us, url: 'https://college.example/taster' }
    firstStep: Ask for the next date.
    goodFor: People who want to try it first.
    watchOut: []
    sources:
      - { id: example-college--prospectus, covers: ['*'], confidence: seen, checked: 2026-11-01, reviewBy: 2027-11-01 }
`;

test('every role of the content has a slice that opens, with the terms in it', async () => {
  const pack = openPack(read);
  for (const { id } of (await pack.index()).roles) {
    const slice = await pack.slice(id);
    expect(slice.roles[id]?.title).toBeTruthy();
    expect(Object.keys(slice.terms).length).toBeGreaterThan(10);
  }
});

test.each([
  ['a file that is cut short', async (file: string) => (await read(file)).slice(0, 400), /damaged or cut short/],
  ['a file of a later format', async () => '{"format":2}', /format is not known/],
])('%s is refused with a message that says what to do', async (_, broken, message) => {
  await expect(openPack(broken).index()).rejects.toThrow(message);
});

test('a role that we don’t know is refused by name, and the next one still opens', async () => {
  const pack = openPack(read);
  await expect(pack.slice('astronaut')).rejects.toThrow('astronaut');
  await expect(pack.slice('adult-nurse')).resolves.toBeTruthy();
});

test('a local pack adds, under its publisher’s name, and replaces nothing', () => {
  const { value } = parseYaml(
    'pack.yaml',
    localPack(taster('example-college--taster', 'You spend a week on a ward.')),
    LocalPack,
  );
  if (!value) throw new Error('The example pack should be good');
  const extended = extend(content, value);
  expect(extended.faults).toEqual([]);
  expect(extended.content.routes['example-college--taster']).toMatchObject({ publisher: 'Example College' });
  expect(extended.content.routes['adult-nurse--degree']).toEqual(content.routes['adult-nurse--degree']);
});

test('a local pack that would replace something national is refused, and the national content stays', () => {
  const { value } = parseYaml('pack.yaml', localPack(taster('adult-nurse--degree', 'Ours is better.')), LocalPack);
  if (!value) throw new Error('The example pack should be good');
  const extended = extend(content, value);
  expect(extended.faults[0]?.write).toContain('Begin the id with "example-college--"');
  expect(extended.content).toBe(content);
});

test.each([
  [
    'HTML in it',
    localPack(taster('example-college--taster', '"<img src=x onerror=alert(1)> a week"')),
    'routes.example-college--taster.does',
    /no tags/,
  ],
  [
    'an address that is not https',
    localPack(taster('example-college--taster', 'A week.')).replace('https://college', 'http://college'),
    'routes.example-college--taster.find.url',
    /https/,
  ],
  [
    'a field that is spelt wrong',
    localPack(taster('example-college--taster', 'A week.')).replace('goodFor', 'godFor'),
    'routes.example-college--taster.godFor',
    /spelt/,
  ],
])('a local pack with %s is refused: the line, the field, and what to write', (_, text, field, write) => {
  const { faults } = parseYaml('pack.yaml', text, LocalPack);
  const fault = faults.find((each) => each.field === field);
  expect(fault?.write).toMatch(write);
  expect(fault?.line).toBeGreaterThan(10);
});

test('a reference that leads nowhere is named with its file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ways-in-content-'));
  mkdirSync(path.join(folder, 'terms'));
  writeFileSync(
    path.join(folder, 'terms/band.yaml'),
    'title: Band\naka: []\nplain: A number.\nsources: [{ id: nobody, covers: ["*"], confidence: seen, checked: 2026-11-22, reviewBy: 2027-11-22 }]\n',
  );
  expect(() => loadContent(folder)).toThrow(/terms\/band\.yaml.*nobody/);
});
