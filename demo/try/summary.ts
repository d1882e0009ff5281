import type { FoundWays } from '../../extension/panel/answer.ts';
import type { Way } from '../../shared/model/way.ts';
import { lengthOf } from '../../shared/view/climb-scale.ts';

/** All of an answer in one sentence, for the line that stays in sight and is read out when the answer changes. */
export function summaryOf({ ways }: Pick<FoundWays, 'ways'>, isThere: boolean): string {
  if (isThere) return 'They have this job.';
  const [first] = ways.map(monthsOf).toSorted((a, b) => a - b);
  if (first === undefined) return 'No way in that we know.';
  const time = first === 0 ? 'can start now' : first === 1 ? 'about 1 month' : `about ${first} months`;
  return ways.length === 1 ? `1 way in, ${time}.` : `${ways.length} ways in, the quickest ${time}.`;
}

const monthsOf = (way: Way) => Math.round(lengthOf(way));
