import { expect, test } from 'vitest';
import { contentVersion } from '../../content/version.ts';
import type { Content } from '../../model/content.ts';
import { emptyProfile } from '../../model/empty-profile.ts';
import type { Route } from '../../model/route.ts';
import { compiledContent } from '../../pack/compiled.ts';
import { findEveryWay } from '../find-ways.ts';

const { content } = compiledContent(contentVersion);
const today = '2026-11-26';
const course = 'maths-level-2--functional-skills';
const national = content.routes[course];
if (!national) throw new Error(`There is no route ${course}`);

/** The course at colleges: each a little longer or shorter, or in other months. */
function withColleges(colleges: Record<string, Partial<Route>>): Content {
  const added = Object.entries(colleges).map(([name, other]) => [
    `${name}--maths`,
    { ...national, publisher: name, ...other },
  ]);
  return { ...content, routes: { ...content.routes, ...Object.fromEntries(added) } };
}

const withoutMaths = { ...emptyProfile, age: 30, has: { 'maths-level-2': { status: 'none' as const } } };

function stepsOver(colleges: Record<string, Partial<Route>>) {
  const { best, otherDoors } = findEveryWay({ role: 'nursing-associate' }, withoutMaths, withColleges(colleges), today);
  return [...best, ...otherDoors].flatMap(({ steps }) => steps).filter(({ route }) => /maths/.test(route));
}

test('of many colleges with the same course a way takes the one that ends soonest, and its step names the others', () => {
  const steps = stepsOver({
    hull: { months: { typical: 4 } },
    leeds: { months: { typical: 2 } },
    york: { months: { typical: 2 }, starts: [9] },
  });
  expect(new Set(steps.map(({ route }) => route))).not.toContain('hull--maths');
  const leeds = steps.find(({ route }) => route === 'leeds--maths');
  expect(leeds?.alike.toSorted()).toEqual(['hull--maths', course, 'york--maths']);
});

test('a college that asks for more or costs something is no other run of the same course', () => {
  const steps = stepsOver({
    hull: { months: { typical: 2 } },
    leeds: { months: { typical: 2 }, cost: { paidBy: 'you', amount: 300 } },
  });
  for (const { route, alike } of steps) if (route !== 'leeds--maths') expect(alike).not.toContain('leeds--maths');
  expect(steps.map(({ route }) => route)).toContain('hull--maths');
});
