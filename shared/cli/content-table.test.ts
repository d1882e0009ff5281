import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../test/setup/project-root.mjs';
import { contentVersion } from '../content/version.ts';
import { loadContent } from '../pack/load.ts';
import { contentTable, withTable } from './content-table.ts';

test('the README tells of the content as it is', () => {
  const readme = readFileSync(path.join(projectRoot, 'README.md'), 'utf8');
  const told = withTable(readme, contentTable(loadContent(), contentVersion));
  // Prettier may have lined up the columns.
  const plain = (text: string) => text.replace(/ +/g, ' ').replace(/-+/g, '-');
  expect(plain(readme), 'Run: npm run content -- table').toBe(plain(told));
});

test('a text without the two marks is refused by name', () => {
  expect(() => withTable('# Ways In', [])).toThrow('<!-- content table -->');
});
