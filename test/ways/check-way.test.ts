import { expect, test } from 'vitest';
import { contentVersion } from '../../shared/content/version.ts';
import { findEveryWay } from '../../shared/engine/find-ways.ts';
import { emptyProfile } from '../../shared/model/empty-profile.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Step, Way } from '../../shared/model/way.ts';
import { compiledContent } from '../../shared/pack/compiled.ts';
import { checkWay, type Asked } from './check-way.ts';

const { content } = compiledContent(contentVersion);
const today = '2026-11-25';
const held = { status: 'held' } as const;
const none = { status: 'none' } as const;
const ready = { 'english-level-2': held, 'maths-level-2': held, 'level-3': held };

const asks = (role: string, told: Partial<Profile>): Asked => ({
  role,
  profile: { ...emptyProfile, ...told },
  content,
  today,
});

function waysFor({ role, profile, today: day }: Asked): Way[] {
  const { best, otherDoors } = findEveryWay({ role }, profile, content, day);
  return [...best, ...otherDoors];
}

const byDegree = asks('adult-nurse', { age: 18, has: ready });
const byWork = asks('senior-healthcare-assistant', { age: 17, has: { 'care-certificate': none } });
const byCare = asks('care-worker', { age: 30 });
const find = (asked: Asked, last: string) => waysFor(asked).find(({ id }) => id.endsWith(last)) as Way;
const degree = find(byDegree, 'adult-nurse--degree');
const work = find(byWork, 'senior-healthcare-assistant--on-the-job');

const care = find(byCare, 'care-worker--direct-entry');

const withStep = (way: Way, change: Partial<Step>, at = 0): Way => ({
  ...way,
  steps: way.steps.map((step, index) => (index === at ? { ...step, ...change } : step)),
});
const told = (asked: Asked, change: Partial<Profile>): Asked => ({
  ...asked,
  profile: { ...asked.profile, ...change },
});
const withStandard = (status: 'retired' | 'paused'): Asked => {
  const [standard] = Object.values(content.standards);
  const [id, route] = [degree.id, content.routes[degree.id]];
  if (!standard || !route) throw new Error('The content has no standard, or no degree');
  const routes = { ...content.routes, [id]: { ...route, standard: 'ST9999' } };
  return { ...byDegree, content: { ...content, routes, standards: { ST9999: { ...standard, status } } } };
};
const lastOf = ({ steps }: Way) => steps.at(-1) as Step;

test('what is to be broken holds', () => {
  expect(checkWay(degree, byDegree)).toEqual([]);
  expect(checkWay(work, byWork)).toEqual([]);
  expect(checkWay(care, byCare)).toEqual([]);
  expect(work.steps.length).toBeGreaterThan(1);
});

