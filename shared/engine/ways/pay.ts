import type { Band } from '../../model/band.ts';
import type { Content } from '../../model/content.ts';
import { fullTime } from '../../model/money.ts';
import { newest } from '../../model/newest.ts';
import type { SourceId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import type { StepPay } from '../../model/way.ts';

/** Agenda for Change hours, and weeks in a year: how the NHS turns a salary into an hourly rate. */
const hoursAYear = (fullTime * 365) / 7;

type PayTables = Pick<Content, 'bandPay' | 'minimumWage'>;
type Who = { age?: number | undefined; nation?: string | undefined; today: string };

/**
 * What a route pays, in pounds a year before tax for full-time hours, on the rates of today, and the tables it came from.
 * Never below the legal minimum for the age. Null where it can't be said: no English figure leaves England.
 */
export function payFor(paid: Route['paid'], who: Who, tables: PayTables): { pay: StepPay | null; sources: SourceId[] } {
  if (paid.by === 'nobody' || (who.nation ?? 'england') !== 'england') return { pay: null, sources: [] };
  if (paid.by === 'band') return bandPay(paid.bands, who.today, tables);

  const floor = paid.floor && legalMinimum(paid.floor, who, tables);
  if (!floor) return { pay: null, sources: [] };
  const upTo = paid.upTo ? bandPay([paid.upTo], who.today, tables) : undefined;
  const { pounds: from, year, until } = floor;
  if (!upTo?.pay) return { pay: { from, to: from, rule: 'minimum-wage', year, until }, sources: [floor.source] };
  return {
    pay: { from, to: Math.max(upTo.pay.to, from), rule: 'minimum-wage-to-band', year, until },
    sources: [floor.source, ...upTo.sources],
  };
}

function bandPay(
  bands: readonly Band[],
  today: string,
  tables: PayTables,
): { pay: StepPay | null; sources: SourceId[] } {
  const rows = newest(
    tables.bandPay.filter((row) => row.nation === 'england' && bands.includes(row.band)),
    today,
  );
  const [first] = rows;
  if (!first) return { pay: null, sources: [] };
  const from = Math.min(...rows.map((row) => row.entry));
  const to = Math.max(...rows.map((row) => row.top));
  return { pay: { from, to, rule: 'band', year: yearOf(first), until: first.to }, sources: [first.source] };
}

/** The legal minimum for full-time hours in whole pounds a year, for an apprentice or for the age; of age unless told. */
export function legalMinimum(
  floor: 'apprentice' | 'adult',
  { age = 21, today }: Who,
  tables: Pick<Content, 'minimumWage'>,
) {
  const byAge = age >= 21 ? '21-and-over' : age >= 18 ? '18-to-20' : 'under-18';
  const who = floor === 'apprentice' ? 'apprentice' : byAge;
  const [row] = newest(
    tables.minimumWage.filter((rate) => rate.who === who),
    today,
  );
  return row && { pounds: Math.round(row.hourly * hoursAYear), year: yearOf(row), until: row.to, source: row.source };
}

const yearOf = ({ from, to }: { from: string; to: string }) => `${from.slice(0, 4)} to ${to.slice(0, 4)}`;
