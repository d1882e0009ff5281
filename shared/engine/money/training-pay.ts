import type { Band } from '../../model/band.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { Content } from '../../model/content.ts';
import type { SourceId } from '../../model/id.ts';
import { newest } from '../../model/newest.ts';
import { legalMinimum } from '../ways/pay.ts';

/**
 * Months `from` to `to` of a training, and what they pay a year in whole pounds before tax at full time. `isFloor`: the
 * legal minimum, as the share of the band is less.
 */
export type TrainingYear = {
  from: number;
  to: number;
  percent: number;
  pay: number;
  isFloor: boolean;
  sources: SourceId[];
  confidence: Confidence;
};

type Training = { band: Band; months: number; age?: number };

/**
 * What an employer that uses Annex 21 pays someone who trains for a job of `band` for `months`: the nearer the end, the
 * larger the share of the top of that band, and never less than the legal minimum for their age (full age unless told;
 * birthdays on the way are not looked at). Empty where the tables do not say, or for a training of over four years. What
 * an advert says comes before this: not every employer uses it.
 */
export function trainingPay({ band, months, age }: Training, content: Content, today: string): TrainingYear[] {
  const top = newest(
    content.bandPay.filter((row) => row.nation === 'england' && row.band === band),
    today,
  )[0];
  const floor = legalMinimum('adult', { ...(age !== undefined && { age }), today }, content);
  const shares = newest(content.trainingPay, today).toSorted((a, b) => b.left - a.left);
  if (!top || !floor || months > 12 * (shares[0]?.left ?? 0)) return [];

  return shares.flatMap(({ left, percent, source, confidence }) => {
    const [from, to] = [Math.max(0, months - 12 * left), months - 12 * (left - 1)];
    if (to <= 0) return [];
    const share = Math.round((top.top * percent) / 100);
    const isFloor = share < floor.pounds;
    const sources = [top.source, source, ...(isFloor ? [floor.source] : [])];
    return [{ from, to, percent, pay: isFloor ? floor.pounds : share, isFloor, sources, confidence }];
  });
}
