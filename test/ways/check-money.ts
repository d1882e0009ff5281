import type { Content } from '../../shared/model/content.ts';
import { newest } from '../../shared/model/newest.ts';
import type { Route } from '../../shared/model/route.ts';
import type { Way } from '../../shared/model/way.ts';
import { faultsIn } from './check-step.ts';
import type { Asked } from './check-way.ts';
import type { Gone, Job } from './retrace.ts';

/** The six years that money is counted over, in months. */
const horizon = 72;
const hoursAYear = (37.5 * 365) / 7;

/** What is wrong with the money of a way that was gone so, reckoned again from month to month. */
export function checkMoney(way: Way, gone: Gone[], asked: Asked): string[] {
  const sums = { borrowed: borrowed(gone), earned: earned(gone, asked), netSixYears: netSixYears(gone, asked) };
  return [
    ...gone.flatMap((step) => checkPay(step, asked)),
    ...faultsIn(
      (['borrowed', 'earned', 'netSixYears'] as const).map(
        (name) => way[name] !== sums[name] && `${name} is ${sums[name]}, and ${way[name]} is told`,
      ),
    ),
  ];
}

/** A step pays what the tables say, and no less than the law; an apprentice's minimum is that of a first year. */
function checkPay({ step: { pay, route: id }, route, person: { age } }: Gone, asked: Asked): string[] {
  const from = route.paid.by === 'nobody' ? null : yearlyOn(route, age, asked);
  const isApprentice = route.kind.includes('apprenticeship');
  const least = minimum(isApprentice ? 'apprentice' : 'adult', age, asked) ?? 0;
  return faultsIn([
    (pay?.from ?? null) !== from && `it pays ${from}, and ${pay?.from} is told`,
    pay && pay.to < pay.from && `it pays from ${pay.from} to less, ${pay.to}`,
    pay && route.paid.by !== 'band' && pay.from < least && `it pays ${pay.from} at ${age}, and the law says ${least}`,
  ]).map((fault) => `${id}: ${fault}`);
}

/** The legal minimum of a year at an age; undefined past the tables. */
function minimum(floor: 'apprentice' | 'adult', age: number | undefined, { content, today }: Asked) {
  const byAge = age === undefined || age >= 21 ? '21-and-over' : age >= 18 ? '18-to-20' : 'under-18';
  const who = floor === 'apprentice' ? floor : byAge;
  const rows = content.minimumWage.filter((row) => row.who === who);
  const [row] = newest(rows, today);
  return row && Math.round(row.hourly * hoursAYear);
}

/** The least that a route pays in a year at an age; null where no table says. English figures stay in England. */
function yearlyOn({ paid }: Route, age: number | undefined, asked: Asked): number | null {
  if (paid.by === 'nobody') return 0;
  if (!isInEngland(asked)) return null;
  if (paid.by === 'band') return lowest(paid.bands, asked.content, asked.today);
  return paid.floor === undefined ? null : (minimum(paid.floor, age, asked) ?? null);
}

function yearlyIn(job: Job | undefined, age: number | undefined, asked: Asked): number | null {
  if (!job) return 0;
  if ('step' in job) return yearlyOn(job.step.route, age, asked);
  const band = asked.content.roles[job.role]?.bands[0];
  return band === undefined || !isInEngland(asked) ? null : lowest([band], asked.content, asked.today);
}

const isInEngland = ({ profile }: Asked) => (profile.nation ?? 'england') === 'england';

function lowest(bands: readonly string[], { bandPay }: Content, today: string): number | null {
  const rows = bandPay.filter(({ nation, band }) => nation === 'england' && bands.includes(band));
  const entries = newest(rows, today).map(({ entry }) => entry);
  return entries.length === 0 ? null : Math.min(...entries);
}

/** Loans of students, and of learners where no student loan comes after: that writes them off. */
function borrowed(gone: Gone[]): number | null {
  const last = gone.findLastIndex(({ route }) => route.cost.paidBy === 'student-loan');
  const kept = gone.filter(({ route }, index) => route.cost.paidBy !== 'learner-loan' || index > last);
  return total(kept.map((each) => each.step.borrows));
}

/** What a month brings in, in twelfths of a year's pay: by the step that runs, and by the job that goes on till or beside it. */
function paidIn(month: number, gone: Gone[], asked: Asked): number | null {
  const { age } = asked.profile;
  const by = age === undefined ? undefined : Math.floor((age * 12 + month) / 12);
  const now = gone.find(({ ends }) => month < ends);
  if (!now) return 0;
  const runs = month >= now.begins;
  return total([
    runs ? yearlyOn(now.route, by, asked) : 0,
    !runs || now.route.beside ? yearlyIn(now.job, by, asked) : 0,
  ]);
}

function earned(gone: Gone[], asked: Asked): number | null {
  const end = gone.at(-1)?.ends ?? 0;
  return inPounds(months(end).map((month) => paidIn(month, gone, asked)));
}

function netSixYears(gone: Gone[], asked: Asked): number | null {
  const end = gone.at(-1)?.ends ?? 0;
  const goal = end < horizon ? times(yearlyIn({ role: asked.role }, undefined, asked), horizon - end) : 0;
  const before = months(Math.min(end, horizon)).map((month) => paidIn(month, gone, asked));
  const fees = gone.map((each) => (each.route.cost.paidBy === 'you' ? times(each.step.cost.amount, -12) : 0));
  const grants = gone.map(
    ({ route, begins, ends }) => grantsOf(route, asked) * Math.max(0, Math.min(ends, horizon) - begins),
  );
  return inPounds([goal, ...before, ...fees, ...grants]);
}

const grantsOf = ({ grants = [] }: Route, { content, today }: Asked): number =>
  grants.reduce((so, id) => so + (newest(content.support[id]?.amounts ?? [], today)[0]?.value ?? 0), 0);

const months = (until: number) => Array.from({ length: until }, (_, month) => month);
const times = (amount: number | null, by: number) => (amount === null ? null : amount * by);
const total = (parts: (number | null)[]): number | null =>
  parts.reduce((so, part) => (so === null || part === null ? null : so + part), 0);

function inPounds(twelfths: (number | null)[]): number | null {
  const all = total(twelfths);
  return all === null ? null : Math.round(all / 12);
}
