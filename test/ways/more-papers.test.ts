import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentVersion } from '../../shared/content/version.ts';
import type { Content } from '../../shared/model/content.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { compiledContent } from '../../shared/pack/compiled.ts';
import { sliceOf } from '../../shared/pack/together.ts';
import { readStories } from '../stories/story.ts';
import { unbeatenWays, worsened, type Measure } from './best-of.ts';
import { ladders } from './ladders.ts';
import { randomPack, randomPerson } from './random-pack.ts';
import { idsOf, rules, whyWorse, type Rule } from './why-worse.ts';

const { pack, content: whole } = compiledContent(contentVersion);
const today = '2026-11-25';

type Worse = { name: Measure; rule: Rule | undefined; told: string };

/** The measures on which someone comes off worse once they have this paper too, each with the rule it comes from. */
function worseWith(paper: string, role: string, profile: Profile, content: Content): Worse[] {
  const richer: Profile = { ...profile, has: { ...profile.has, [paper]: { status: 'held' } } };
  const before = unbeatenWays(role, profile, content, today);
  const after = unbeatenWays(role, richer, content, today);
  return worsened(before, after).map((name) => ({
    name,
    rule: whyWorse(name, before, after, richer, content, today),
    told: [
      `${role}, ${JSON.stringify(profile)}, and now ${paper}: worse by ${name}`,
      ...before.map((way) => `before: ${idsOf(way).join(' ')} ${JSON.stringify(way.measures)}`),
      ...after.map((way) => `after: ${idsOf(way).join(' ')} ${JSON.stringify(way.measures)}`),
    ].join('\n'),
  }));
}

/** What may get worse, and why. Whatever else does is a fault. */
const mayWorsen: Record<'a made-up pack' | 'the content', Partial<Record<Measure, Rule[]>>> = {
  'a made-up pack': {
    possible: ['needless'],
    entry: ['needless', 'firstThatHolds'],
    unpaidMonths: ['needless', 'besideOnly'],
    netSixYears: ['needless', 'besideOnly'],
  },
  'the content': {
    // At 15 a job until 16 and another until 18 are time that goes by; without them 18 is too far off to plan on.
    months: ['needless'],
    borrowed: ['needless'],
    entry: ['needless', 'firstThatHolds'],
    unpaidMonths: ['needless', 'besideOnly'],
    netSixYears: ['needless', 'besideOnly'],
  },
};

/**
 * With a level 3 a nursing associate’s apprenticeship asks for no work in care. Who must earn takes no job for English
 * and maths alone, and then there is no way: whatever is measured.
 */
const whatever: Rule = 'mustEarn';

function expectNamed(worse: Worse[], where: keyof typeof mayWorsen): void {
  for (const { name, rule, told } of worse)
    expect([whatever, ...(mayWorsen[where][name] ?? [])], `${told}\n${rule ? rules[rule] : 'by no rule'}`).toContain(
      rule,
    );
}

test('in made-up packs without `not` more on paper never makes a measure worse, but by rules that have a name', () => {
  const papers = fc.constantFrom('english', 'maths', 'level-3', 'english-for-work');
  fc.assert(
    fc.property(randomPack(false), randomPerson, papers, (content, profile, paper) =>
      expectNamed(worseWith(paper, 'nurse', profile, content), 'a made-up pack'),
    ),
    { seed: 6, numRuns: Number(process.env.RUNS ?? 3000) },
  );
}, 120_000);

/** Every so manieth of all people × papers; EVERY=1 takes them all, which is hours. */
const every = Number(process.env.EVERY ?? 100);
/** Nobody under 17 holds one of these: without the wait for a licence 18 may be too far off to plan on. */
const notBefore17 = /^driving-licence/;
const people = readStories();

test.each(ladders)(
  'on the way to %s more on paper never makes a measure worse, but by rules that have a name',
  (role) => {
    const slice = sliceOf(pack, role) ?? whole;
    const cases = people.flatMap(({ profile }) =>
      Object.keys(slice.qualifications)
        .filter((paper) => (profile.has[paper]?.status ?? 'none') === 'none')
        .filter((paper) => !((profile.age ?? 17) < 17 && notBefore17.test(paper)))
        .map((paper) => ({ profile, paper })),
    );
    // Roles begin at different places, so that each tries other people.
    const first = ladders.indexOf(role);
    const some = cases.filter((_, index) => index % every === first % every);
    expect(some.length).toBeGreaterThan(0);
    for (const { profile, paper } of some) expectNamed(worseWith(paper, role, profile, slice), 'the content');
  },
  1_800_000,
);
