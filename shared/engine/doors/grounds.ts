import type { Content } from '../../model/content.ts';
import type { Profile } from '../../model/profile.ts';
import { askedOf } from '../ways/asked-of.ts';
import { isForThem } from '../ways/doors.ts';
import { movesOf, type Move } from '../ways/moves.ts';
import { isOffered } from '../ways/offered.ts';
import { isTooOld } from '../ways/relevant.ts';
import { comerOf, type Comer } from './comer.ts';
import { pathsFrom, type Paths } from './paths.ts';

/** All that an answer about a door rests on. `offered` are the moves that may be for this person at all. */
export type Grounds = { comer: Comer; content: Content; today: string; offered: ReadonlySet<Move>; paths: Paths };

/** Looks at the routes with a person's eyes. `today` is an ISO day. */
export function groundsFor(profile: Profile, content: Content, today: string): Grounds {
  const comer = comerOf(profile, content, today);
  const { start } = comer;
  const { all } = movesOf(content, askedOf(start, content));
  const offered = all.filter(
    (move) => isOffered(move, start, content) && isForThem(move, start, content) && !isTooOld(move, start, content),
  );
  return { comer, content, today, offered: new Set(offered), paths: pathsFrom(comer, content, today) };
}
