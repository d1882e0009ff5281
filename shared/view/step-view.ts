import type { Reason } from '../model/answer.ts';
import type { Content } from '../model/content.ts';
import type { Route } from '../model/route.ts';
import type { Step } from '../model/way.ts';
import { day, month } from './days.ts';
import { freshness } from './freshness.ts';
import { linkView, type LinkView } from './link-view.ts';
import { money, yearly } from './money.ts';
import { aboutMonths, monthsRange } from './months.ts';
import { reasonText } from './reason-text.ts';
import { sentence } from './sentence.ts';
import { startsText } from './starts-text.ts';
import type { StepMoney } from './step-money.ts';
import { uncheckedIn } from './what-is-unchecked.ts';
import type { Words } from './words.ts';

/** One step, in finished sentences. `number` ties it to its tread in the picture. */
export type StepView = {
  number: number;
  title: string;
  /** "level 3 apprenticeship" */
  kind?: string;
  /** When, how long, what it pays, what it costs: one line of short pieces. */
  facts: string;
  does?: string;
  /** What has not been checked, or not this year. */
  doubts: string[];
  why: string[];
  open: string[];
  warnings: string[];
  /** How to find one; the first step's is shown as what to do today. */
  find?: { text: string } | { link: LinkView };
};

/** A step as people read it. `before` are the steps that come first; they give what later ones ask for.
 * `paid` is its money, seen from the whole way. `today` is an ISO day. */
export function stepView(
  step: Step,
  paid: StepMoney,
  before: readonly Step[],
  content: Content,
  words: Words,
  today: string,
): StepView {
  const route = content.routes[step.route];
  const reasons = step.why.map((reason) => ({
    open: reason.answer === 'unknown',
    text: reasonText(reason, isGiven(reason, before, content), content, words),
  }));
  const texts = (open: boolean) => [...new Set(reasons.filter((each) => each.open === open).map(({ text }) => text))];
  const kind = route && kindOf(route, content, words);
  return {
    number: before.length + 1,
    title: route?.title ?? words.way.unnamedStep,
    ...(kind && { kind }),
    facts: sentence(
      [
        startOf(step, content, words),
        lasts(step, before.length, words),
        payOf(paid, words),
        costOf(step, words),
        applyOf(step, words),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    ...(route && { does: route.does }),
    doubts: doubtsOf(step, route, content, words, today),
    why: texts(false),
    open: texts(true),
    warnings: step.warnings,
    ...(route && before.length > 0 && { find: findOf(route, words) }),
  };
}

function kindOf(route: Route, content: Content, { way }: Words): string {
  const level = route.standard && content.standards[route.standard]?.level;
  return level ? way.kindAtLevel(way.kinds[route.kind], level) : way.kinds[route.kind];
}

function startOf(step: Step, { roles }: Content, words: Words): string {
  const [first] = step.starts ?? [];
  const works = step.works && step.waits > 0 ? roles[step.works.role]?.title : undefined;
  const worked = works ? words.way.worksFirst(aboutMonths(step.waits, words), works) : '';
  if (first) return [worked, words.way.starts(month(first, words))].filter(Boolean).join(' · ');
  return worked || (step.waits > 0 ? words.way.wait(aboutMonths(step.waits, words)) : '');
}

function applyOf({ applyBy }: Step, words: Words): string {
  const [by] = applyBy ?? [];
  return by ? words.way.applyBy(month(by, words)) : '';
}

const findOf = ({ find }: Route, words: Words): StepView['find'] =>
  find.url ? { link: linkView(find.text, find.url, words) } : { text: find.text };

function lasts(step: Step, before: number, words: Words): string {
  if (step.monthsRange) return monthsRange(step.monthsRange, words);
  if (step.months > 0) return aboutMonths(step.months, words);
  return before > 0 ? words.way.sameTime : words.way.startsNow;
}

function payOf({ pay, kind, beside }: StepMoney, words: Words): string {
  const say = words.way;
  if (!pay && beside) return say.besideJob;
  if (!pay) return kind === 'study' ? say.unpaid : say.payCannotTell;
  if (beside) return say.keepsPay(yearly(pay.from, pay.to, words));
  if (pay.rule === 'advert') return say.payAdvert;
  if (pay.rule === 'minimum-wage') return say.payAtLeast(yearly(pay.from, pay.from, words));
  if (pay.rule === 'minimum-wage-to-band')
    return say.payUpTo(money(pay.from, words), words.amounts.aYear(money(pay.to, words)));
  return yearly(pay.from, pay.to, words);
}

function costOf({ cost }: Step, words: Words): string {
  const { cost: says, costLearnerLoan, costYou, costUnknown } = words.way;
  if (cost.amount && cost.paidBy === 'learner-loan') return costLearnerLoan(money(cost.amount, words));
  if (cost.amount && cost.paidBy === 'you') return costYou(money(cost.amount, words));
  return says[cost.paidBy] ?? costUnknown;
}

function doubtsOf(step: Step, route: Route | undefined, content: Content, words: Words, today: string): string[] {
  const { status, lastStart } = (route?.standard && content.standards[route.standard]) || {};
  const { pay } = step;
  return [
    unchecked(step, route, words),
    route?.standard && startsText(route.standard, content, words),
    pay?.year && freshness(pay.until, today) === 'old' && words.sources.oldFigure(pay.year),
    route?.months.differ && words.way.differ,
    route?.availability === 'limited' && words.way.limited,
    status === 'closing' && (lastStart ? words.way.lastStart(day(lastStart, words)) : words.way.closing),
    status === 'conflict' && words.way.statusUnclear,
    route?.publisher && words.way.addedBy(route.publisher),
    alsoBy(step, content, words),
  ].filter((doubt) => typeof doubt === 'string' && doubt !== '') as string[];
}

/** The local publishers whose courses do the same. */
function alsoBy({ route, alike }: Step, { routes }: Content, words: Words): string | false {
  const own = routes[route]?.publisher;
  const others = alike.map((id) => routes[id]?.publisher).filter((name) => name !== undefined && name !== own);
  return others.length > 0 && words.way.alsoBy(words.amounts.all([...new Set(others)] as string[]));
}

/** What of a step nobody has read in a source, by name where the route says. */
function unchecked({ confidence }: Step, route: Route | undefined, words: Words): string | false {
  if (route?.generic) return words.sources.generic;
  if (confidence !== 'recalled') return false;
  const parts = route ? uncheckedIn(route, words) : [];
  return parts.length > 0 ? words.sources.notCheckedPart(words.amounts.all(parts)) : `${words.sources.notChecked}.`;
}

/** Does an earlier step give the very thing that this reason is about? */
function isGiven({ fact }: Reason, before: readonly Step[], content: Content): boolean {
  return before.some((step) => {
    const to = content.routes[step.route]?.to;
    if ('qualification' in fact)
      return to?.qualifications?.some(
        (id) => id === fact.qualification || content.qualifications[id]?.countsAs.includes(fact.qualification),
      );
    if ('role' in fact) return to?.role === fact.role;
    return 'register' in fact && to?.registers?.includes(fact.register);
  });
}
