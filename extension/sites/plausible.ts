import type { Vacancy } from '../../shared/model/vacancy.ts';
import { bandInTitle } from '../../shared/page/band.ts';
import { plainWords } from '../../shared/page/outline.ts';
import { payLimits } from './pay-limits.ts';

/** A day that long past on an advert which people can still open is a day that was misread. */
const longPast = 31;

/**
 * The names of fields that can't be so, though each was read without a fault: such a reading is no fact, and what is
 * right nobody knows. `today` is an ISO day.
 */
export const implausible = (vacancy: Vacancy, today: string): (keyof Vacancy)[] => [
  ...(isEmployersName(vacancy) ? (['title'] as const) : []),
  ...(bandContradictsTitle(vacancy) ? (['band'] as const) : []),
  ...(payContradictsBand(vacancy) ? (['band', 'salary'] as const) : []),
  ...(daysContradict(vacancy) ? (['posted', 'closes'] as const) : []),
  ...(isLongPast(vacancy, today) ? (['closes'] as const) : []),
];

const isEmployersName = ({ title, employer }: Vacancy): boolean =>
  title !== undefined &&
  (plainWords(title.value) === plainWords(employer?.value ?? '') || /\bnhs (foundation )?trust$/i.test(title.value));

const bandContradictsTitle = ({ title, band }: Vacancy): boolean => {
  const named = band && title && bandInTitle(title.value);
  return named !== undefined && named.value !== band?.value;
};

/** Pay of much less than a band's may be a part of a week's, so only a full week's is held against it. */
const payContradictsBand = ({ band, salary, pattern, hours }: Vacancy): boolean => {
  const limits = payLimits[band?.value ?? ''];
  const { min, max, per, text = '' } = salary?.value ?? {};
  if (!limits || per !== 'year') return false;
  const [lowest, highest] = limits;
  if (min !== undefined && min > highest) return true;
  const week = `${pattern?.value ?? ''} ${hours?.value ?? ''}`;
  const isFullWeek = /\bfull[ -]?time\b/i.test(week) && !/\bpart[ -]?time\b|job[ -]?share|term[ -]?time/i.test(week);
  return isFullWeek && !/pro[ -]?rata|%|per ?cent/i.test(text) && max !== undefined && max < lowest;
};

const daysContradict = ({ posted, closes }: Vacancy): boolean =>
  posted !== undefined && closes !== undefined && closes.value < posted.value;

const isLongPast = ({ closes, closed }: Vacancy, today: string): boolean =>
  closes !== undefined && !closed && (Date.parse(today) - Date.parse(closes.value)) / 86_400_000 > longPast;
