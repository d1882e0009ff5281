import type { Content } from '../model/content.ts';
import type { Nation } from '../model/profile.ts';
import type { Way } from '../model/way.ts';
import { climbScale, lengthOf, type Scale } from './climb-scale.ts';
import { climbView, type ClimbView } from './climb-view.ts';
import { goalOf, type Goal } from './goal-of.ts';
import { hasStudentLoan, loanText } from './loan-text.ts';
import { yearly } from './money.ts';
import { aboutMonths, monthsRange } from './months.ts';
import { sentence } from './sentence.ts';
import { sourcesView, type SourcesView } from './source-view.ts';
import { sourcesOfWay } from './sources-of-way.ts';
import { linkView, type LinkView } from './link-view.ts';
import { stepMoney } from './step-money.ts';
import { stepView, type StepView } from './step-view.ts';
import { wayTitles } from './way-titles.ts';
import type { Words } from './words.ts';

export type WayView = {
  id: string;
  title: string;
  /** "About 7 years", "paid throughout", "no student loan" */
  chip: string[];
  also?: string;
  /** "It may take 5 to 8 years." */
  range?: string;
  /** Said when we can't tell whether the way is open. */
  maybe?: string;
  climb: ClimbView;
  /** The words on the fold in which the steps may lie. */
  show: string;
  steps: StepView[];
  labels: { more: string; why: string; open: string; warnings: string; find: string };
  goal?: { title: string; text: string };
  firstStep: { title: string; text: string; link?: LinkView };
  /** What the loan means, where there is one. */
  loan: string[];
  sources: SourcesView;
};

/** What ways that stand together share, and what tells them apart. */
type Beside = { scale?: Scale; nation?: Nation | undefined; title?: string | undefined };

/**
 * A way in finished sentences. `today` is an ISO day. Ways that stand together share a `scale`; a `nation` other than
 * England gets no English figures.
 */
export function wayView(
  way: Way,
  content: Content,
  words: Words,
  today: string,
  { scale = climbScale([way], content, today), nation, title }: Beside = {},
): WayView {
  const say = words.way;
  const goal = goalOf(way, content, today, nation);
  const steps = stepMoney(way.steps, content).flatMap((money, index) => {
    const step = way.steps[index];
    return step ? [stepView(step, money, way.steps.slice(0, index), content, words, today)] : [];
  });
  const also = way.picks.slice(1).map((pick) => say.picks[pick]);
  const [first] = way.steps;
  const route = first && content.routes[first.route];
  // Under 16 the first step is another than the route's own, so the route's address does not belong to it.
  const address = route?.firstStep === first?.firstStep ? route?.find.url : undefined;
  return {
    id: way.id,
    title: title ?? wayTitles([way], content, words)[0] ?? say.unnamed,
    chip: wayChip(way, words),
    ...(also.length > 0 && { also: say.also(words.amounts.list(also)) }),
    ...(way.monthsRange && { range: say.range(monthsRange(way.monthsRange, words)) }),
    ...(way.possible === 'unknown' && { maybe: say.maybe }),
    climb: climbView(way, content, words, today, scale, nation),
    show: say.showSteps(steps.length),
    steps,
    labels: { more: say.moreOfStep, why: say.why, open: say.ask, warnings: say.watchOut, find: say.find },
    ...(goal && { goal: { title: goal.role.title, text: goalText(goal, words) } }),
    firstStep: {
      title: say.firstStep,
      text: first?.firstStep ?? '',
      ...(address && { link: linkView(say.goTo(new URL(address).hostname.replace(/^www\./, '')), address, words) }),
    },
    loan: [
      ...loanText(way, goal, content, words, today),
      ...(hasStudentLoan(way) && way.borrowed !== null ? [say.loanCounted] : []),
    ],
    sources: sourcesView(sourcesOfWay(way, goal, content, words), content, words, today),
  };
}

/** Time, pay and loan of a way in three short pieces. */
export function wayChip(way: Way, words: Words): string[] {
  const say = words.way;
  const months = lengthOf(way);
  const loan = way.borrowed === null ? say.loanUnknown : way.borrowed > 0 ? say.withLoan : say.noLoan;
  return [months > 0 ? sentence(aboutMonths(months, words)) : say.startNow, payPiece(way, words), loan];
}

function payPiece(way: Way, words: Words): string {
  if (way.unpaidMonths > 0) return words.way.notPaid(aboutMonths(way.unpaidMonths, words));
  return way.earned === null ? words.way.payUnknown : words.way.paidThroughout;
}

function goalText({ role, pay, advertPay }: Goal, words: Words): string {
  if (role.unpaid) return words.way.goalUnpaid;
  if (advertPay) return words.way.goalAdvertPay(yearly(advertPay.from, advertPay.to, words));
  return pay ? words.way.goalPay(yearly(pay.entry, pay.top, words), pay.band) : words.way.goalLocalPay;
}
