import type { Condition } from '../../model/condition.ts';
import type { Profile } from '../../model/profile.ts';
import { meets } from '../meets.ts';
import { give, longAgo } from '../ways/give.ts';
import type { Move } from '../ways/moves.ts';
import type { Need } from '../ways/need.ts';
import { namesIn, type Leaf, type Tree } from '../ways/tree.ts';
import type { Grounds } from './grounds.ts';
import { confidenceIn, wholeIn, type Known } from './steps.ts';

type ServersOf = (need: Need) => ReadonlySet<Move>;

/** So many of the soonest ways to one thing are tried with those to the others. */
const widest = 4;

/** Of the moves that serve a need those that are offered. */
export function serversIn(offered: ReadonlySet<Move>): ServersOf {
  return remembered(({ servers }: Need) => new Set(servers.flatMap(({ move }) => (offered.has(move) ? move : []))));
}

/**
 * The rows of steps that may bring all that a move needs, from what is known so far: each that brings something, filled
 * up with the soonest to whatever it does not. Each has to be walked through to be sure.
 */
export function rowsBefore(grounds: Grounds, serversOf: ServersOf, known: Known): (move: Move) => Move[][] {
  const { paths, comer, content } = grounds;
  const isNow = (condition: Condition, profile: Profile) =>
    meets(condition, profile, content, comer.start.assumed).answer === 'yes';
  const isMet = remembered(({ condition }: Need) => isNow(condition, paths.first.standing.profile));
  const isFactMet = remembered(({ fact }: Leaf) => isNow(fact, paths.first.standing.profile));
  /** The moves that surely bring them a fact: to have to ask whether something counts is not yet to have it. */
  const giversOf = remembered(({ fact, givers }: Leaf) =>
    givers.filter(({ route }) => isNow(fact, give(paths.first.standing.profile, route, longAgo))),
  );
  return rowsOf;

  function rowsOf({ needs }: Move): Move[][] {
    const each = needs.filter(isMissing).map((need) => ({ need, rows: rowsTo(need.tree, serversOf(need)) }));
    if (each.some(({ rows }) => rows.length === 0)) return [];
    // One course may bring several of them, such as a level 3 course with English or maths beside it.
    const sets = each.map(({ need }) => serversOf(need));
    const both = [...new Set(sets.flatMap((set) => [...set]))].filter(
      (server) => known.has(server) && sets.filter((set) => set.has(server)).length > 1,
    );
    const leads = [...each.flatMap(({ rows }) => rows), ...both.map((server) => rowWith(server))];
    const asTheyCome = each.map(({ rows }) => rows[0] ?? nothing);
    return [asTheyCome, ...leads.map((lead) => filledUp(lead, each))].flatMap(inOrder);
  }

  /** A row with the soonest rows to whatever no step of it serves yet. */
  function filledUp(lead: Row, each: { need: Need; rows: Row[] }[]): Row[] {
    const picked = [lead];
    for (const { need, rows } of each) {
      const isServed = picked.some(({ moves }) => moves.some((move) => serversOf(need).has(move)));
      if (!isServed && rows[0]) picked.push(rows[0]);
    }
    return picked;
  }

  /** Nobody gives an age, a nation or the right to work: the walk waits for the one and decides on the others. */
  function isMissing(need: Need): boolean {
    return need.leaves.some(({ fact }) => namesIn(fact).length > 0) && !isMet(need);
  }

  function rowsTo(tree: Tree, allowed: ReadonlySet<Move>): Row[] {
    if ('any' in tree) return bySoonest(tree.any.flatMap((part) => rowsTo(part, allowed))).slice(0, widest);
    if ('all' in tree) return joined(tree.all.length, firstsOf(tree.all, allowed));
    // Whether what must not be is so, the walk decides.
    if ('not' in tree) return [nothing];
    if ('atLeast' in tree) {
      const { count, of } = tree.atLeast;
      return joined(count, bySoonest(firstsOf(of, allowed)).slice(0, count));
    }
    const { fact } = tree.leaf;
    if (namesIn(fact).length === 0 || isFactMet(tree.leaf)) return [nothing];
    const givers = giversOf(tree.leaf).filter((giver) => allowed.has(giver) && known.has(giver));
    const served = 'role' in fact ? (fact.months ?? 0) : 0;
    return bySoonest(givers.map((giver) => rowWith(giver, served))).slice(0, widest);
  }

  function firstsOf(parts: Tree[], allowed: ReadonlySet<Move>): Row[] {
    return parts.flatMap((part) => rowsTo(part, allowed).slice(0, 1));
  }

  /** The steps to a move and the move itself; in a job for so many months. */
  function rowWith(move: Move, served = 0): Row {
    const { before = [], begins = Infinity, isSure = false } = known.get(move) ?? {};
    return { moves: [...before, move], ends: begins + Math.max(move.route.months.typical, served), isSure };
  }
}

/** Steps to one thing, and the months from today in which they have brought it. */
type Row = { moves: Move[]; ends: number; isSure: boolean };

const nothing: Row = { moves: [], ends: 0, isSure: true };

function joined(count: number, rows: Row[]): Row[] {
  if (rows.length < count) return [];
  const ends = Math.max(0, ...rows.map((row) => row.ends));
  return [{ moves: rows.flatMap(({ moves }) => moves), ends, isSure: rows.every(({ isSure }) => isSure) }];
}

const bySoonest = (rows: Row[]): Row[] =>
  rows.toSorted(
    (a, b) =>
      Number(b.isSure) - Number(a.isSure) ||
      a.ends - b.ends ||
      a.moves.length - b.moves.length ||
      wholeIn(a.moves) - wholeIn(b.moves) ||
      confidenceIn(a.moves) - confidenceIn(b.moves),
  );

/**
 * One row of them all, each move once, in the orders that may be soonest: exams at school, courses, jobs, for a course ends
 * a job, and what is studied beside something after it; or before it all, where it is for the young alone.
 */
function inOrder(rows: Row[]): Move[][] {
  const orders = [
    ['exam', 'course', 'job', 'beside'],
    ['exam', 'beside', 'course', 'job'],
  ];
  const sorted = orders.map((order) => rows.toSorted((a, b) => order.indexOf(kindOf(a)) - order.indexOf(kindOf(b))));
  const isOne = sorted[0]?.every((row, index) => row === sorted[1]?.[index]);
  return sorted.slice(isOne ? 1 : 0).map((order) => [...new Set(order.flatMap(({ moves }) => moves))]);
}

function kindOf({ moves }: Row): string {
  const last = moves.at(-1)?.route;
  if (last?.ownExams) return 'exam';
  if (last?.to.role !== undefined) return 'job';
  return last?.beside ? 'beside' : 'course';
}

/** The same answer for the same thing, worked out once. */
function remembered<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const before = new Map<Key, Value>();
  return (key) => {
    const found = before.get(key) ?? work(key);
    before.set(key, found);
    return found;
  };
}
