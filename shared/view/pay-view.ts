import type { Content } from '../model/content.ts';
import type { Nation } from '../model/profile.ts';
import type { Role } from '../model/role.ts';
import type { Salary, Vacancy } from '../model/vacancy.ts';

import { bandPay } from './band-pay.ts';
import { freshness } from './freshness.ts';
import { money, monthly, moneyRange, yearly } from './money.ts';
import { periodOf } from './period-of.ts';
import { sentence } from './sentence.ts';
import { checkOfRow, type Checked } from './source-view.ts';
import type { PageWords } from './words.ts';

/** What a job pays: sentences, and the source where a figure is not the advert's own. */
export type PayView = { text: string[]; source?: Checked };

/**
 * The pay of an advert in its own figures; else its band's, with the source; undefined where neither is known. `nation`
 * is where the job is: England's figures are for England, or for where nobody says otherwise.
 */
export function payView(
  vacancy: Vacancy,
  role: Role | undefined,
  content: Content,
  words: PageWords,
  today: string,
  nation?: Nation,
): PayView | undefined {
  const { salary, band } = vacancy;
  if (salary) return { text: [...salaryText(salary.value, words), ...aside(vacancy, words)] };
  if (nation && nation !== 'england') return { text: [words.vacancy.notEngland(words.start.nations[nation])] };
  if (band) return bandText(bandIn(band.value), content, words, today);

  const [usual] = role?.bands ?? [];
  const pay = usual && bandText(usual, content, words, today);
  return pay ? { ...pay, text: [words.vacancy.usualBand(words.vacancy.bandName(usual)), ...pay.text] } : undefined;
}

function salaryText({ text, min, max, per }: Salary, words: PageWords): string[] {
  const [low, high] = [min ?? max, max ?? min];
  if (low === undefined || high === undefined || per === undefined) return [text];
  if (per === 'year') return [yearly(low, high, words), sentence(monthly(low, high, words))];
  const say = { hour: words.amounts.anHour, day: words.amounts.aDay, session: words.amounts.aSession };
  return [say[per](moneyRange(low, high, words, true))];
}

function aside({ band, salary }: Vacancy, { vacancy }: PageWords): string[] {
  const proRata = /pro[ -]?rata/i.test(`${salary?.quote} ${salary?.value.text}`);
  return [...(band ? [vacancy.band(bandIn(band.value))] : []), ...(proRata ? [vacancy.proRata] : [])];
}

/** What a band pays in England, and which year's figure that is where it is not this one's. */
export function bandText(band: string, content: Content, words: PageWords, today: string): PayView {
  const row = bandPay(band, content, today);
  if (!row) return { text: [words.vacancy.band(band)] };
  const pay = words.amounts.aYear(moneyRange(row.entry, row.top, words));
  const old = freshness(row.to, today) !== 'current';
  return {
    text: [
      words.vacancy.bandInEngland(band, row.entry === row.top ? words.amounts.aYear(money(row.entry, words)) : pay),
      ...(old ? [words.sources.oldFigure(periodOf(row, words))] : []),
    ],
    source: checkOfRow(row),
  };
}

/** The band's own name in a page's words: "Band 5" → "5". Words that name no band stay as they are. */
const bandIn = (text: string): string => text.match(/\b([1-9][a-d]?)\b/i)?.[1]?.toLowerCase() ?? text;
