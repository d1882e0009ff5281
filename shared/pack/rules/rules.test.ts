import { expect, test } from 'vitest';
import { checkAuthored } from '../check-authored.ts';
import { bad } from './examples/bad.ts';
import { fine } from './examples/fine.ts';
import { good, routeOf, withChange } from './examples/good.ts';
import { rules } from './index.ts';

test('the good example keeps every rule', () => {
  expect(checkAuthored(good)).toEqual([]);
});

test.each(bad)('%s: %s is named, with what to write instead', (rule, _, change, where, write) => {
  const faults = checkAuthored(
    withChange(change),
    rules.filter(({ name }) => name === rule),
  );
  expect(faults.map(({ file, field }) => `${file} ${field}`.trim())).toContain(where);
  expect(faults.map((fault) => fault.write).join('\n')).toMatch(write);
});

test('every rule has a bad example', () => {
  expect(new Set(bad.map(([rule]) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
});

test.each(fine)('%s is no fault', (_, change) => {
  expect(checkAuthored(withChange(change))).toEqual([]);
});

test('an exception lets one fault stand, with its reason; when nothing needs it, it is a fault', () => {
  const exception = {
    rule: 'wording',
    file: 'routes/porter--direct-entry.yaml',
    field: 'does',
    why: 'The name of a charity',
  };
  const needed = withChange((c, a) => {
    routeOf(c).does = 'You work with Just for You.';
    a.exceptions.push(exception);
  });
  expect(checkAuthored(needed)).toEqual([]);
  const needless = checkAuthored(withChange((_, a) => a.exceptions.push(exception)));
  expect(needless).toMatchObject([
    { file: 'exceptions.yaml', write: expect.stringContaining('Take this exception out') },
  ]);
});
