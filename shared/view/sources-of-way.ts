import type { Content } from '../model/content.ts';
import type { SourceId } from '../model/id.ts';
import type { Step, Way } from '../model/way.ts';
import type { Goal } from './goal-of.ts';
import type { Checked } from './source-view.ts';
import { coveredIn } from './what-is-unchecked.ts';
import type { Words } from './words.ts';

/** Every source of a way, each with the step and the figures that it stands for, so that any figure leads to its own. */
export function sourcesOfWay(way: Way, goal: Goal | undefined, content: Content, words: Words): Checked[] {
  const say = words.sources;
  const named = way.steps.flatMap((step, index) =>
    step.sources.map((id): Checked => {
      const source = checkOf(id, step, content);
      return { ...source, of: say.forStep(index + 1, coveredIn(source, words).join(', ')) };
    }),
  );
  const pay = goal?.pay;
  const paid = pay && { id: pay.source, confidence: pay.confidence, checked: pay.checked, reviewBy: pay.to };
  return paid ? [...named, { ...paid, of: say.forGoal }] : named;
}

/** What is known of a source's check comes from the route that names it; the tables of pay and loans name their own. */
function checkOf(id: SourceId, { route }: Step, { routes, standards, studentFinance }: Content) {
  const own = routes[route]?.sources.find((source) => source.id === id);
  if (own) return own;
  const standard = routes[route]?.standard;
  if (standard && standards[standard]?.source === id) return { id, covers: ['months'] };
  return { id, covers: [studentFinance.some(({ source }) => source === id) ? 'cost' : 'paid'] };
}
