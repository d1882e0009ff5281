import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import status from '../shared/view/site-status.json';
import { statusForPeople, statusTable } from './site-status.ts';

const plain = (lines: string) =>
  lines
    .replaceAll(/ *\| */g, '|')
    .replaceAll(/-+:?/g, '-')
    .trim();

test('the README’s table of sites says what the saved pages give', () => {
  const readme = readFileSync('README.md', 'utf8');
  const told = /<!-- sites table -->([^]*?)<!-- end of sites table -->/.exec(readme)?.[1] ?? '';
  expect(plain(told), 'Run: npm run site-status').toBe(plain(statusTable().join('\n')));
});

test('the list of sites in the extension says how many saved pages each is tried on', () => {
  expect(status, 'Run: npm run site-status').toEqual(statusForPeople());
});
