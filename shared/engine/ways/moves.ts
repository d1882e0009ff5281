import type { Condition } from '../../model/condition.ts';
import type { Content } from '../../model/content.ts';
import { emptyProfile } from '../../model/empty-profile.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { LimitId, QualificationId, RoleId, RouteId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { meets } from '../meets.ts';
import { countsAs } from '../meets-fact.ts';
import { endOfSchool } from './birthday.ts';
import { noBits, setBit, type Bits } from './bits.ts';
import { confidenceOfRoute, confidences } from './confidence.ts';
import { give, longAgo, nothingElse } from './give.ts';
import { limitsOn } from '../../model/limits-on.ts';
import type { Known } from './limits.ts';
import { levelAskedBy } from './level-in.ts';
import { leavesOf, namesIn, rank, treeOf, type Leaf, type LeafFor, type Tree } from './tree.ts';

/** One part of a route's condition that must hold by itself. The same part of two routes is one object. */
export type Need = {
  index: number;
  condition: Condition;
  tree: Tree;
  leaves: Leaf[];
  /** Is one server enough? Of what joins facts otherwise, several may be needed together. */
  servedAlone: boolean;
  /** Is there something in it that must not be? */
  rulesOut: boolean;
  /** May time in a job be what is missing? */
  asksTime: boolean;
  /** May which of its facts is met show in what a plan measures? */
  isOnPaper: boolean;
  /** The routes that someone would take for it, and how it stands once one was taken: `unknown`, to be asked about, is 1; `yes` is 2. */
  servers: { move: Move; brings: number }[];
};

/** A route with the parts of its condition. */
export type Move = {
  /** Its place among all. */
  index: number;
  id: RouteId;
  route: Route;
  needs: Need[];
  /** The same needs as a set. */
  asks: Bits;
  /** The needs that name something it gives, and their leaves that do. */
  touches: { needs: Need[]; leaves: Leaf[] };
  /** What it costs some people instead, and whom; the first that holds. `watches` are the needs that tell. */
  costs: { id: LimitId; if: Condition; cost: Route['cost'] }[];
  watches: Need[];
  /** The limits that concern it. */
  limits: LimitId[];
  /** The ages that its condition asks for at least, and the months in a role. */
  asksAges: number[];
  asksMonths: { role: RoleId; months: number }[];
  asksResidence: number[];
  /** The level of qualification that it surely asks for. */
  level: number;
  /** How well what a plan rests on is checked: 0 seen, 1 part-seen, 2 recalled. */
  confidence: number;
};

export type Moves = { all: Move[]; needs: Need[]; leaves: Leaf[] };

/**
 * What else is asked of someone: `right`, the right to work; `age`, to be old enough for it; and the limits that may
 * concern them.
 */
export type Asked = { right: boolean; age: boolean; limits: Known[] };

const compiled = new WeakMap<Content, Map<string, Moves>>();

/**
 * The routes of the content as moves, each with its needs. The members of an `all` are needs, each alone; any other
 * condition is one, whole. Paid work asks for the right to work, and a loan for a right to stay that comes with it, of
 * whoever may not have it; and for the end of school, of whoever is younger. The same content is gone through once.
 */
export function movesOf(content: Content, asked: Asked): Moves {
  const all = compiled.get(content) ?? new Map<string, Moves>();
  compiled.set(content, all);
  const name = `${asked.right} ${asked.age} ${asked.limits.map(({ id }) => id).join()}`;
  const moves = all.get(name) ?? compile(content, asked);
  all.set(name, moves);
  return moves;
}