/** Each way is broken in one place: what is found names it. */
test.each<[string, Way, Asked, RegExp]>([
  ['a paper that they lack', degree, told(byDegree, { has: { ...ready, 'level-3': none } }), /can’t begin it/],
  ['a year that they are short of', care, told(byCare, { age: 15 }), /can’t begin it/],
  ['a grade that is not known', degree, told(byDegree, { has: { 'level-3': held } }), /open, and nothing is asked/],
  [
    'what needs no question',
    withStep(degree, { openQuestions: ['age'] }),
    byDegree,
    /nothing is open, and age is asked/,
  ],
  ['doubt where all is sure', { ...degree, possible: 'unknown' }, byDegree, /possible is yes/],
  ['no doubt where all is not', degree, told(byDegree, { has: { 'level-3': held } }), /possible is unknown/],
  ['a start that is past', withStep(degree, { starts: ['2026-09'] }), byDegree, /its start in 2026-09 is past/],
  ['a start in no such month', withStep(degree, { starts: ['2027-10'] }), byDegree, /does not start in 2027-10/],
  ['a start not waited for', withStep(degree, { waits: 9 }), byDegree, /begins 1 months late/],
  ['a closing month that is past', withStep(degree, { applyBy: ['2026-01'] }), byDegree, /closed in 2026-01/],
  [
    'a closing month after the start',
    withStep(degree, { applyBy: ['2028-01'] }),
    byDegree,
    /not the last closing month/,
  ],
  ['no closing month', withStep(degree, { applyBy: [] }), byDegree, /closing month is not told/],
  ['a standard that is retired', degree, withStandard('retired'), /its standard is retired/],
  ['a standard that is paused', degree, withStandard('paused'), /its standard is paused/],
  ['a loan that is not wanted', degree, told(byDegree, { limits: { noLoan: true } }), /they want none/],
  ['no pay for who must earn', degree, told(byDegree, { limits: { mustEarn: true } }), /they must earn/],
  ['a route taken twice', { ...degree, steps: [...degree.steps, ...degree.steps] }, byDegree, /a route twice/],
  ['nine steps', { ...degree, steps: Array.from({ length: 9 }, () => lastOf(degree)) }, byDegree, /has 9 steps/],
  ['a step too short', withStep(degree, { months: 30 }), byDegree, /it takes 36 months, and 30/],
  ['a job too long', withStep(work, { months: lastOf(work).months + 99 }), byWork, /months in its job are for nothing/],
  ['months that do not add up', { ...work, months: 1 }, byWork, /months is \d+, and 1 is told/],
  ['a range that does not', { ...work, monthsRange: [1, 99] }, byWork, /monthsRange is .*, and 1,99 is told/],
  ['waiting that does not', { ...degree, waiting: 3 }, byDegree, /waiting is 10, and 3 is told/],
  ['unpaid months that do not', { ...degree, unpaidMonths: 0 }, byDegree, /unpaidMonths is 36, and 0 is told/],
  ['a loan that does not', { ...degree, borrowed: 0 }, byDegree, /borrowed is \d+, and 0 is told/],
  ['earnings that do not', { ...work, earned: 1 }, byWork, /earned is \d+, and 1 is told/],
  ['six years that do not', { ...work, netSixYears: null }, byWork, /netSixYears is \d+, and null is told/],
  ['paid work at 14', work, told(byWork, { age: 14 }), /paid work at 14/],
  [
    'pay below the law',
    withStep(care, { pay: { from: 9000, to: 9000, rule: 'advert' } }),
    byCare,
    /the law says 24853/,
  ],
  ['another role', degree, { ...byDegree, role: 'midwife' }, /does not lead there/],
  ['a step too many', work, { ...byWork, role: 'healthcare-assistant' }, /goes on after it is there/],
  ['no source', withStep(degree, { sources: [] }), byDegree, /names no source/],
  ['a source that is not there', withStep(degree, { sources: ['hearsay'] }), byDegree, /no source "hearsay"/],
  ['a route that is not there', withStep(degree, { route: 'by-magic' }), byDegree, /no route "by-magic"/],
  ['the name of another', { ...degree, id: 'work' }, byDegree, /id is adult-nurse--degree/],
])('a way with %s is found out', (_, way, asked, fault) => {
  expect(checkWay(way, asked).join('\n')).toMatch(fault);
});

/** Each was once told what does not hold. */
test.each<[string, Asked]>([
  ['two courses from September are taken together', asks('midwife', { has: { 'care-certificate': none } })],
  [
    'months in a job before registration are none in the job after it',
    asks('ambulance-operations-manager', { age: 30, registers: [{ id: 'hcpc-paramedic', state: 'lapsed' }] }),
  ],
  [
    'a technician who was no emergency care assistant first is one for two years',
    {
      ...asks('paramedic', { has: { 'functional-skills-english-2': held, 'ambulance-support-level-3': held } }),
      today: '2027-01-15',
    },
  ],
  [
    'months in one job are none in another',
    asks('paramedic', {
      age: 30,
      has: { 'english-level-2': held, 'maths-level-2': held },
      roles: [
        { id: 'healthcare-assistant', months: 30, current: true },
        { id: 'ambulance-technician', months: 2, current: true },
      ],
    }),
  ],
  [
    'nobody of 13 works as a nurse',
    asks('childrens-nurse', { age: 13, registers: [{ id: 'nmc-nurse', state: 'current' }] }),
  ],
])('%s', (_, asked) => {
  const ways = waysFor(asked);
  expect(ways.length).toBeGreaterThan(0);
  for (const way of ways) expect(checkWay(way, asked), way.id).toEqual([]);
});
