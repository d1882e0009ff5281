import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const here = import.meta.dirname;
const read = (file: string) => readFileSync(join(here, file), 'utf8');
const components = readdirSync(here).filter((file) => file.endsWith('.tsx'));
const styles = read('ui.css');

test('there are components to check', () => {
  expect(components.length).toBeGreaterThan(15);
});

test.each(components)('%s holds no words of its own: they come with its view', (file) => {
  const source = read(file);
  const texts = source.match(/(?<![=-])[>}][^<>{}]*[A-Za-z]{2}[^<>{}]*<\//g) ?? [];
  const attributes = source.match(/\b(?:aria-label|title|alt|placeholder)="[^"]*"/g) ?? [];
  expect([...texts, ...attributes], 'Put the sentence in shared/view/en and hand it over in the view').toEqual([]);
});

test('every class in the style sheet is one that a component bears', () => {
  const source = components.map(read).join('\n');
  const classes = [...new Set([...styles.matchAll(/\.(wi-[a-z-]+)/g)].map(([, name]) => name ?? ''))];
  const made = /^wi-(?:chip|h)-|^wi-(?:page|wide|narrow)$/;
  const unused = classes.filter((name) => !made.test(name) && !new RegExp(`\\b${name}(?![a-z-])`).test(source));
  expect(unused, 'Remove these from ui.css').toEqual([]);
});
