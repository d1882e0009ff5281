import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readFacts } from './read-facts.ts';

const told = (text: string) => readFacts(text).map(({ fact, value }) => [fact, value]);

test.each<[string, [string, string][]]>([
  ['This post is open to internal candidates only.', [['who-may-apply', 'internal only']]],
  ['Applicants must live within 20 miles of Anytown.', [['who-may-apply', 'people nearby']]],
  [
    'Part-time, 22.5 hours per week, term time only',
    [
      ['pattern', 'part time'],
      ['hours', '22.5'],
      ['pattern', 'school hours'],
    ],
  ],
  [
    'Full time: 37.5 hrs/wk',
    [
      ['pattern', 'full time'],
      ['hours', '37.5'],
    ],
  ],
  ['Fixed term for 12 months, maternity cover', [['contract', 'fixed term']]],
  [
    'A permanent post with night shifts and some weekends',
    [
      ['contract', 'permanent'],
      ['pattern', 'nights'],
      ['pattern', 'weekends'],
    ],
  ],
  ['Unfortunately we are unable to sponsor visas for this role', [['sponsorship', 'not offered']]],
  ['Applications from people who require skilled worker sponsorship are welcome', [['sponsorship', 'may be offered']]],
  [
    'Pay is in line with Annex 21: 70% of the top of band 5',
    [
      ['trainee-pay', 'annex 21'],
      ['trainee-pay', '70%'],
    ],
  ],
  ['No experience? Full training is given.', [['training', 'given']]],
  ['We are a Disability Confident employer.', [['disability-confident', 'named']]],
  ['Newly qualified nurses are welcome to apply.', [['newly-qualified', 'welcome']]],
  ['This is not a permanent post', []],
  ['The NHS employs 1.5 million people. Call Anna Example on 0300 000 000.', []],
])('"%s" says %j', (text, facts) => {
  expect(told(text)).toEqual(facts);
});

test('a fact is told once for each value, where it is said first, also behind HTML entities', () => {
  const text = 'R&amp;D. Part time. Part-time hours: 20 hours a week &amp; flexible working.';
  const facts = readFacts(text);
  expect(facts.map(({ value }) => value)).toEqual(['part time', '20', 'flexible']);
  for (const { quote, start, end } of facts) expect(text.slice(start, end)).toBe(quote);
});

test('any text: no throw, and every quote is the text from start to end', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 2000 }), (text) => {
      for (const { quote, start, end } of readFacts(text)) expect(text.slice(start, end)).toBe(quote);
    }),
    { seed: 2026, numRuns: 300 },
  );
});

test.each(['a', ' ', 'internal ', 'within 20 miles ', '37 hours ', 'sponsor '])(
  'a long run of "%s" is read and ends',
  (part) => {
    expect(Array.isArray(readFacts(part.repeat(200_000 / part.length)))).toBe(true);
  },
);
