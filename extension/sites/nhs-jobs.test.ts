import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSavedPage } from '../cli/page.ts';

const url = 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002';
const staffNurse = readFileSync(new URL('../../test/sites/nhs-jobs/staff-nurse/page.html', import.meta.url), 'utf8');

const readAdvert = (html: string) => {
  const page = readSavedPage(url, html, '2026-11-25');
  if (page.kind !== 'vacancy') throw new Error(`Expected a vacancy, and got ${JSON.stringify(page)}`);
  return page;
};
const advert = (main: string) =>
  readAdvert(`<main id="maincontent">
  <span id="employer_name">Example Trust</span><h1 id="heading">Porter</h1>
  <p id="closing_date">The closing date is 4 December 2026</p>${main}</main>`);

test('people’s contact details are never read', () => {
  const text = JSON.stringify(readSavedPage(url, staffNurse, '2026-11-25'));
  expect(staffNurse).toMatch(/Contactperson|01632 960001/);
  expect(text).not.toMatch(/Contactperson|01632 960001|Ward Manager/);
});

test('an advert without all that it needs is partly read, and says what is missing', () => {
  expect(advert('').health).toEqual({ state: 'partly', missing: ['salary', 'band', 'sections'], conflicts: [] });
});

test.each([
  ['no mark of an advert', '<h1>Page not found</h1>'],
  ['only one mark of it', '<h1 id="heading">You are leaving</h1>'],
  ['marks without words', '<h1 id="heading"></h1><span id="employer_name"></span><p id="closing_date"></p>'],
  ['no elements', ''],
])('a page with %s can’t be read, and says what is missing', (_, html) => {
  expect(readSavedPage(url, html, '2026-11-25')).toMatchObject({
    kind: 'cannot-read',
    missing: ['title', 'employer', 'salary', 'band', 'closes', 'sections'],
  });
});

test('with every id, class and other attribute gone, headings are enough', () => {
  const { vacancy } = readAdvert(staffNurse.replaceAll(/<(\w+) [^>]*>/g, '<$1>'));
  const whole = readAdvert(staffNurse).vacancy;
  expect(vacancy).toEqual({ ...whole, places: [], employer: { ...whole.employer, by: 'heading' } });
});

test('without English headings, prose is read by id, up to any heading', () => {
  const { vacancy } = advert(`<h3>Crynodeb</h3><p id="job_overview"><p>Un.</p><p>Dau.</p>
    <h3>Arall</h3><p>Tri.</p>`);
  expect(vacancy.sections).toEqual([{ id: 'job_overview', text: 'Un.\nDau.' }]);
});

test.each([
  '<h3>Details</h3>',
  '<div><h2>Details</h2></div>',
  '<details>More</details>',
  '<div class="show-mobile">More</div>',
  '<div><a>Apply for this job</a></div>',
])('prose goes on past an employer’s own heading, up to %s', (end) => {
  const { sections } = advert(
    `<h3>About us</h3><p id="about_organisation"><p>One.</p><h3>Our values</h3>Two.${end}`,
  ).vacancy;
  expect(sections).toEqual([{ id: 'about_organisation', heading: 'About us', text: 'One.\nOur values\nTwo.' }]);
});

test('the address keeps nothing of what the person searched for', () => {
  expect(readSavedPage(`${url}?keyword=nurse#top`, staffNurse, '2026-11-25').url).toBe(url);
});

test('an advert that says it is closed is closed; otherwise nobody knows', () => {
  expect(advert('<p>This job is now closed.</p>').vacancy.closed).toBe(true);
  expect(advert('<p>This job may close early.</p>').vacancy.closed).toBeUndefined();
});

const specification = (heading: string, ...items: [id: string, text: string][]) =>
  `<h2>Person Specification</h2><h3 id="skill_category_1">Skills</h3>${heading}
   <ul>${items.map(([id, text]) => `<li id="${id}">${text}</li>`).join('')}</ul>`;

