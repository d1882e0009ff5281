import { constantFrom, assert, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchPage } from '../extension/panel/match-page.ts';
import { chipFor } from '../shared/engine/chip-for.ts';
import { readRequirements } from '../shared/engine/read-requirements.ts';
import type { CardWords, Chip } from '../shared/model/chip.ts';
import type { Card, Page } from '../shared/model/page.ts';
import { compile } from '../shared/pack/compile.ts';
import { loadContent } from '../shared/pack/load.ts';
import { savedPages } from './sites/saved-pages.ts';

type Advert = Extract<Page, { kind: 'vacancy' }>;

const { index } = compile(loadContent(), '2026-11-25');

/** Every card of the corpus whose advert is there too: what the list may say, and what the advert goes on to say. */
const pairs = savedPages.flatMap(({ name, expected }) =>
  expected.kind !== 'results'
    ? []
    : expected.cards.flatMap((card) => {
        const advert = savedPages.find((page) => page.url.origin + page.url.pathname === card.url?.value)?.expected;
        return advert?.kind === 'vacancy' ? [{ list: name, title: card.title?.value ?? '', card, advert }] : [];
      }),
);

const wordsOf = ({ title, salary, contract, employer }: Card): CardWords => ({
  ...(title && { title: title.value }),
  ...(salary && { salary: salary.value }),
  ...(contract && { contract: contract.value }),
  ...(employer && { employer: employer.value }),
});

/** What the advert says against a chip of its card; nothing when they agree. */
function contradictions(chip: Chip | undefined, { vacancy, ...page }: Advert): string[] {
  const match = matchPage({ ...page, vacancy }, index);
  const register = index.roles.find(({ id }) => id === match?.role)?.register;
  const asked = readRequirements(vacancy).filter(({ kind, negated }) => kind === 'registration' && !negated);
  const says = (fault: boolean, text: string) => (fault ? [text] : []);
  switch (chip?.kind) {
    case undefined:
      return [];
    case 'needs-register':
      return says(register !== chip.register, `the advert’s role needs ${register ?? 'no register'}`);
    case 'no-register':
      return [
        ...says(match?.role === null || register !== undefined, `the advert’s role needs ${register}`),
        ...asked.map(({ quote }) => `the advert asks for “${quote}”`),
      ];
    case 'trains-you':
      return says(!match?.trainee, 'the advert’s title names no trainee');
    case 'apprenticeship':
      return says(!match?.apprenticeship && !/apprentice/i.test(vacancy.contract?.value ?? ''), 'no apprenticeship');
  }
}

test('there are pairs of a card and its advert, and each kind of chip among them', () => {
  expect(new Set(pairs.map(({ advert }) => advert.url)).size).toBeGreaterThanOrEqual(5);
  const kinds = pairs.map(({ card }) => chipFor(wordsOf(card), index)?.kind);
  expect(kinds).toEqual(expect.arrayContaining(['needs-register', 'no-register', 'trains-you', 'apprenticeship']));
});

describe.each(pairs)('$title, in $list', ({ card, advert }) => {
  test('has a chip on the list that its advert does not contradict', () => {
    expect(contradictions(chipFor(wordsOf(card), index), advert)).toEqual([]);
  });
});

const around = constantFrom('', 'Bank', 'Senior', 'Band 2', 'Band 5', 'Night', 'Community', 'Trainee', 'Apprentice');
const behind = constantFrom(
  '',
  '- Ward 4',
  '(Nights)',
  '(Apprenticeship)',
  'Manager',
  '/ Registered Nurse',
  '- Theatres',
);

test('nor does an advert with any other title of its kind contradict its card', () => {
  assert(
    property(constantFrom(...pairs), tuple(around, behind), ({ card, advert }, [before, after]) => {
      const title = `${before} ${card.title?.value ?? ''} ${after}`.trim();
      const retitled = { ...advert.vacancy, title: { value: title, quote: title, by: 'heading' as const } };
      const chip = chipFor({ ...wordsOf(card), title }, index);
      expect(contradictions(chip, { ...advert, vacancy: retitled }), `${title}: ${chip?.kind}`).toEqual([]);
    }),
    { numRuns: 500, seed: 11 },
  );
});
