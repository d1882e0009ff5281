import { expect, test } from 'vitest';
import { emptyProfile } from '../model/empty-profile.ts';
import { findEveryWay } from '../engine/find-ways.ts';
import { loadContent } from '../pack/load.ts';
import { enCards } from './en-cards.ts';
import { wayTitles } from './way-titles.ts';
import { wayView } from './way-view.ts';

const content = loadContent();
const none = { status: 'none' } as const;

test('no two ways that stand together bear the same title', () => {
  const school = { ...emptyProfile, age: 15, has: { 'english-level-2': none, 'maths-level-2': none, 'level-3': none } };
  for (const profile of [emptyProfile, school]) {
    const { best, otherDoors } = findEveryWay({ role: 'adult-nurse' }, profile, content, '2026-11-25');
    const titles = wayTitles([...best, ...otherDoors], content, enCards);
    expect(new Set(titles).size, titles.join('; ')).toBe(titles.length);
  }
});

test('under 16 the first step has no address of a job', () => {
  const { best } = findEveryWay({ role: 'adult-nurse' }, { ...emptyProfile, age: 15 }, content, '2026-11-25');
  for (const way of best) expect(wayView(way, content, enCards, '2026-11-25').firstStep.link).toBeUndefined();
});
