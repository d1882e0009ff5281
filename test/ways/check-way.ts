import type { Content } from '../../shared/model/content.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Way } from '../../shared/model/way.ts';
import { checkMoney } from './check-money.ts';
import { checkStep, faultsIn } from './check-step.ts';
import { holds } from './holds.ts';
import { retrace, type Gone } from './retrace.ts';

/** Who a way is for, where it leads, and from which day on. */
export type Asked = { role: string; profile: Profile; content: Content; today: string };

/** All that is wrong with a way, each fault in a sentence; none when it holds. Nothing of the engine is asked. */
export function checkWay(way: Way, asked: Asked): string[] {
  const { role, profile, content, today } = asked;
  const unknown = way.steps.filter(({ route }) => !content.routes[route]);
  if (unknown.length > 0) return unknown.map(({ route }) => `there is no route "${route}"`);
  const gone = retrace(way, profile, content, today);
  return [
    ...gone.flatMap((step, index) => checkStep(step, gone[index - 1], profile, content, today)),
    ...checkEnd(way, gone, role),
    ...checkSums(way, gone, content),
    ...checkMoney(way, gone, asked),
  ];
}

/** At most eight steps, none twice, and there at the last one. */
function checkEnd({ steps }: Way, gone: Gone[], role: string): string[] {
  const arrives = gone.findIndex(({ route }) => route.to.role === role);
  return faultsIn([
    steps.length > 8 && `it has ${steps.length} steps`,
    new Set(steps.map(({ route }) => route)).size !== steps.length && 'it takes a route twice',
    arrives < 0 && 'it does not lead there',
    arrives >= 0 && arrives < gone.length - 1 && 'it goes on after it is there',
  ]);
}

function checkSums(way: Way, gone: Gone[], content: Content): string[] {
  const { steps } = way;
  const isSure = gone.every(({ asks, person }) => !holds(asks, person, content).notBe);
  const unpaid = gone.filter(({ route, job }) => route.paid.by === 'nobody' && !(route.beside && job !== undefined));
  const [least, most] = ([0, 1] as const).map((end) =>
    sum(steps.map(({ waits, months, monthsRange }) => waits + (monthsRange?.[end] ?? months))),
  );
  const sums: Record<string, [told: unknown, is: unknown]> = {
    id: [way.id, steps.map(({ route }) => route).join('+')],
    possible: [way.possible, isSure ? 'yes' : 'unknown'],
    'the end': [way.months, gone.at(-1)?.ends],
    months: [way.months, sum(steps.map(({ waits, months }) => waits + months))],
    monthsRange: [way.monthsRange?.join(), least === most ? undefined : [least, most].join()],
    waiting: [way.waiting, sum(steps.map(({ waits }) => waits))],
    unpaidMonths: [way.unpaidMonths, sum(unpaid.map(({ step }) => step.months))],
  };
  return faultsIn(
    Object.entries(sums).map(([name, [told, is]]) => told !== is && `${name} is ${is}, and ${told} is told`),
  );
}

const sum = (all: number[]): number => all.reduce((so, next) => so + next, 0);
