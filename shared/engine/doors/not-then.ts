import type { NotThen } from '../../model/door.ts';
import { monthOf } from '../ways/calendar.ts';
import { lastDayOf } from '../ways/last-day-of.ts';
import type { Move } from '../ways/moves.ts';
import type { Grounds } from './grounds.ts';

/**
 * Why a route is not there in the year in which someone would begin it, as if there were nothing else to wait for.
 * Undefined where it is. The next start after school counts: nobody waits a year for a course that is planned.
 */
export function whyNotThen(move: Move, { paths, comer, content, today }: Grounds): NotThen | undefined {
  const { firstStart, lastStart: _, ...always } = move.route;
  const lastDay = lastDayOf(move.route, content);
  if (firstStart === undefined && lastDay === undefined) return undefined;
  const { standard: __, ...undated } = always;
  // A standing of its own: what is known of one is kept by the move, and this one asks for nothing.
  const place = { ...paths.first, standing: { ...paths.first.standing } };
  const begins = paths.opens(place, { ...move, needs: [], route: { ...undated, from: { all: [] } } })?.begins;
  if (begins === undefined) return undefined;
  const month = monthOf(today) + Math.floor(begins);
  if (lastDay !== undefined && month > monthOf(lastDay)) return { route: move.id, because: 'ended', on: lastDay };
  const isYoung = comer.ready > 0;
  return isYoung && firstStart !== undefined && month < monthOf(firstStart)
    ? { route: move.id, because: 'not-begun', on: firstStart }
    : undefined;
}
