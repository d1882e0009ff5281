import type { Reason } from '../../model/answer.ts';
import type { LimitId } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Step, Way } from '../../model/way.ts';
import { meets } from '../meets.ts';
import { idIn, questionOf } from '../question-of.ts';
import { isoMonth, monthOf } from './calendar.ts';
import { confidences } from './confidence.ts';
import { firstStepToday } from './first-step.ts';
import { peopleOn } from './people-on.ts';
import type { Measures } from './measure.ts';
import { idOf } from './preferred.ts';
import type { Move } from './moves.ts';
import { stepsOf, type Plan, type Taken, type WithStep } from './plan.ts';
import { costing } from './take.ts';
import { payOfRole, reckon, type Books } from './reckon.ts';
import type { Start } from './start.ts';
import { sumKnown } from './sum-known.ts';

/** A plan that has arrived, told as a way, with the range of its length where the lengths of its routes are ranges. */
export function wayOf(plan: Plan, measures: Measures, start: Start, books: Books): Way {
  const plans = stepsOf(plan);
  const people = peopleOn(plans, start.profile);
  // Time spent in a job until the next step may begin belongs to the job's step.
  const worked = (job: Plan) => sum(plans.map(({ before, last }) => (before.job === job ? last.worked : 0)));
  const steps = plans.map((each, index) => stepOf(each, people[index] ?? start.profile, worked(each), start, books));
  const least = sum(steps.map((step) => step.waits + (step.monthsRange?.[0] ?? step.months)));
  const most = sum(steps.map((step) => step.waits + (step.monthsRange?.[1] ?? step.months)));
  const { possible, months, waiting, unpaidMonths, earned, borrowed, netSixYears, entry } = measures;
  return {
    id: idOf(plan),
    picks: [],
    possible,
    confidence: confidences[plan.confidence] ?? 'recalled',
    months,
    ...(least !== most && { monthsRange: [least, most] }),
    waiting,
    unpaidMonths,
    earned,
    borrowed,
    netSixYears,
    entry,
    steps,
  };
}

function stepOf({ last, before }: WithStep, person: Profile, worked: number, start: Start, books: Books): Step {
  const { content, today } = books;
  const { move, started, begins, waits, applyBy } = last;
  const { route, id } = move;
  const { to } = route;
  const { reasons } = meets(route.from, person, content, start.assumed);
  const { pay, cost, studentLoan, learnerLoan, sources } = reckon(
    id,
    costing(route, move.costs[last.cost ?? -1]?.cost),
    last.age,
    books,
    last.cost,
  );
  const limits = limitsSaid(move, last, reasons)
    .map((limit) => content.limits[limit])
    .filter((limit) => limit !== undefined);
  const standard = route.standard ? content.standards[route.standard] : undefined;
  const month = (months: number) => isoMonth(monthOf(today) + Math.floor(months));
  const months = last.ends - begins + worked;
  const { range, typical } = route.months;
  const { works } = before;

  return {
    route: id,
    alike: move.alike.filter((other) => other !== id),
    from: reasons.filter(({ answer }) => answer === 'yes').flatMap(({ fact }) => idIn(fact) ?? []),
    to: [...(to.role ? [to.role] : []), ...(to.qualifications ?? []), ...(to.registers ?? [])],
    months,
    // A step made longer by work, or shorter by running beside another, no longer has the range of its route.
    ...(range && months === typical && { monthsRange: [...range] }),
    waits,
    ...(works !== undefined && (waits > 0 || route.beside) && { works: { role: works, pay: payOfRole(works, books) } }),
    ...(route.starts && { starts: [month(started)] }),
    ...(applyBy !== undefined && { applyBy: [month(applyBy)] }),
    pay,
    cost,
    borrows: sumKnown(studentLoan, learnerLoan),
    why: reasons,
    openQuestions: reasons.filter(({ answer }) => answer === 'unknown').map(({ fact }) => questionOf(fact)),
    warnings: [...limits.map(({ plain }) => plain), ...route.watchOut],
    firstStep: before.before ? route.firstStep : firstStepToday(route, waits, start.profile, content),
    sources: [
      ...new Set([
        ...[...limits, route].flatMap((each) => each.sources.map((source) => source.id)),
        ...(standard ? [standard.source] : []),
        ...sources,
      ]),
    ],
    confidence: confidences[move.confidence] ?? 'recalled',
  };
}

/** The limits that this step comes up against: what it costs, and whom to ask. */
function limitsSaid({ costs }: Move, { cost }: Taken, reasons: Reason[]): LimitId[] {
  const open = reasons.flatMap(({ fact, answer }) => ('limit' in fact && answer === 'unknown' ? fact.limit : []));
  const own = cost === undefined ? undefined : costs[cost]?.id;
  return [...new Set(own === undefined ? open : [own, ...open])];
}

const sum = (all: number[]) => all.reduce((so, next) => so + next, 0);
