import type { Content } from '../../model/content.ts';
import type { RoleId, RouteId } from '../../model/id.ts';
import { newest } from '../../model/newest.ts';
import type { Nation } from '../../model/profile.ts';
import type { Route } from '../../model/route.ts';
import type { StepPay, Way } from '../../model/way.ts';
import { payFor } from './pay.ts';
import { sumKnown } from './sum-known.ts';

type Step = Way['steps'][number];

/** What a route pays, costs and lends, on the rates of today. Pounds; null where it can't be said. */
export type Reckoned = {
  pay: StepPay | null;
  /** The lowest pay of a year counts, so that no way looks richer than it may be; 0 where nobody pays. */
  yearly: number | null;
  /** Grants of a year that most people on it get. */
  grants: number;
  cost: Step['cost'];
  studentLoan: number | null;
  learnerLoan: number | null;
  sources: string[];
};

/** The content, the day and the nation that plans are reckoned for, with what was reckoned already. */
export type Books = {
  content: Content;
  today: string;
  nation: Nation;
  routes: Map<string, Reckoned>;
  roles: Map<RoleId, StepPay | null>;
};

const opened = new WeakMap<Content, Books>();

/** The books of this content, day and nation: those opened last are kept. */
export function openBooks(content: Content, today: string, nation: Nation): Books {
  const before = opened.get(content);
  if (before?.today === today && before.nation === nation) return before;
  const books: Books = { content, today, nation, routes: new Map(), roles: new Map() };
  opened.set(content, books);
  return books;
}

/**
 * Reckons a route for someone who is of this age when it begins. `cost` names what it costs them, where that is something
 * else than what it costs most.
 */
export function reckon(id: RouteId, route: Route, age: number | undefined, books: Books, cost?: number): Reckoned {
  const { content, today, nation } = books;
  const name = `${id} ${age} ${cost}`;
  const before = books.routes.get(name);
  if (before) return before;

  const { pay, sources } = payFor(route.paid, { age, nation, today }, content);
  const loan = studentLoan(route, books);
  const grants = (route.grants ?? []).map((grant) => newest(content.support[grant]?.amounts ?? [], today)[0]?.value);
  const reckoned: Reckoned = {
    pay,
    yearly: pay ? pay.from : route.paid.by === 'nobody' ? 0 : null,
    grants: grants.reduce<number>((sum, next) => sum + (next ?? 0), 0),
    cost: costOf(route, loan.fees),
    studentLoan: sumKnown(loan.fees, loan.living),
    learnerLoan: route.cost.paidBy === 'learner-loan' ? route.cost.amount : 0,
    sources: [...sources, ...loan.sources],
  };
  books.routes.set(name, reckoned);
  return reckoned;
}

/** The pay of a role's lowest band; null where pay is local or not known. */
export function payOfRole(role: RoleId, { content, today, nation, roles }: Books): StepPay | null {
  const before = roles.get(role);
  if (before !== undefined) return before;
  const band = content.roles[role]?.bands[0];
  const pay = band ? payFor({ by: 'band', bands: [band] }, { nation, today }, content).pay : null;
  roles.set(role, pay);
  return pay;
}

type Loan = { fees: number | null; living: number | null; sources: string[] };

/**
 * Fees and the full maintenance loan of someone living away from home outside London, on the amounts of the newest year.
 * Student finance is each nation's own: outside England we know no figure.
 */
function studentLoan({ cost }: Route, { content, today, nation }: Books): Loan {
  if (cost.paidBy !== 'student-loan') return { fees: 0, living: 0, sources: [] };
  const amount = (item: string) =>
    newest(
      content.studentFinance.filter((row) => row.item === item),
      today,
    )[0];
  const [fee, living] = [amount('tuition-fee'), amount('maintenance-away')];
  if (nation !== 'england' || !fee || !living) return { fees: null, living: null, sources: [] };
  return { fees: fee.value * cost.years, living: living.value * cost.years, sources: [fee.source, living.source] };
}

function costOf({ cost }: Route, fees: number | null): Step['cost'] {
  if (cost.paidBy === 'student-loan') return { amount: fees, paidBy: cost.paidBy };
  if (cost.paidBy === 'learner-loan' || cost.paidBy === 'you') return { amount: cost.amount, paidBy: cost.paidBy };
  return { amount: 0, paidBy: cost.paidBy };
}
