import type { Content } from '../../../shared/model/content.ts';
import { Profile } from '../../../shared/model/profile.ts';
import { readStories } from '../../stories/story.ts';
import { oneOf, seeded } from './seeded.ts';

export type Someone = { name: string; profile: Profile; isVaried: boolean };

/** The people of the stories, then seeded variations of them, up to so many: the same ones in every run. */
export function people(count: number, { qualifications }: Pick<Content, 'qualifications'>): Someone[] {
  const told = readStories().map(({ id, profile }) => ({ name: id, profile, isVaried: false }));
  const chance = seeded(20_261_126);
  const papers = Object.keys(qualifications);
  const varied = Array.from({ length: Math.max(0, count - told.length) }, (_, index) => {
    const from = told[index % told.length];
    if (!from) throw new Error('There are no stories');
    return {
      name: `${from.name}, varied ${index + 1}`,
      profile: Profile.parse(vary(from.profile, papers, chance)),
      isVaried: true,
    };
  });
  return [...told, ...varied].slice(0, count);
}

/** The same person a few years younger or older, with other papers, other limits, and now and then in another nation. */
function vary(profile: Profile, papers: string[], chance: () => number): Profile {
  const { age = 19, has, limits, roles, nation } = profile;
  const statuses = ['held', 'expected', 'none'] as const;
  const some = Array.from({ length: Math.floor(chance() * 4) }, () => [
    oneOf(papers, chance),
    { status: oneOf(statuses, chance) },
  ]);
  return {
    ...profile,
    age: Math.max(14, age + Math.floor(chance() * 11) - 5),
    nation: chance() < 0.85 ? (nation ?? 'england') : oneOf(['wales', 'scotland', 'northern-ireland'] as const, chance),
    has: { ...has, ...Object.fromEntries(some) },
    roles: roles.map((role) => ({ ...role, months: Math.floor(chance() * 96) })),
    limits: { ...limits, ...(chance() < 0.3 && { mustEarn: true }), ...(chance() < 0.2 && { noLoan: true }) },
  };
}