describe('a criterion’s importance', () => {
  const essential = 'essential_skill_1_criteria_1';
  const desirable = 'desirable_skill_1_criteria_1';

  test.each([
    ['by heading and id', specification('<h4>Essential</h4>', [essential, 'Kind']), 'essential'],
    ['by heading alone', specification('<h4>Desirable</h4>', ['', 'Kind']), 'desirable'],
    ['by id alone', specification('', [desirable, 'Kind']), 'desirable'],
    ['unclear when they disagree', specification('<h4>Essential</h4>', [desirable, 'Kind']), 'unclear'],
    ['unclear under a heading for both', specification('<h4>Essential and desirable</h4>', ['', 'Kind']), 'unclear'],
    ['unclear beside others with a mark', specification('', ['', 'Kind'], [essential, 'Calm']), 'unclear'],
    [
      'unclear when copies disagree',
      specification('', [essential, 'Kind']) + specification('', [desirable, 'Kind']),
      'unclear',
    ],
    [
      'clear when only one copy has a mark',
      specification('<h4>Essential</h4>', ['', 'Kind']) + specification('', ['', 'Kind']),
      'essential',
    ],
  ])('is %s', (_, main, importance) => {
    expect(advert(main).vacancy.criteria[0]).toEqual({ text: 'Kind', section: 'Skills', importance });
  });

  test('is not taken from a heading two lists above', () => {
    const { criteria } = advert(specification('<h4>Essential</h4><ul><li>Kind</li></ul>', [desirable, 'Calm'])).vacancy;
    expect(criteria.map(({ importance }) => importance)).toEqual(['essential', 'desirable']);
  });

  test('and lists in prose are no criteria', () => {
    expect(advert('<h3>Job summary</h3><h4>Essential</h4><ul><li>A smile</li></ul>').vacancy.criteria).toEqual([]);
  });

  test('more criteria than anyone reads are cut, and the reading is partly', () => {
    const { vacancy, health } = advert(
      specification('', ...Array.from({ length: 500 }, (_, n) => [essential, `Point ${n}`] as [string, string])),
    );
    expect(vacancy.criteria.length).toBe(400);
    expect(health.missing).toContain('criteria');
  });
});

const placesWith = (id: string) =>
  advert(`<h3>Job locations</h3><p id="${id}">Derby</p><p id="employer_postcode">DE1 0XX</p>`).vacancy.places;

test('one place whose lines do not all say what they are leaves all places out', () => {
  expect(placesWith('employer_town')).toEqual([{ town: 'Derby', postcode: 'DE1 0XX' }]);
  expect(placesWith('another')).toEqual([]);
});

test.each([
  ['5 MB of paragraphs', 5_000_000, '<p>Lift and carry, and greet people by name.</p>'],
  ['5 MB of one paragraph', 5_000_000, 'Lift and carry, and greet people by name. '],
  ['5 MB of white space', 5_000_000, '                                          '],
  ['1 MB of lists', 1_000_000, '<ul><li>Lift and carry, <b>kindly</b></li></ul>'],
])('%s are read, cut to 200 kB and marked so', { timeout: 120_000 }, (what, size, piece) => {
  const pieces = Array.from({ length: size / piece.length }, (_, n) => piece.replace('and', `${n}`));
  const start = performance.now();
  const [section] = advert(`<h3>Job summary</h3><p id="job_overview">First.${pieces.join('')}`).vacancy.sections;
  // oxlint-disable-next-line no-console -- a time is worth reading, and fails nothing
  console.log(`${what}: parsed and read in ${Math.round(performance.now() - start)} ms`);
  expect(section?.text).toMatch(/^First\./);
  expect(new TextEncoder().encode(section?.text).length).toBeLessThanOrEqual(200_000);
  expect(section?.truncated).toBe(piece.trim() === '' ? undefined : true);
});

const attack = '<img src=x onerror="globalThis.wasRun = true">';
const escaped = attack.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const filled = (
  words: string,
) => `<main><span id="employer_name">Example Trust ${words}</span><h1 id="heading">${words}</h1>
  <h3>Job summary</h3><p id="job_overview"><p>${words}</p><h3>Contract</h3><p>${words}</p>
  <h2>Person Specification</h2><h3>${words}</h3><h4>Essential</h4><ul><li>${words}</li></ul></main>`;

describe('a hostile advert', () => {
  test('whose words are tags gives them as text', () => {
    const { vacancy } = readAdvert(filled(escaped));
    expect(vacancy.title?.value).toBe(attack);
    expect(vacancy.contract?.value).toBe(attack);
    expect(vacancy.sections).toEqual([{ id: 'job_overview', heading: 'Job summary', text: attack }]);
    expect(vacancy.criteria).toEqual([{ text: attack, section: attack, importance: 'essential' }]);
  });

  test('made of real elements has no words, and none of it runs', () => {
    expect(readSavedPage(url, filled(`${attack}<script>globalThis.wasRun = true</script>`), '2026-11-25').kind).toBe(
      'cannot-read',
    );
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});
