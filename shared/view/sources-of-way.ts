import type { Content } from '../model/content.ts';
import type { SourceId } from '../model/id.ts';
import type { Step, Way } from '../model/way.ts';
import type { Goal } from './goal-of.ts';
import { checkOfRow, type Checked } from './source-view.ts';
import { coveredIn } from './what-is-unchecked.ts';
import type { Words } from './words.ts';

/** Every source of a way, each with the step and the figures that it stands for, so that any figure leads to its own. */
export function sourcesOfWay(way: Way, goal: Goal | undefined, content: Content, words: Words): Checked[] {
  const say = words.sources;
  const named = way.steps.flatMap((step, index) =>
    step.sources.map((id): Checked => {
      const source = checkOf(id, step, content);
      return { ...source, of: say.forStep(index + 1, coveredIn({ covers: [], ...source }, words).join(', ')) };
    }),
  );
  return goal?.pay ? [...named, { ...checkOfRow(goal.pay), of: say.forGoal }] : named;
}

/** What is known of a source's check comes from the route that names it; the tables of standards, pay and loans name their own. */
function checkOf(id: SourceId, { route, pay }: Step, content: Content): Checked {
  const { source: own, standard } = ownOf(id, route, content);
  if (own) return own;
  if (standard) return { ...standard, id, covers: ['months'] };
  const isOf = (row: { source: SourceId }) => row.source === id;
  const loan = content.studentFinance.find(isOf);
  if (loan) return { ...checkOfRow(loan), covers: ['cost'] };
  const rows = [...content.bandPay, ...content.minimumWage].filter(isOf);
  const row = rows.find(({ to }) => to === pay?.until) ?? rows[0];
  return row ? { ...checkOfRow(row), covers: ['paid'] } : limitOf(id, content);
}

/** A limit that a step comes up against names sources of its own. */
const limitOf = (id: SourceId, { limits }: Content): Checked => {
  const found = Object.values(limits).flatMap(({ sources }) => sources.filter((source) => source.id === id));
  return { ...found[0], id, covers: [] };
};

function ownOf(id: SourceId, route: string, { routes, standards }: Content) {
  const source = routes[route]?.sources.find((each) => each.id === id);
  const standard = standards[routes[route]?.standard ?? ''];
  return { source, standard: standard?.source === id ? standard : undefined };
}
