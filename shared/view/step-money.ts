import type { Content } from '../model/content.ts';
import type { Step, StepPay } from '../model/way.ts';

/**
 * The money of one step. `paid`: its own pay, or that of a job kept beside it; `study`: nobody pays; `unknown`: paid,
 * but we can't tell how much, or a step we know nothing of. `kept` is the pay that goes on until the step begins.
 */
export type StepMoney = { kind: 'paid' | 'study' | 'unknown'; pay?: StepPay; beside: boolean; kept?: StepPay };

/** The money of each step of a way. A job goes on paying while a person waits, and beside a short or evening course. */
export function stepMoney(steps: readonly Step[], { routes }: Pick<Content, 'routes'>): StepMoney[] {
  let job: StepPay | undefined;
  return steps.map((step) => {
    const route = routes[step.route];
    const kept = step.works?.pay ?? job;
    const isFree = route?.paid.by === 'nobody';
    const beside = isFree && route.beside === true && (kept !== undefined || step.works !== undefined);
    const pay = step.pay ?? (beside ? kept : undefined);
    if (!beside) job = route?.to.role && !isFree ? (step.pay ?? undefined) : undefined;
    return {
      kind: pay ? 'paid' : isFree && !beside ? 'study' : 'unknown',
      beside,
      ...(pay && { pay }),
      ...(kept && { kept }),
    };
  });
}
