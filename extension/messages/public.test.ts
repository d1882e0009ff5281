import { expect, test } from 'vitest';
import { isPublicMessage } from './public.ts';

const page = { kind: 'not-ours', site: '', url: '', reason: '' };
const chips = (cards: unknown) => ({ kind: 'chips for cards', cards });

test.each<[string, unknown, boolean]>([
  ['a page that was seen', { kind: 'seen page', page }, true],
  ['a token for a frame', { kind: 'mint token', page, where: 'frame', focus: true }, true],
  ['a token for nowhere', { kind: 'mint token', page, where: 'window', focus: true }, false],
  ['a panel that was closed', { kind: 'panel closed' }, true],
  ['cards with words', chips([{ title: 'Porter', salary: '£1 an hour' }, {}]), true],
  ['no cards', chips([]), true],
  ['cards that are no list', chips({ length: 1, 0: {} }), false],
  ['a card that is no object', chips(['Porter']), false],
  ['a card with more than words', chips([{ title: { toString: 'Porter' } }]), false],
  ['a card with a whole text', chips([{ title: 'Porter '.repeat(50) }]), false],
  ['more cards than a list has', chips(Array.from({ length: 201 }, () => ({}))), false],
  ['something personal', { kind: 'read profile' }, false],
  ['nothing', null, false],
])('whether it may be said on a page: %s', (_, message, answer) => {
  expect(isPublicMessage(message)).toBe(answer);
});
