import { expect, test } from 'vitest';
import { contentVersion } from '../../shared/content/version.ts';
import { compiledContent } from '../../shared/pack/compiled.ts';
import { shareWithInterval } from './interval.ts';
import type { LabelledTitle } from './samples.ts';
import { requirementReport } from './score-requirements.ts';
import { judge } from './score-titles.ts';

const { index } = compiledContent(contentVersion).pack;
const label: LabelledTitle = {
  title: 'Staff Nurse',
  employer: '',
  salary_or_band: '',
  gold: 'adult-nurse',
  acceptable: [],
  none_ok: false,
  gold_none: false,
  seniority: [],
  certainty: 'clear',
  missing_role: '',
};

test.each<[string, Partial<LabelledTitle>, boolean]>([
  ['the role of the label', {}, true],
  ['another role', { gold: 'midwife' }, false],
  ['one as acceptable', { gold: 'midwife', acceptable: ['adult-nurse'] }, true],
  ['none, where one is there', { title: 'Team Leader' }, false],
  ['none, where none is fair', { title: 'Team Leader', none_ok: true }, true],
  ['a role for what is no job of ours', { gold: '', gold_none: true }, false],
  ['none for what is no job of ours', { title: 'Bricklayer, new homes', gold: '', gold_none: true }, true],
])('%s is judged', (_, change, right) => {
  expect(judge({ ...label, ...change }, index).right).toBe(right);
});

test('a share has the interval that so few samples allow', () => {
  expect(shareWithInterval(12, 12)).toBe('1.000 (0.757 to 1.000; 12 of 12)');
  expect(shareWithInterval(0, 0)).toBe('none to measure');
});

test('what is missed, and what is misjudged, is told in the line’s own words', () => {
  const text = 'A driving licence is desirable';
  const labelled = { start: 0, end: text.length, quote: text, negotiable: false };
  const line = { advert: 1, title: '', under: '', text, not_requirements: [] };
  const report = requirementReport([
    { ...line, requirements: [{ ...labelled, kind: 'driving', level: 'essential' }] },
    { ...line, requirements: [{ ...labelled, kind: 'right_to_work', level: 'unclear' }] },
  ]).join('\n');
  expect(report).toContain(`missed right_to_work: [] "${text}"`);
  expect(report).toContain(`importance: essential, said desirable: [] "${text}"`);
});
