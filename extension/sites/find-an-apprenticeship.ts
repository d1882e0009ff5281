import { attribute, term } from './finders.ts';
import type { Finder } from '../../shared/page/find.ts';
import { plainWords } from '../../shared/page/outline.ts';
import {
  apprenticeshipCard,
  apprenticeshipHeadings,
  apprenticeshipProse,
  askedUnder,
  withoutEmployersHeadings,
} from './find-an-apprenticeship-parts.ts';
import { readCriteriaUnder } from './read-criteria-under.ts';
import { siteOf } from './read-page.ts';
import { vacancyReader, type ReadVacancy } from './read-vacancy.ts';
import type { Fields, Portal, Site, VacancyPage } from './site.ts';

const fields: Fields = {
  title: [
    attribute('#vacancy-title'),
    attribute('[itemprop="title"]'),
    { by: 'heading', selector: 'h1', take: 'text' },
  ],
  employer: [attribute('.faa-vacancy__organisation')],
  town: [attribute('.faa-vacancy__location')],
  salary: [term('Wage')],
  standard: [term('Training course')],
  hours: [term('Hours')],
  duration: [term('Duration')],
  closes: [{ by: 'label', label: 'Closes', take: 'text' }],
  posted: [{ by: 'label', label: 'Posted on', take: 'text' }],
  ref: [{ by: 'label', label: 'The reference code for this apprenticeship is', take: 'text' }],
};

const closedNotice = 'You can no longer apply for this apprenticeship';
const apart = 'form, button, nav, footer, .govuk-cookie-banner';
const native: VacancyPage = {
  kind: 'vacancy',
  url: /^\/apprenticeship\/(reference\/)?(?:VAC)?\d+\/?$/i,
  marker: [
    { by: 'attribute', selector: '.faa-vacancy-content', take: 'text' },
    attribute('[itemprop="title"]'),
    term('Training course'),
    term('Wage'),
    { by: 'heading', label: 'What you’ll do at work', take: 'text' },
    { by: 'heading', label: 'Where you’ll work', take: 'text' },
    { by: 'heading', line: 1, after: closedNotice, take: 'text' },
    { by: 'heading', selector: 'h1', take: 'text', first: true },
  ],
  fields,
  prose: apprenticeshipProse,
  headings: apprenticeshipHeadings,
  apart,
};

const elsewhere = 'See more details about this apprenticeship on';

/** An advert that another site holds: only its name, who and where, and the way on. */
const stub: VacancyPage = {
  ...native,
  url: /^\/apprenticeship\/nhs\/[^/]+\/?$/i,
  marker: [
    { by: 'label', label: elsewhere, take: 'text' },
    { by: 'label', label: 'Continue to NHS Jobs', take: 'text' },
    attribute('.faa-vacancy__organisation'),
    attribute('.faa-vacancy__location'),
  ],
  fields: {
    ...fields,
    title: [attribute('h1.govuk-heading-m'), { by: 'heading', line: 1, after: elsewhere, take: 'text' }],
  },
};

const portal: Portal = {
  id: 'find-an-apprenticeship',
  name: 'Find an apprenticeship',
  hosts: ['www.findapprenticeship.service.gov.uk'],
  paths: ['/apprenticeship*'],
  permission: 'optional',
  pages: [
    stub,
    native,
    {
      kind: 'results',
      url: /^\/apprenticeships\/?$/i,
      marker: [
        attribute('.das-search-results__list'),
        { by: 'attribute', selector: 'h2 a[href*="/apprenticeship/" i]', take: 'text', first: true },
        { by: 'attribute', selector: '#sort-results', take: 'attribute', attribute: 'id' },
        { by: 'attribute', selector: '#SearchTerm', take: 'attribute', attribute: 'id' },
        { by: 'label', label: 'Training course', take: 'text' },
        { by: 'heading', selector: 'h1', take: 'text', first: true },
      ],
      link: 'h2 a[href]',
      card: 'li',
      count: /(?<![\d,.])(\d{1,3}(?:,\d{3})+|\d+)\s(?:results?|apprenticeships?) found\b/i,
      none: [],
      saysNone: /^(0|no) results found/i,
      fields: apprenticeshipCard,
      elsewhere: [
        { hosts: ['www.jobs.nhs.uk', 'beta.jobs.nhs.uk'], url: /^\/candidate\/jobadvert\/[^/]+\/?$/ },
        { hosts: ['www.civilservicejobs.service.gov.uk'], url: /./ },
      ],
    },
    { kind: 'not-ours', url: /^\/apprenticeshipsearch\/?$/i, reason: 'This is the search form.' },
  ],
};

const read = vacancyReader();

/** What an advert asks stands under headings of its own; a closed one gives its days in other words. */
const readVacancy: ReadVacancy = (page, expected) => {
  const outline = withoutEmployersHeadings(page);
  const isNotice = outline.headings.some(({ plain }) => plain === plainWords(closedNotice));
  const isClosed = isNotice || outline.lines().some((line) => closedOn.test(line));
  const closed = { ...(isClosed && { closes }), ...(isNotice && { title: titleUnderNotice }) };
  const reading = read(outline, { ...expected, fields: { ...expected.fields, ...closed } });
  const criteria = readCriteriaUnder(outline, expected, askedUnder);
  return { ...reading, vacancy: { ...reading.vacancy, ...(isClosed && { closed: true }), criteria } };
};

/** The whole line: employers write of days on which they are closed. */
const closedOn =
  /^(?:this apprenticeship (?:was )?)?closed (?:at [\d:.]+ ?[ap]m )?on (?:[a-z]+day )?\d{1,2} [a-z]+ \d{4}\.?$/i;
const closes = [attribute('.faa-vacancy__closing-date'), { by: 'label', label: 'Closed on', take: 'text' } as const];

/** The first heading of a closed advert is the notice, not the title. */
const titleUnderNotice: Finder[] = [
  { by: 'heading', selector: 'h3', take: 'text', first: true },
  { by: 'heading', line: 1, after: closedNotice, skip: /^Foundation( apprenticeship)?$/i, take: 'text' },
];

/** Apprenticeships in England: the government's own adverts, and those that NHS Jobs and Civil Service Jobs hold. */
export const findAnApprenticeship: Site = siteOf(portal, { readVacancy });
