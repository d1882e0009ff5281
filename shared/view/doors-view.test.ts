import { expect, test } from 'vitest';
import type { Door } from '../model/door.ts';
import { doorsAloud } from './doors-aloud.ts';
import { doorsView } from './doors-view.ts';
import { en } from './en.ts';
import { today } from './examples/content.ts';
import {
  doorsContent,
  doorsOfYearEleven,
  doorsOfYearNine,
  manyDoors,
  notThenOfYearEleven,
  notThenOfYearNine,
  unknownDoors,
  yearEleven,
  yearNine,
} from './examples/doors.ts';
import { inWales, nobody } from './examples/profiles.ts';

const eleven = doorsView(doorsOfYearEleven, notThenOfYearEleven, yearEleven, doorsContent, en, today);
const nine = doorsView(doorsOfYearNine, notThenOfYearNine, yearNine, doorsContent, en, today);
const many = doorsView(manyDoors, [], nobody, doorsContent, en, today);
const titles = ({ groups }: typeof eleven, id: string) =>
  groups.filter((group) => group.id === id).flatMap(({ sections }) => sections.flatMap(({ items }) => items));

test('the groups come from the widest open to what we can’t tell', () => {
  expect(eleven.groups.map(({ id }) => id)).toEqual(['open', 'one-more', 'step-first']);
});

test('one more says what, and a step first says which and from when', () => {
  const [section] = eleven.groups.find(({ id }) => id === 'one-more')?.sections ?? [];
  expect(section?.title).toBe('One more: Maths at level 2 at grade 4 or above');
  const [nurse] = titles(eleven, 'step-first');
  expect(nurse).toMatchObject({ title: 'Adult nurse' });
  expect(nurse?.lines).toEqual(['First: A levels. Then: Nursing degree.', 'From September 2029.']);
});

test('a job is told once, by its best door', () => {
  const twice: Door[] = [
    ...doorsOfYearEleven,
    { ...(doorsOfYearEleven[3] as Door), answer: 'open', steps: [], needs: [] },
  ];
  const view = doorsView(twice, [], yearEleven, doorsContent, en, today);
  expect(titles(view, 'open').map(({ title }) => title)).toContain('Adult nurse');
  expect(titles(view, 'step-first')).toEqual([]);
});

test('courses are told by the year in which someone would begin', () => {
  expect(eleven.courses?.items.map(({ title }) => title)).toEqual(['BTEC in health', 'A levels']);
  expect(eleven.courses?.notThen).toEqual(['V Level in health: it begins in September 2028, after you would start.']);
  expect(nine.courses?.notThen).toEqual([
    'BTEC in health: it takes nobody new after 31 July 2028, before you would start.',
  ]);
});

test('subjects are for those whose exams are to come', () => {
  expect(nine.subjects?.lines).toContain('Maths keeps these open: Nursing associate, Adult nurse.');
  expect(eleven.subjects).toBeUndefined();
});

test('many jobs fold by family, and the fold names some', () => {
  const [open] = many.groups;
  expect(open?.sections.map(({ fold }) => fold)).toEqual([
    'Clinical support: Support worker, team 1, Support worker, team 2 and others',
    'Social care: Support worker, team 6, Support worker, team 7 and others',
  ]);
  expect(eleven.groups.flatMap(({ sections }) => sections.flatMap(({ fold }) => fold ?? []))).toEqual([]);
});

test('where we start from is said: the school year, or that nothing was told; and no figures of England elsewhere', () => {
  expect(nine.start[0]).toContain('you are in school year 9');
  expect(nine.start.join(' ')).not.toContain('19 or more');
  expect(many.start).toEqual([en.doors.nothing]);
  expect(doorsView([], [], inWales, doorsContent, en, today).start.join(' ')).toContain('Wales');
});

test('what is not known is told as a question, and what is missing besides', () => {
  const view = doorsView(unknownDoors, [], { ...nobody, age: 30 }, doorsContent, en, today);
  expect(titles(view, 'unknown').flatMap(({ lines }) => lines)).toContain(
    'We can’t tell yet: a level 3 qualification.',
  );
  expect(
    titles(view, 'unknown')
      .flatMap(({ lines }) => lines)
      .join(),
  ).toContain('Needed besides: Maths');
});

test('read aloud it is all there, and nothing is called closed', () => {
  for (const view of [eleven, nine, many]) {
    const aloud = doorsAloud(view).join('\n');
    for (const { title } of view.groups) expect(aloud).toContain(title);
    expect(aloud).not.toMatch(/closed|rejected|unqualified|undefined|NaN/);
  }
});
