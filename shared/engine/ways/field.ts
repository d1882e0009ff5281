import type { heldFrom } from './held.ts';
import type { beginnings } from './begin.ts';
import { monthOf } from './calendar.ts';
import { isJob } from './give.ts';
import { hopesOf, type SoonestOf } from './hope.ts';
import { keeper } from './kept.ts';
import type { Move, Moves } from './moves.ts';
import type { Plan } from './plan.ts';
import type { Books } from './reckon.ts';
import { relevantMoves } from './relevant.ts';
import { slackOf } from './slack.ts';
import { standingsFrom } from './standing.ts';
import type { Standing } from './standing.ts';
import type { Start } from './start.ts';
import type { World } from './take.ts';

/** What all the fields of one search have together. */
export type Ground = {
  start: Start;
  books: Books;
  compiled: Moves;
  /** The moves that are open to the person, and of these the last ones. */
  offered: Set<Move>;
  goals: Move[];
  /** The jobs towards any of the doors: one is taken first by whoever studies beside it. */
  jobs: Move[];
  held: ReturnType<typeof heldFrom>;
  begin: ReturnType<typeof beginnings>;
};

/** The jobs that serve something on the way to any of the doors, for who stands at the start. */
export function jobsTowards(doors: Move[], ground: Omit<Ground, 'jobs' | 'held' | 'begin'>): Move[] {
  const { standings } = between(doors, [], ground);
  return standings.first.ahead.filter(({ route }) => isJob(route));
}

/**
 * Where plans that end by one door are made: what stands between the start and it. A step is of use for the doors that
 * ask for it, so plans to each door are made by themselves; together they would take what one asks for on the way to another.
 */
export type Field = {
  door: Move;
  first: Standing;
  world: World;
  keep: (plan: Plan) => boolean;
  has: (plan: Plan) => boolean;
  soonest: SoonestOf;
};

/** The field of a door; undefined when nobody comes to it from here. */
export function fieldOf(door: Move, ground: Ground): Field | undefined {
  const { start, books, jobs, held, begin } = ground;
  const { moves, standings, soonest } = between([door], jobs, ground);
  if (!moves.includes(door)) return undefined;
  return {
    door,
    first: standings.first,
    world: { profile: start.profile, books, begin, held, standings },
    ...keeper(slackOf(moves, start, books), start.profile.age),
    soonest,
  };
}

/** What stands between the start and some doors: what can't be come to from the start is left out. */
function between(doors: Move[], jobs: Move[], ground: Omit<Ground, 'jobs' | 'held' | 'begin'>) {
  const { start, books, compiled, offered, goals } = ground;
  const { content, today } = books;
  const relevant = relevantMoves(doors, offered, start, content);
  const besides = relevant.some(({ route }) => route.beside) ? jobs : [];
  const all = within([...new Set([...relevant, ...besides])]);
  return within(all.openFrom(all.standings.first));

  function within(moves: Move[]) {
    const open = doors.filter((door) => moves.includes(door));
    const paths = { doors: open, between: new Set(moves.filter((move) => !goals.includes(move))), jobs };
    const standings = standingsFrom(start, compiled, paths, content);
    return { moves, standings, ...hopesOf(open, moves, start, monthOf(today), books) };
  }
}
