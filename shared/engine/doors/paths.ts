import type { Content } from '../../model/content.ts';
import { beginnings, type Beginning, type Where } from '../ways/begin.ts';
import { endsJob, give, isRunning, longAgo, settled, trainsFor } from '../ways/give.ts';
import type { Move } from '../ways/moves.ts';
import type { Comer } from './comer.ts';

/** Where someone has come to; `aside` is where they began the short course before, which others may run beside. */
export type Place = Where & { aside?: Where };

/** The end of a row of moves; not sure, where something in it hangs on what nobody told. */
export type Walked = { place: Place; isSure: boolean };

export type Paths = ReturnType<typeof pathsFrom>;

/** How this person walks: when a move opens to them, and where a row of moves brings them. `today` is an ISO day. */
export function pathsFrom({ start, ready }: Comer, content: Content, today: string) {
  const begin = beginnings(start, content, today);
  const job = start.profile.roles.find(({ current }) => current);
  const first: Place = { standing: { profile: settled(start.profile) }, since: -(job?.months ?? 0), months: 0 };
  const steps = new Map<Place, Map<Move, Walked | undefined>>();
  return { first, opens, walk };

  /** When a move can begin from here; undefined while its condition does not hold, whatever time brings. */
  function opens(place: Place, move: Move): Beginning | undefined {
    const left = { ...place, months: Math.max(place.months, ready) };
    const found = (isBesideSchool(move) && begin.soonest(place, move)) || begin.soonest(left, move);
    const beside = place.aside && move.route.beside ? begin.soonest(place.aside, move) : undefined;
    return beside?.answer === 'yes' && (!found || beside.begins < found.begins) ? beside : found;
  }

  /** Where these moves bring them, one after the other; undefined where one of them does not begin. */
  function walk(moves: readonly Move[]): Walked | undefined {
    let place = first;
    let isSure = true;
    for (const move of moves) {
      const next = stepFrom(place, move);
      if (!next) return undefined;
      isSure &&= next.isSure;
      place = next.place;
    }
    return { place, isSure };
  }

  /** One step further. Rows that begin alike share what was worked out. */
  function stepFrom(place: Place, move: Move): Walked | undefined {
    const known = steps.get(place) ?? new Map<Move, Walked | undefined>();
    steps.set(place, known);
    if (known.has(move)) return known.get(move);
    const beginning = opens(place, move);
    const next = beginning && {
      place: after(place, move, beginning.begins),
      isSure: beginning.answer === 'yes',
    };
    known.set(move, next);
    return next;
  }
}

/** GCSEs, cadets and a look at the work come before someone leaves school. */
const isBesideSchool = ({ route: { kind, ownExams } }: Move): boolean =>
  ownExams === true || kind === 'cadets' || kind === 'work-experience' || kind === 'volunteering';

function after(place: Place, { route }: Move, begins: number): Place {
  const { since, months } = place;
  const { profile } = place.standing;
  const leaving = profile.roles.map((role) => (isRunning(role) ? { ...role, months: begins - since } : role));
  const ends = Math.max(months, begins + route.months.typical);
  const standing = { profile: give(endsJob(route) ? { ...profile, roles: leaving } : profile, route, longAgo) };
  if (!endsJob(route)) return { standing, since, months: ends, aside: place.aside ?? place };
  return { standing, since: route.beside || trainsFor(route) ? ends : begins, months: ends };
}
