import type { RoleId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import type { Step, Way } from '../../model/way.ts';
import { idIn, questionOf } from '../question-of.ts';
import { isoMonth, monthOf } from './calendar.ts';
import { confidenceOfRoute } from './confidence.ts';
import { firstStepToday } from './first-step.ts';
import { sum } from './measure.ts';
import type { Plan, Taken } from './plan.ts';
import { payFor } from './pay.ts';
import { reckon, type Books } from './reckon.ts';

/** A plan told as the steps of a way, with the range of its length where the lengths of its routes are ranges. */
export function wayOf(plan: Plan, books: Books): Pick<Way, 'steps' | 'monthsRange'> {
  const steps = plan.taken.map((_, index) => stepOf(plan, index, books));
  const least = sum(steps.map((step) => step.waits + (step.monthsRange?.[0] ?? step.months)));
  const most = sum(steps.map((step) => step.waits + (step.monthsRange?.[1] ?? step.months)));
  return { ...(least !== most && { monthsRange: [least, most] }), steps };
}

/** The role worked in until a step begins, with the pay of its lowest band; no pay where that is local or not known. */
function worksIn(role: RoleId, { profile: { nation } }: Plan, { content, today }: Books): NonNullable<Step['works']> {
  const band = content.roles[role]?.bands[0];
  return { role, pay: band ? payFor({ by: 'band', bands: [band] }, { nation, today }, content).pay : null };
}

function stepOf(plan: Plan, index: number, books: Books): Step {
  const { content, today } = books;
  const taken = plan.taken[index] as Taken;
  const route = content.routes[taken.route] as Route;
  const standard = route.standard ? content.standards[route.standard] : undefined;
  const { pay, cost, borrows, sources } = reckon(plan, index, books);
  const month = (months: number) => isoMonth(monthOf(today) + months);
  const { range, typical } = route.months;

  return {
    route: taken.route,
    from: taken.reasons.filter(({ answer }) => answer === 'yes').flatMap(({ fact }) => idIn(fact) ?? []),
    to: [...(route.to.role ? [route.to.role] : []), ...(route.to.qualifications ?? []), ...(route.to.registers ?? [])],
    months: taken.months,
    // A step made longer by work, or shorter by running beside another, no longer has the range of its route.
    ...(range && taken.months === typical && { monthsRange: [...range] }),
    waits: taken.waits,
    ...(taken.works !== undefined && (taken.waits > 0 || route.beside) && { works: worksIn(taken.works, plan, books) }),
    ...(route.starts && { starts: [month(taken.start)] }),
    ...(taken.applyBy !== undefined && { applyBy: [month(taken.applyBy)] }),
    pay,
    cost,
    borrows,
    why: taken.reasons,
    openQuestions: taken.reasons.filter(({ answer }) => answer === 'unknown').map(({ fact }) => questionOf(fact)),
    warnings: [...route.watchOut],
    firstStep: index === 0 ? firstStepToday(route, taken, plan, content) : route.firstStep,
    sources: [...new Set([...route.sources.map(({ id }) => id), ...(standard ? [standard.source] : []), ...sources])],
    confidence: confidenceOfRoute(taken.route, content),
  };
}
