import type { Content } from '../../model/content.ts';
import type { RoleId } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import { meetsFact } from '../meets-fact.ts';
import type { Bits } from './bits.ts';
import { endsJob, give, isRunning, longAgo, settled } from './give.ts';
import { helpfulMoves } from './helpful-moves.ts';
import type { Move, Moves } from './moves.ts';
import { bitsOf, type Need } from './need.ts';
import type { Start } from './start.ts';
import { rank, rankOf, type Leaf } from './tree.ts';

/**
 * Where a plan has brought someone, time aside: what they have, and which job they are in. Two people who can go on
 * alike stand in one place, and are one object: what no move ahead asks for any more does not count.
 */
export type Standing = {
  /** Whoever stands here: the jobs they are in as if for long enough, for the plan counts the months. */
  profile: Profile;
  /** How each leaf and each need stands, by its index; what time in the present job will bring is counted already. */
  ranks: Uint8Array;
  answers: Uint8Array;
  /** The moves that bring them nearer, and what these and the doors ask for. */
  ahead: Move[];
  wanted: Bits;
  /** The facts of those for which one server may not be enough. Nothing serves what must not be. */
  partly: Leaf[];
  /** Does time in the job that they are in count for something ahead? */
  counts: boolean;
  /** Is something ahead studied beside a job? */
  runsBeside: boolean;
  after: Map<string | number, Standing>;
};

export type StandingAfter = (from: Standing, move: Move, months: number) => Standing;

/** What plans lead to and by: `between` are the moves that are no doors, `jobs` may be taken to study beside them. */
export type Paths = { doors: Move[]; between: ReadonlySet<Move>; jobs: Move[] };

