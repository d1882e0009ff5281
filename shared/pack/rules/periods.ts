import type { Content } from '../../model/content.ts';
import { dayAfter } from '../day-after.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from './rule.ts';

type Period = { from: string; to: string };
type Row = Period & { file: string; field: string; series: string };

/** Amounts of the same thing follow each other day by day: two at once is a choice made silently, a gap is a year lost. */
export const periods: Rule = {
  name: 'periods',
  check: ({ content }) => {
    const rows = rowsOf(content).toSorted((a, b) => a.from.localeCompare(b.from));
    return rows.flatMap((row, index) =>
      faultsOf(
        row,
        rows.slice(0, index).findLast(({ file, series }) => file === row.file && series === row.series),
      ),
    );
  },
};

function faultsOf(row: Row, before: Row | undefined): Fault[] {
  const at = (write: string): Fault[] => [{ file: row.file, field: row.field, write }];
  if (row.to < row.from) return at(`Write a last day after the first: ${row.from} is later than ${row.to}`);
  if (!before) return [];
  const next = dayAfter(before.to);
  if (row.from < next) return at(`Begin ${row.series} on ${next}, not ${row.from}: two amounts would stand on one day`);
  if (row.from > next)
    return at(`Add ${row.series} from ${next}, or begin this on that day: the days between have none`);
  return [];
}

function rowsOf({
  bandPay,
  minimumWage,
  studentFinance,
  areaSupplement,
  trainingPay,
  starts,
  support,
}: Content): Row[] {
  const table = <T extends Period>(name: string, rows: T[], series: (row: T) => string): Row[] =>
    rows.map((row, index) => ({ ...row, file: `tables/${name}.csv`, field: `${index}.from`, series: series(row) }));
  return [
    ...table('band-pay', bandPay, ({ nation, band }) => `band ${band} in ${nation}`),
    ...table('minimum-wage', minimumWage, ({ who }) => who),
    ...table('student-finance', studentFinance, ({ item }) => item),
    ...table('area-supplement', areaSupplement, ({ area }) => area),
    ...table('training-pay', trainingPay, ({ left }) => `training pay with ${left} years left`),
    ...table('starts', starts, ({ standard }) => standard),
    ...Object.entries(support).flatMap(([id, { amounts }]) =>
      amounts.map((amount, index) => ({
        ...amount,
        file: `support/${id}.yaml`,
        field: `amounts.${index}.from`,
        series: amount.unit,
      })),
    ),
  ];
}