function compile(content: Content, asked: Asked): Moves {
  const leaves = interned((index, fact: Leaf['fact'], beside: string[]): Leaf => ({
    index,
    fact,
    beside,
    givers: [],
  }));
  const needs = interned((index, condition: Condition) => newNeed(index, condition, leaves.one));
  const all = Object.entries(content.routes).map(([id, route], index): Move => {
    const on = limitsOn(id, content);
    const limits = asked.limits.filter((each) => on.some(([limit]) => limit === each.id));
    const more = [...askedFor(route, asked, limits), ...limits.flatMap(askedBy)];
    const from: Condition = more.length > 0 ? { all: [route.from, ...more] } : route.from;
    const costs = limits.flatMap(({ id: name, limit: { effect, if: whom } }) =>
      typeof effect === 'string' ? [] : { id: name, if: whom, cost: effect.cost },
    );
    const facts = [from, ...costs.map(({ if: whom }) => whom)].flatMap(factsOf);
    return {
      index,
      id,
      route: more.length > 0 ? { ...route, from } : route,
      needs: partsOf(from).map((part) => needs.one(part)),
      asks: noBits(0),
      touches: { needs: [], leaves: [] },
      costs,
      watches: costs.map(({ if: whom }) => needs.one(whom)),
      limits: limits.map((limit) => limit.id),
      asksAges: facts.flatMap((fact) => ('age' in fact ? (fact.age.min ?? 0) : [])),
      asksMonths: facts.flatMap((fact) =>
        'role' in fact && fact.months !== undefined ? { role: fact.role, months: fact.months } : [],
      ),
      asksResidence: facts.flatMap((fact) => ('ukResidenceYears' in fact ? (fact.ukResidenceYears.min ?? 0) : [])),
      level: levelAskedBy(from, content),
      confidence: confidences.indexOf(confidenceOfRoute(id, content)),
    };
  });
  for (const move of all) {
    move.asks = bitsOf(move.needs, needs.all.length);
    const { gives, serves } = givenIn(move.route.to, content);
    const isIn = (names: Set<string>) => (leaf: Leaf) => namesIn(leaf.fact).some((name) => names.has(name));
    move.touches = {
      leaves: leaves.all.filter(isIn(gives)),
      needs: needs.all.filter((need) => need.leaves.some(isIn(gives))),
    };
    const person = give(emptyProfile, move.route, longAgo);
    const brings = (condition: Condition) => rank[meets(condition, person, content, nothingElse).answer];
    for (const leaf of move.touches.leaves)
      if (!leaf.beside.some((name) => gives.has(name)) && brings(leaf.fact) > 0) leaf.givers.push(move);
    for (const need of move.touches.needs) {
      if (!need.leaves.some(isIn(serves))) continue;
      const most = need.servedAlone || 'not' in need.condition ? brings(need.condition) : rank.yes;
      if (most > 0) need.servers.push({ move, brings: most });
    }
  }
  return { all, needs: needs.all, leaves: leaves.all };
}

/** An employer that is a licensed sponsor may take on whoever has no right to work yet. */
function askedFor({ from, paid, cost }: Route, { right, age }: Asked, limits: Known[]): Condition[] {
  const isPaid = paid.by !== 'nobody';
  const asksAge = partsOf(from).some((part) => 'age' in part && (part.age.min ?? 0) >= endOfSchool);
  const isSponsored = limits.some(
    ({ limit }) => limit.effect === 'ask' && factsOf(limit.if).some((fact) => 'rightToWork' in fact),
  );
  return [
    ...(right && !isSponsored && (isPaid || /loan/.test(cost.paidBy)) ? [{ rightToWork: true as const }] : []),
    ...(age && isPaid && !asksAge ? [{ age: { min: endOfSchool } }] : []),
  ];
}

/** What a limit asks besides: that it does not hold, or, where it does, that someone is asked. */
function askedBy({ id, limit }: Known): Condition[] {
  return limit.effect === 'ask' ? [{ any: [{ not: limit.if }, { limit: id }] }] : [];
}

/** Makes each thing once, told by what it is made of. */
function interned<Parts extends unknown[], Thing>(make: (index: number, ...parts: Parts) => Thing) {
  const known = new Map<string, Thing>();
  const all: Thing[] = [];
  const one = (...parts: Parts): Thing => {
    const name = JSON.stringify(parts);
    const before = known.get(name);
    if (before !== undefined) return before;
    const thing = make(all.length, ...parts);
    known.set(name, thing);
    all.push(thing);
    return thing;
  };
  return { all, one };
}

/** These needs as a set, of so many in all. */
export function bitsOf(needs: Need[], size: number): Bits {
  const bits = noBits(size);
  for (const { index } of needs) setBit(bits, index);
  return bits;
}

function newNeed(index: number, condition: Condition, leafFor: LeafFor): Need {
  const facts = factsOf(condition);
  const tree = treeOf(condition, [], leafFor);
  return {
    index,
    condition,
    tree,
    leaves: leavesOf(tree),
    servedAlone: isServedAlone(condition),
    rulesOut: JSON.stringify(condition).includes('"not"'),
    asksTime: facts.some((fact) => 'role' in fact && fact.months !== undefined),
    isOnPaper: facts.length > 1 && facts.some((fact) => 'qualification' in fact),
    servers: [],
  };
}

const isServedAlone = (need: Condition): boolean =>
  'any' in need
    ? need.any.every((part) => !('all' in part) && !('any' in part) && !('atLeast' in part) && !('not' in part))
    : !('atLeast' in need) && !('not' in need);

const partsOf = (condition: Condition): Condition[] =>
  'all' in condition ? condition.all.flatMap(partsOf) : [condition];

/** The names of all that a route gives, and of those for which someone would take it. */
function givenIn({ role, registers = [], qualifications = [] }: Route['to'], content: Content) {
  const own = [...(role === undefined ? [] : [role]), ...registers, ...qualifications];
  const levelOf = (id: QualificationId) => content.qualifications[id]?.level ?? 0;
  const counted = qualifications.flatMap((id) => [...countsAs(id, content)].map((other) => ({ id, other })));
  // What is of a higher level counts as what is below it, and nobody takes it for that.
  const worthwhile = counted.filter(({ id, other }) => levelOf(id) <= levelOf(other));
  return {
    gives: new Set([...own, ...counted.map(({ other }) => other)]),
    serves: new Set([...own, ...worthwhile.map(({ other }) => other)]),
  };
}