/** The standings that moves lead to from the start, each worked out once. */
export function standingsFrom(
  { profile, assumed }: Start,
  { needs, leaves }: Moves,
  { doors, between, jobs }: Paths,
  content: Content,
) {
  const known = new Map<string, Standing>();
  const asked = monthsAskedOf(leaves);
  const timed = { leaves: leaves.filter(isOfTime), needs: needs.filter(({ asksTime }) => asksTime) };
  const now = settled(profile);
  const first = { ranks: new Uint8Array(leaves.length), answers: new Uint8Array(needs.length) };
  ask(now, first, leaves, needs);

  return { first: placed(now, first), after };

  /** After a move; when it ends the job that they are in they have been in it for so many months. */
  function after(from: Standing, move: Move, months: number): Standing {
    const isLeft = (role: Profile['roles'][number]) => isRunning(role) && asked.has(role.id);
    const left = endsJob(move.route) ? from.profile.roles.filter(isLeft) : [];
    const reached = new Map(left.map(({ id }) => [id, reachedOf(id, months)]));
    const name = left.length === 0 ? move.index : `${move.index} ${[...reached.values()].join()}`;
    const before = from.after.get(name);
    if (before) return before;
    const leaving = from.profile.roles.map((role) => ({ ...role, months: reached.get(role.id) ?? role.months }));
    const person = give({ ...from.profile, roles: leaving }, move.route, longAgo);
    const next = { ranks: from.ranks.slice(), answers: from.answers.slice() };
    ask(person, next, move.touches.leaves, move.touches.needs);
    if (left.length > 0) ask(person, next, timed.leaves, timed.needs);
    const standing = placed(person, next);
    from.after.set(name, standing);
    return standing;
  }

  /** The most of the months asked of a role that someone has reached: what lies between makes no difference. */
  function reachedOf(role: RoleId, months: number): number {
    return Math.max(0, ...(asked.get(role) ?? []).filter((each) => each <= months));
  }

  function ask(
    person: Profile,
    { ranks, answers }: Pick<Standing, 'ranks' | 'answers'>,
    which: Leaf[],
    of: Need[],
  ): void {
    for (const { index, fact } of which) ranks[index] = rank[meetsFact(fact, person, content, assumed).answer];
    for (const { index, tree } of of) answers[index] = rankOf(tree, (leaf) => ranks[leaf.index] ?? rank.no);
  }

  function placed(person: Profile, { ranks, answers }: Pick<Standing, 'ranks' | 'answers'>): Standing {
    const helpful = helpfulMoves(doors, between, answers);
    const besides = person.roles.some(isRunning) ? [] : jobsBeside(helpful, answers);
    const ahead = [...new Set([...helpful, ...besides])].toSorted((a, b) => a.index - b.index);
    const wanted = new Set<Need>();
    for (const move of doors) for (const need of move.needs) wanted.add(need);
    for (const move of ahead) for (const need of move.needs) wanted.add(need);
    const watched = new Set([...doors, ...ahead].flatMap(({ watches }) => watches));
    let name = ahead.map(({ index }) => index).join();
    for (const need of [...wanted, ...watched]) name += told(need, ahead, person, ranks, answers);
    const same = known.get(name);
    if (same) return same;
    const standing: Standing = {
      profile: person,
      ranks,
      answers,
      ahead,
      wanted: bitsOf([...wanted], needs.length),
      partly: [...wanted].flatMap((need) => (need.servedAlone || 'not' in need.condition ? [] : need.leaves)),
      counts: [...wanted].some((need) => need.leaves.some((leaf) => isOfNow(leaf, person))),
      runsBeside: ahead.some(({ route }) => route.beside === true),
      after: new Map(),
    };
    known.set(name, standing);
    return standing;
  }

  /** The jobs that are open at once, where something is studied beside one. An age is waited for. */
  function jobsBeside(helpful: Move[], answers: Uint8Array): Move[] {
    if (!helpful.some(({ route }) => route.beside)) return [];
    const isOpen = ({ index, leaves: of }: Need) =>
      (answers[index] ?? rank.no) > rank.no || of.every(({ fact }) => 'age' in fact);
    return jobs.filter((job) => between.has(job) && job.needs.every(isOpen));
  }

  /** How a need stands, in letters that are the same for all who can go on alike. */
  function told(need: Need, ahead: Move[], person: Profile, ranks: Uint8Array, answers: Uint8Array): string {
    const answer = answers[need.index] ?? rank.no;
    const { isOnPaper, rulesOut, servedAlone, asksTime } = need;
    const time = asksTime ? byTime(need, person, ranks) : '';
    // Months that count only together with something else are told by all the facts.
    const isDone = answer === rank.yes && !(rulesOut && isTouched(need, ahead)) && (servedAlone || time === '');
    if (!isOnPaper && (isDone || (servedAlone && !asksTime))) return ` ${answer}${time}`;
    return ` of ${need.leaves.map((leaf) => (isOfNow(leaf, person) ? 'r' : ranks[leaf.index])).join('')}`;
  }

  /** The months that a need asks of the job someone is in, where it rests on these; else nothing. */
  function byTime({ tree, leaves: of }: Need, person: Profile, ranks: Uint8Array): string {
    const isLeft = (leaf: Leaf) => (isOfNow(leaf, person) ? rank.no : (ranks[leaf.index] ?? rank.no));
    if (rankOf(tree, isLeft) === rank.yes) return '';
    const months = of.flatMap((leaf) => (isOfNow(leaf, person) && 'role' in leaf.fact ? (leaf.fact.months ?? 0) : []));
    return `r${Math.min(...months)}`;
  }
}

/** For each role of which some leaf asks months: the months asked. */
function monthsAskedOf(leaves: Leaf[]): Map<RoleId, number[]> {
  const asked = new Map<RoleId, number[]>();
  for (const { fact } of leaves)
    if ('role' in fact && fact.months !== undefined)
      asked.set(fact.role, [...(asked.get(fact.role) ?? []), fact.months]);
  return asked;
}

const isOfTime = ({ fact }: Leaf): boolean => 'role' in fact && fact.months !== undefined;

/** Does it ask for months in a job that someone is in? */
const isOfNow = ({ fact }: Leaf, { roles }: Profile): boolean =>
  'role' in fact && fact.months !== undefined && roles.some((role) => role.id === fact.role && isRunning(role));

/** Does something ahead give what the need names? */
const isTouched = (need: Need, ahead: Move[]) => ahead.some(({ touches }) => touches.needs.includes(need));
