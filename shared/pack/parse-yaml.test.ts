import { expect, test } from 'vitest';
import { Route } from '../model/route.ts';
import { parseYaml } from './parse-yaml.ts';

const text = (changed: string) =>
  `title: A job as a porter
kind: job-with-training
from: { age: { min: 16 } }
to: { role: porter }
months: { typical: 3 }
paid: { by: band, bands: ['2'] }
cost: { paidBy: employer }
does: You learn as you work.
find: { text: Search NHS Jobs. }
firstStep: Search NHS Jobs.
goodFor: People who like to move.
watchOut: []
sources: [{ id: a-page, covers: ['*'], confidence: seen, checked: 2026-11-22, reviewBy: 2027-11-22 }]
`.replace(new RegExp(`^${changed.split(':')[0]}:.*$`, 'm'), changed);

test.each([
  ['months: { typical: nine }', 5, 'months.typical', 'Write a number, without quotes or signs'],
  ['kind: magic', 2, 'kind', /^Write one of: job-with-training, apprenticeship/],
  ['from: { age: { min: "16" } }', 3, 'from.age.min', 'Write a number, without quotes or signs'],
  [
    'from: { all: [{ age: { min: 16 } }, { role: porter, mnths: 3 }] }',
    3,
    'from.all.1.mnths',
    'Take this field out, or check how it is spelt',
  ],
  ['from: { wages: 3 }', 3, 'from', /^Write one fact, such as/],
  ['paid: { by: fairies }', 6, 'paid.by', /^Write \{ by: band/],
  ['watchOut: none', 12, 'watchOut', 'Write a list'],
  ['does: <b>You learn.</b>', 8, 'does', 'Write plain text: no tags and no HTML entities'],
  ['find: { text: Look, url: http://jobs.example }', 9, 'find.url', /https:\/\//],
  ['sources: []', 13, 'sources', 'Name at least one source'],
  ['goodFor: People: who', 11, '', /^Mend the YAML/],
  ['to: &a { role: porter, qualifications: *a }', 4, '', /aliases are not read/],
])('%s: the line, the field and what to write', (changed, line, field, write) => {
  const { faults } = parseYaml('routes/x.yaml', text(changed), Route);
  expect(faults[0]).toMatchObject({ file: 'routes/x.yaml', field });
  if (line > 0) expect(faults[0]?.line).toBe(line);
  expect(faults[0]?.write).toMatch(write);
});

test('what is right has no fault, and each field its line', () => {
  const { value, faults, lineOf } = parseYaml('routes/x.yaml', text('kind: job-with-training'), Route);
  expect(faults).toEqual([]);
  expect(value?.title).toBe('A job as a porter');
  expect([lineOf('months.typical'), lineOf('months.range'), lineOf('')]).toEqual([5, 5, undefined]);
});

test.each([
  ['a billion laughs', `a: &a [x,x,x,x,x,x,x,x,x]\n${'b: &b [*a,*a,*a,*a,*a]\n'.repeat(1)}c: [*b,*b,*b,*b]`, /aliases/],
  ['100,000 brackets', '['.repeat(100_000), /less deep/],
  ['a text of 1 MB', `title: ${'a'.repeat(1_000_000)}`, /shorter/],
  [
    'a list a line for ever deeper',
    Array.from({ length: 3000 }, (_, deep) => `${' '.repeat(deep % 60)}- `).join('\n'),
    /./,
  ],
  ['20,000 lists on one line', '- '.repeat(20_000), /less deep/],
  ['no text', '', /./],
  ['a tag that would make an object', 'title: !!js/function "function(){}"', /./],
])('%s is refused in words', (_, hostile, write) => {
  const { faults } = parseYaml('pack.yaml', hostile, Route);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults[0]?.write).toMatch(write);
});
