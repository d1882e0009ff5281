import { expect, test } from 'vitest';
import { isoMonth, monthOf, nextStart } from './calendar.ts';

const now = monthOf('2026-11-25');

test.each([
  ['a course in September is next year', [9], undefined, now, '2027-09'],
  ['a course that begins this month has begun', [11], undefined, now, '2027-11'],
  ['the nearer of two starts is meant', [9, 1], undefined, now, '2027-01'],
  ['a closing month that is not past still counts', [9], [1], now, '2027-09'],
  ['later in the plan, the next September after that', [9], undefined, now + 11, '2028-09'],
])('%s', (_, starts, applyBy, earliest, month) => {
  expect(isoMonth(nextStart(starts, applyBy, earliest, now).start)).toBe(month);
});

test('once the closing month is past, the year after is meant', () => {
  const march = monthOf('2027-03-01');
  const { start, applyBy } = nextStart([9], [1], march, march);
  expect([isoMonth(start), isoMonth(applyBy ?? 0)]).toEqual(['2028-09', '2028-01']);
});
