import type { Content } from '../../model/content.ts';
import { newest } from '../../model/newest.ts';
import type { Area } from '../../model/amount.ts';

/**
 * What working in or near London adds to basic pay of `pay` pounds a year at full time: a share of it, within bounds
 * (Agenda for Change, section 4 and annex 9). 0 where the table does not say.
 */
export function areaSupplement(
  pay: number,
  area: Area,
  content: Pick<Content, 'areaSupplement'>,
  today: string,
): number {
  const row = newest(content.areaSupplement, today).find((each) => each.area === area);
  return row ? Math.min(row.most, Math.max(row.least, (pay * row.percent) / 100)) : 0;
}
