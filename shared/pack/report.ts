import type { Content } from '../model/content.ts';
import type { Confidence } from '../model/confidence.ts';
import { dayAfter } from './day-after.ts';
import { things } from './rules/fields.ts';

/** A fact that is to be looked at again: by which day, in which file, which fields. */
export type Due = { day: string; file: string; fields: string };

/** How the content stands on a day. `generic`: routes that are known from adverts alone. */
export type Report = {
  counts: Record<string, number>;
  routes: { sourced: number; generic: number };
  confidence: Record<Confidence, number>;
  soon: Due[];
  past: Due[];
};

const days = 90;

/** Counts, how well the facts are known, and what is past its day or will be within 90 days. `today` is an ISO day. */
export function reportOf(content: Content, today: string): Report {
  const dues = duesOf(content).toSorted((a, b) => a.day.localeCompare(b.day));
  const until = dayAfter(today, days);
  const generic = Object.values(content.routes).filter((route) => route.generic).length;
  const known = [
    ...things({ content }).flatMap(({ thing }) => thing.sources.map(({ confidence }) => confidence)),
    ...rowsOf(content).map(({ confidence }) => confidence),
  ];
  const count = (confidence: Confidence) => known.filter((each) => each === confidence).length;
  return {
    counts: Object.fromEntries(
      (['roles', 'routes', 'qualifications', 'registers', 'support', 'terms', 'sources', 'standards'] as const).map(
        (kind) => [kind, Object.keys(content[kind]).length],
      ),
    ),
    routes: { sourced: Object.keys(content.routes).length - generic, generic },
    confidence: { seen: count('seen'), 'part-seen': count('part-seen'), recalled: count('recalled') },
    soon: dues.filter(({ day }) => day >= today && day <= until),
    past: dues.filter(({ day }) => day < today),
  };
}

const rowsOf = ({ standards, ...content }: Content) => [
  ...Object.values(standards),
  ...content.bandPay,
  ...content.minimumWage,
  ...content.studentFinance,
  ...content.areaSupplement,
  ...content.trainingPay,
  ...content.starts,
];

/** A table's amounts are looked at as a whole, at the end of its newest period; a standard by its own day. */
function duesOf(content: Content): Due[] {
  const newest = (rows: { to: string }[]) =>
    rows
      .map(({ to }) => to)
      .toSorted()
      .at(-1);
  const table = (name: string, rows: { to: string }[]): Due[] => {
    const day = newest(rows);
    return day === undefined ? [] : [{ day, file: `tables/${name}.csv`, fields: 'the newest period' }];
  };
  return [
    ...things({ content }).flatMap(({ file, thing }) =>
      thing.sources.map(({ reviewBy, covers }) => ({ day: reviewBy, file, fields: covers.join(', ') })),
    ),
    ...Object.values(content.standards).map(({ reviewBy, reference }) => ({
      day: reviewBy,
      file: 'tables/standards.csv',
      fields: reference,
    })),
    ...table('band-pay', content.bandPay),
    ...table('minimum-wage', content.minimumWage),
    ...table('student-finance', content.studentFinance),
    ...table('area-supplement', content.areaSupplement),
    ...table('training-pay', content.trainingPay),
  ];
}
