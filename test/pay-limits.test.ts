import { expect, test } from 'vitest';
import { payLimits } from '../extension/sites/pay-limits.ts';
import { loadContent } from '../shared/pack/load.ts';

const rows = loadContent().bandPay;

test.each(rows.map((row) => [row.nation, row.band, row.from, row] as const))(
  'in %s a full week of band %s from %s lies within what we take for possible, with the London supplement too',
  (_, band, __, row) => {
    const [lowest, highest] = payLimits[`Band ${band}`] ?? [];
    expect(lowest).toBeLessThanOrEqual(row.entry);
    expect(highest).toBeGreaterThanOrEqual(row.top * 1.2);
    // Wider than this, they would let anything pass.
    expect(highest).toBeLessThanOrEqual(row.top * 2);
  },
);
