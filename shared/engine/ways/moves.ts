import type { Condition } from '../../model/condition.ts';
import type { Content } from '../../model/content.ts';
import { emptyProfile } from '../../model/empty-profile.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { LimitId, RoleId, RouteId } from '../../model/id.ts';
import { limitsOn } from '../../model/limits-on.ts';
import type { Route } from '../../model/route.ts';
import { meets } from '../meets.ts';
import { askedBesides, type Asked } from './asked-besides.ts';
import { noBits, type Bits } from './bits.ts';
import { confidenceOfRoute, confidences } from './confidence.ts';
import { give, longAgo, nothingElse } from './give.ts';
import { givenIn } from './given-in.ts';
import { interned } from './interned.ts';
import { levelAskedBy } from './level-in.ts';
import { bitsOf, newNeed, partsOf, type Need } from './need.ts';
import { together } from './runs.ts';
import { namesIn, rank, type Leaf } from './tree.ts';

/** A route with the parts of its condition. Courses that local packs add beside each other are one move with several runs. */
export type Move = {
  /** Its place among all. */
  index: number;
  id: RouteId;
  /** Of a move with several runs: no longer than the shortest, and no later than the first. */
  route: Route;
  /** What it may be taken as: itself, or each of the courses that do the same. Of a run: only itself. */
  runs: Move[];
  /** The routes that ask and give the same, this one among them. */
  alike: RouteId[];
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

const compiled = new WeakMap<Content, Map<string, Moves>>();

/**
 * The routes of the content as moves, each with its needs: the members of an `all` alone; any other condition is one, whole.
 * The same content is gone through once.
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
  const all = together(Object.keys(content.routes).flatMap(moveOf));
  for (const move of all) link(move);
  return { all, needs: needs.all, leaves: leaves.all };

  function moveOf(id: RouteId): Move[] {
    const route = content.routes[id];
    if (!route) return [];
    const on = limitsOn(id, content);
    const limits = asked.limits.filter((each) => on.some(([limit]) => limit === each.id));
    const more = askedBesides(route, asked, limits);
    const from: Condition = more.length > 0 ? { all: [route.from, ...more] } : route.from;
    const costs = limits.flatMap(({ id: name, limit: { effect, if: whom } }) =>
      typeof effect === 'string' ? [] : { id: name, if: whom, cost: effect.cost },
    );
    const facts = [from, ...costs.map(({ if: whom }) => whom)].flatMap(factsOf);
    return [
      {
        index: 0,
        id,
        route: more.length > 0 ? { ...route, from } : route,
        runs: [],
        alike: [id],
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
      },
    ];
  }

  /** Links a move to the needs and facts that it serves. */
  function link(move: Move): void {
    const { gives, serves } = givenIn(move.route.to, content);
    const isIn = (names: Set<string>) => (leaf: Leaf) => namesIn(leaf.fact).some((name) => names.has(name));
    const touches = {
      leaves: leaves.all.filter(isIn(gives)),
      needs: needs.all.filter((need) => need.leaves.some(isIn(gives))),
    };
    for (const each of [move, ...move.runs])
      Object.assign(each, { asks: bitsOf(move.needs, needs.all.length), touches });
    const person = give(emptyProfile, move.route, longAgo);
    const brings = (condition: Condition) => rank[meets(condition, person, content, nothingElse).answer];
    for (const leaf of touches.leaves)
      if (!leaf.beside.some((name) => gives.has(name)) && brings(leaf.fact) > 0) leaf.givers.push(move);
    for (const need of touches.needs) {
      if (!need.leaves.some(isIn(serves))) continue;
      const most = need.servedAlone || 'not' in need.condition ? brings(need.condition) : rank.yes;
      if (most > 0) need.servers.push({ move, brings: most });
    }
  }
}
