// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { examples } from './examples.ts';

let root: HTMLElement | undefined;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
});

function mount(example: (typeof examples)[number]): HTMLElement {
  root = document.body.appendChild(document.createElement('div'));
  render(example.render(), root);
  return root;
}

const named = examples.map((example) => ({ name: `${example.card} / ${example.name}`, example }));
const all = (from: ParentNode, selector: string) => [...from.querySelectorAll(selector)];

test('every card has an ordinary state and two others, each with a name of its own', () => {
  const cards = new Set(examples.map(({ card }) => card));
  expect(cards.size).toBeGreaterThan(8);
  for (const card of cards) {
    const names = examples.filter((example) => example.card === card).map(({ name }) => name);
    expect(new Set(names).size, `Two examples of ${card} have the same name`).toBe(names.length);
    expect(names.length, `Show ${card} in at least three states`).toBeGreaterThanOrEqual(3);
  }
});

test.each(named)(
  '$name holds no style attribute and no id: a strict page would block one, two cards share the other',
  ({ example }) => {
    const card = mount(example);
    expect(all(card, '[style], style, [id]')).toEqual([]);
  },
);

test.each(named)('$name: headings go down one level at a time', ({ example }) => {
  const levels = all(mount(example), 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
  for (const [index, level] of levels.entries())
    expect(level, levels.join(' ')).toBeLessThanOrEqual((levels[index - 1] ?? level) + 1);
});

test.each(named)('$name: pictures have a name or are hidden', ({ example }) => {
  const card = mount(example);
  for (const svg of all(card, 'svg'))
    expect(svg.closest('[aria-hidden="true"]'), svg.outerHTML.slice(0, 80)).not.toBeNull();
  for (const picture of all(card, '[role="img"]')) expect(picture.getAttribute('aria-label')).toMatch(/\w\.$/);
});

test.each(named)('$name: links say that they open a tab and tell nobody; fields keep nothing', ({ example }) => {
  const card = mount(example);
  for (const link of all(card, 'a')) {
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.textContent).toContain('(opens in a new tab)');
  }
  for (const field of all(card, 'input, form')) expect(field.getAttribute('autocomplete')).toBe('off');
  for (const button of all(card, 'button'))
    expect(button.getAttribute('aria-label') ?? button.textContent).toMatch(/\w/);
});

test.each(named)('$name shows no raw id, undefined or NaN', ({ example }) => {
  expect(mount(example).textContent).not.toMatch(/undefined|NaN|\[object|\w--\w/);
});
