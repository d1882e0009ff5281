import type { Plan } from './plan.ts';
import { preferred } from './preferred.ts';
import type { Standing } from './standing.ts';
import { usesAsMuch } from './use.ts';
import { sumKnown } from './sum-known.ts';

/**
 * Keeps of the plans that stand in one place those that may still lead to a way which no other beats. `slack` is what a
 * plan that is later by so many months may bring in more, in all that may follow, than one that is earlier.
 */
export function keeper(slack: (months: number) => number, age: number | undefined) {
  const kept = new Map<Standing, Plan[]>();
  return { keep, has: (plan: Plan) => kept.get(plan.standing)?.includes(plan) === true };

  /** Whether it was kept. What it makes needless goes. */
  function keep(plan: Plan): boolean {
    const others = kept.get(plan.standing) ?? [];
    if (others.some((other) => isNoWorse(other, plan) && (!isNoWorse(plan, other) || preferred(other, plan) < 0)))
      return false;
    kept.set(plan.standing, [...others.filter((other) => !isNoWorse(plan, other)), plan]);
    return true;
  }

  /** Can whatever `b` goes on to be done from `a` as well, and no measure comes out worse? */
  function isNoWorse(a: Plan, b: Plan): boolean {
    return (
      a.months <= b.months &&
      a.count <= b.count &&
      // Of equal ways the better checked and the easier to come by is shown.
      a.confidence <= b.confidence &&
      a.limited <= b.limited &&
      a.unpaidMonths <= b.unpaidMonths &&
      a.entry <= b.entry &&
      (a.possible === 'yes' || b.possible === 'unknown') &&
      (a.since <= b.since || !a.standing.counts) &&
      isNoLess(b.studentLoan, a.studentLoan) &&
      isNoLess(total(b), total(a)) &&
      paysAsMuch(a, b) &&
      (a.net === null ||
        b.net === null ||
        a.net >= b.net + slack(Math.max(b.months - a.months, a.standing.counts ? b.since - a.since : 0))) &&
      runsBeside(a, b) &&
      usesAsMuch(a, b)
    );
  }

  /** Does the job of `a` pay at least what that of `b` does, now and at any later age? */
  function paysAsMuch(a: Plan, b: Plan): boolean {
    return a.pays === b.pays || isNoLess(a.pays.at(age && Math.floor(age + a.months / 12)), b.pays.most);
  }
}

const isNoLess = (a: number | null, b: number | null) => a === null || b === null || a >= b;
const total = ({ studentLoan, learnerLoan }: Plan) => sumKnown(studentLoan, learnerLoan);

/** Could `a` begin another short course as early as `b`, which may have one that runs already? */
function runsBeside(a: Plan, b: Plan): boolean {
  if (!b.last?.move.route.beside || a.months <= b.last.begins) return true;
  return (
    a.last?.move.route.beside === true && a.last.begins <= b.last.begins && a.before?.standing === b.before?.standing
  );
}
