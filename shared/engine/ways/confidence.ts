import type { Confidence } from '../../model/confidence.ts';
import type { Content } from '../../model/content.ts';
import type { RouteId } from '../../model/id.ts';

/** From the best to the weakest. */
export const confidences = ['seen', 'part-seen', 'recalled'] as const;

/** The facts that a plan rests on; how a step is described is not one of them. */
const planned = /^(from|to|months|paid|cost|starts|applyBy|firstStart|lastStart|standard)\b|^\*$/;

/** A route is known as well as the weakest fact that a plan rests on. */
export function confidenceOfRoute(id: RouteId, { routes, standards }: Content): Confidence {
  const route = routes[id];
  const standard = route?.standard ? standards[route.standard] : undefined;
  const facts = (route?.sources ?? []).filter(({ covers }) => covers.some((field) => planned.test(field)));
  return weakest([...facts.map(({ confidence }) => confidence), ...(standard ? [standard.confidence] : [])]);
}

/** The weakest of several confidences. */
export const weakest = (all: Confidence[]): Confidence =>
  confidences.findLast((confidence) => all.includes(confidence)) ?? 'seen';
