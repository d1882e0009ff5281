import type { Content } from '../../model/content.ts';
import type { Fact } from '../../model/condition.ts';
import type { Profile } from '../../model/profile.ts';
import { meetsFact } from '../meets-fact.ts';
import type { Beginning } from '../ways/begin.ts';
import type { Move } from '../ways/moves.ts';
import type { Grounds } from './grounds.ts';

export type Graded = Extract<Fact, { qualification: string }> & { grade: number };

/** A fact with the grade that it asks for: its own, or the lowest pass. Undefined for what is not graded in figures. */
export function graded(fact: Fact, { qualifications }: Pick<Content, 'qualifications'>): Graded | undefined {
  if (!('qualification' in fact)) return undefined;
  const grade = fact.grade ?? qualifications[fact.qualification]?.passGrade;
  return grade === undefined ? undefined : { ...fact, grade };
}

/** The one grade or school subject that alone opens a move, and when it begins then. None while exams are to come. */
export function oneMore(move: Move, grounds: Grounds): { fact: Graded; begins: Beginning } | undefined {
  const { comer, content, paths } = grounds;
  const { profile } = paths.first.standing;
  for (const { leaves } of move.needs)
    for (const { fact } of leaves) {
      const asked = graded(fact, content);
      if (!asked || meetsFact(fact, profile, content, comer.start.assumed).answer !== 'no') continue;
      if (comer.isAtSchool && !profile.has[asked.qualification]) continue;
      const begins = paths.opens({ ...paths.first, standing: { profile: withGrade(profile, asked) } }, move);
      if (begins?.answer === 'yes') return { fact: asked, begins };
    }
  return undefined;
}

/** The person once they have this grade. */
export const withGrade = (profile: Profile, { qualification, grade }: Graded): Profile => ({
  ...profile,
  has: { ...profile.has, [qualification]: { grade: String(grade), status: 'held' } },
});
