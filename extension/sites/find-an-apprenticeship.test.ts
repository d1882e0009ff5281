import { expect, test } from 'vitest';
import { readSavedPage } from '../cli/page.ts';

const at = 'https://www.findapprenticeship.service.gov.uk';

const readAdvert = (main: string) => {
  const page = readSavedPage(`${at}/apprenticeship/VAC1000012484`, `<main>${main}</main>`, '2026-11-25');
  if (page.kind !== 'vacancy') throw new Error(`Expected a vacancy, and got ${JSON.stringify(page)}`);
  return page.vacancy;
};
const advert = (sections: string) =>
  readAdvert(
    `<div class="faa-vacancy-content"><h1><span itemprop="title">Porter apprentice</span></h1>${sections}</div>`,
  );

const readCard = (lines: string) => {
  const link = '<a href="/apprenticeship/VAC1000012484">Porter apprentice</a>';
  const card = `<li><div class="faa-search_results__content"><div>${lines.replace('<h2>', `<h2>${link}`)}</div></li>`;
  const html = `<h1>1 result found</h1><select id="sort-results"></select><ol>${card}</ol>`;
  const page = readSavedPage(`${at}/apprenticeships`, html, '2026-11-25');
  if (page.kind !== 'results') throw new Error(`Expected a list of jobs, and got ${JSON.stringify(page)}`);
  const [{ employer, place } = {}] = page.cards;
  return [employer?.value, place?.value];
};

const [employer, place] = ['<p>Newcastle Care</p>', '<p>Leeds (LS1 1AA)</p>'];
const facts = '<p><b>Distance</b> 1.2 miles</p><p><b>Wage</b> £15,704 a year</p><p>Closes tomorrow</p>';

test.each([
  ['after its tags', `<strong>Closing soon</strong><strong>New</strong><h2></h2>${employer}${place}${facts}`],
  ['before its tag', `<h2></h2><strong>Foundation apprenticeship</strong>${employer}${place}${facts}`],
  ['with where to apply', `<h2></h2>${employer}${place}<p>Apply on NHS Jobs</p>${facts}`],
])('a card has its employer and its place %s', (_, lines) => {
  expect(readCard(lines)).toEqual(['Newcastle Care', 'Leeds (LS1 1AA)']);
});

test.each([
  ['employer', place],
  ['place', employer],
  ['employer and place', ''],
  ['place, but with where to apply', `${employer}<p>Apply on NHS Jobs</p>`],
])('of a card without %s nothing is taken for one', (_, lines) => {
  expect(readCard(`<h2></h2>${lines}${facts}`)).toEqual([undefined, undefined]);
});

test('qualifications have the kind that stands above them, and the portal’s own offer is no requirement', () => {
  const { criteria } = advert(`<h2>Requirements</h2><h3>Essential qualifications</h3>
    <p>GCSE in:</p><ul><li>English (grade 4)</li><li>Maths (grade 4)</li></ul><p>A Level in:</p><div>Biology (grade C)</div>
    <p>Share if you have other relevant qualifications and industry experience.</p>
    <h3>Skills</h3><div>Patience</div>`);
  expect(criteria.map(({ text, importance }) => [text, importance])).toEqual([
    ['GCSE in English (grade 4)', 'essential'],
    ['GCSE in Maths (grade 4)', 'essential'],
    ['A Level in Biology (grade C)', 'essential'],
    ['Patience', 'unclear'],
  ]);
});

test('an employer’s own headings in the portal’s words end no text and hold no criteria', () => {
  const { sections, criteria } = advert(`<section><h2>Work</h2><h3>What you’ll do at work</h3><p>One.</p>
    <h3>Requirements</h3><p>Two.</p><h3>Skills</h3><p>Three.</p><h3>Where you’ll work</h3><p>Leeds.</p></section>
    <section><h2>Requirements</h2><h3>Skills</h3><div>Patience</div></section>`);
  expect(sections.map(({ id, text }) => [id, text])).toEqual([
    ['at-work', 'One.\nRequirements\nTwo.\nSkills\nThree.'],
    ['where', 'Leeds.'],
  ]);
  expect(criteria.map(({ text }) => text)).toEqual(['Patience']);
});

const whoAndWhere = `<p class="faa-vacancy__organisation"><span itemprop="hiringOrganization">Example Care</span></p>
  <p class="faa-vacancy__location"><span itemprop="jobLocation">Leeds (LS1 1AA)</span></p>`;
const closedAdvert = {
  closed: true,
  title: { value: 'Porter apprentice' },
  employer: { value: 'Example Care' },
  places: [{ town: 'Leeds', postcode: 'LS1 1AA' }],
  closes: { value: '2026-11-20' },
};

test.each(['', '<strong class="govuk-tag">Foundation apprenticeship</strong>'])(
  'a closed advert says what it was, who, where and since when %s',
  (tag) => {
    const vacancy = readAdvert(`<div class="faa-vacancy-content">
      <h1><span itemprop="title">You can no longer apply for this apprenticeship</span></h1><div>${tag}
      <h3>Porter apprentice</h3>${whoAndWhere}
      <p class="faa-vacancy__closing-date">This apprenticeship closed at 11:59pm on Friday 20 November 2026.</p></div></div>`);
    expect(vacancy).toMatchObject(closedAdvert);
  },
);

test('to who is signed in, a closed advert is whole but for its closing date', () => {
  const vacancy = advert(`${whoAndWhere}<p class="faa-vacancy__closing-date">Closed on Friday 20 November 2026</p>
    <h2>After this apprenticeship</h2><p>Work.</p>`);
  expect(vacancy).toMatchObject({ ...closedAdvert, sections: [{ id: 'afterwards' }] });
});

test('an open advert whose employer writes of closed days is open', () => {
  const vacancy = advert(`<p>Closes on Friday 4 December 2026</p><h2>About this employer</h2>
    <p>Closed on Sundays.</p><p>Closed on 25 December 2026 and on 1 January 2027</p>`);
  expect(vacancy.closed).toBeUndefined();
  expect(vacancy.closes?.value).toBe('2026-12-04');
});
