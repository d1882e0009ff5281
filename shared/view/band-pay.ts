import type { BandPay } from '../model/amount.ts';
import type { Content } from '../model/content.ts';
import { newest } from '../model/newest.ts';

/** What one band pays in England on `today`, an ISO day, in pounds a year before tax; undefined where no table says. */
export function bandPay(band: string, content: Pick<Content, 'bandPay'>, today: string): BandPay | undefined {
  const rows = content.bandPay.filter((row) => row.nation === 'england' && row.band === band);
  return newest(rows, today)[0];
}
