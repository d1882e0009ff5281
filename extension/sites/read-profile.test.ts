import { expect, test } from 'vitest';
import { readSavedPage } from '../cli/page.ts';

const healthCareers = 'https://www.healthcareers.nhs.uk/explore-roles/nursing/roles-nursing';

const readProfile = (slug: string, headings: string) => {
  const html = `<header>${headings}</header><main><p>Words.</p></main>`;
  const page = readSavedPage(`${healthCareers}/${slug}`, html, '2026-11-25');
  return page.kind === 'profile' ? [page.title.value, page.title.by, page.health.conflicts] : page.kind;
};

test.each([
  ['a logo of words before it', '<h1><a href="/">Health Careers</a></h1><h1>Adult nurse</h1>'],
  ['a logo without words before it', '<h1><img alt="Health Careers"></h1><h1>Adult nurse</h1>'],
  ['a heading for who hears the page', '<h1 class="hidden">Menu and search</h1><h1>Adult nurse</h1>'],
  ['another after it', '<h1>Adult nurse</h1><h1>Print this page</h1>'],
  ['a hidden one', '<h1 hidden>Explore roles</h1><h1>Adult nurse</h1>'],
  ['itself twice', '<h1>Adult nurse</h1><h1>Adult nurse</h1>'],
])('the job is its own heading, with %s', (_, headings) => {
  expect(readProfile('adult-nurse', headings)).toEqual(['Adult nurse', 'heading', []]);
});

test('of several headings, one may share no more than a word with the address', () => {
  expect(readProfile('nurse', '<h1>Menu</h1><h1>Adult nurse</h1>')).toEqual(['Adult nurse', 'heading', []]);
});

test('one heading is the job’s, whatever the address calls it', () => {
  expect(readProfile('odp', '<h1>Theatre practitioner</h1>')).toEqual(['Theatre practitioner', 'heading', []]);
});

test('the address names the job where no heading does, or where nobody knows which', () => {
  expect(readProfile('adult-nurse', '<h1>Health Careers</h1>')).toEqual(['adult nurse', 'attribute', []]);
  expect(readProfile('odp', '<h1>Menu</h1><h1>Practitioner</h1>')).toEqual(['odp', 'attribute', ['title']]);
});

test('a page that is not there names no job, also under a logo', () => {
  expect(readProfile('adult-nurse', '<h1>Health Careers</h1><h1>Page not found</h1>')).toBe('cannot-read');
});
