import type { Content } from '../../../model/content.ts';
import type { Authored } from '../../authored.ts';
import { routeOf } from './good.ts';

/** What breaks a rule: the rule, the fault in words, the change that makes it, where it is told, and what it says. */
type Bad = [rule: string, what: string, (content: Content, authored: Authored) => void, fault: string, write: RegExp];

const source = (content: Content) => routeOf(content).sources[0] as Content['routes'][string]['sources'][number];
const travel = (content: Content) => content.support['travel-help'] as Content['support'][string];
const porter = (content: Content) => content.roles['porter'] as Content['roles'][string];

export const bad: Bad[] = [
  [
    'file-names',
    'a file in a folder that is no kind',
    (_, a) => a.files.push('jobs/porter.yaml'),
    'jobs/porter.yaml',
    /one of the folders roles/,
  ],
  ['file-names', 'a name in capitals', (_, a) => a.files.push('roles/Porter.yaml'), 'roles/Porter.yaml', /lower-case/],
  [
    'file-names',
    'an ending that is not .yaml',
    (_, a) => a.files.push('roles/porter.yml'),
    'roles/porter.yml',
    /\.yaml/,
  ],
  [
    'file-names',
    'a table that nobody reads',
    (_, a) => a.files.push('tables/wages.csv'),
    'tables/wages.csv',
    /a table that we know/,
  ],
  [
    'width',
    'a route that six jobs lead to',
    (c) => (routeOf(c).from = { any: ['a', 'b', 'c', 'd', 'e', 'f'].map((role) => ({ role })) }),
    'routes/porter--direct-entry.yaml from',
    /at most 5 jobs/,
  ],
  [
    'references',
    'a source that is not there',
    (c) => (source(c).id = 'nobody'),
    'routes/porter--direct-entry.yaml sources',
    /add sources\/nobody/,
  ],
  [
    'references',
    'a standard of starts that is not there',
    (c) =>
      c.starts.push({
        standard: 'ST0002',
        year: '2024 to 2025',
        count: 1,
        from: '2024-08-01',
        to: '2025-07-31',
        source: 'a-page',
        confidence: 'seen',
        checked: '2026-11-22',
      }),
    'tables/starts.csv 0.standard',
    /ST0002/,
  ],
  [
    'status',
    'an apprenticeship that names no standard',
    (c) => (routeOf(c).kind = 'apprenticeship'),
    'routes/porter--direct-entry.yaml standard',
    /Name the apprenticeship standard/,
  ],
  [
    'status',
    'a degree apprenticeship on a standard of level 2',
    (c) => Object.assign(routeOf(c), { kind: 'degree-apprenticeship', standard: 'ST0001' }),
    'routes/porter--direct-entry.yaml standard',
    /level 2/,
  ],
  [
    'status',
    'a standard on a college course',
    (c) => Object.assign(routeOf(c), { kind: 'college-course', standard: 'ST0001' }),
    'routes/porter--direct-entry.yaml standard',
    /Take the standard out/,
  ],
  [
    'provenance',
    'a figure without a source',
    (c) => (source(c).covers = ['from', 'paid']),
    'routes/porter--direct-entry.yaml months',
    /Name the source of "months"/,
  ],
  [
    'provenance',
    'a source that covers nothing',
    (c) => source(c).covers.push('starts'),
    'routes/porter--direct-entry.yaml sources.0.covers',
    /no such field/,
  ],
  [
    'provenance',
    'a review day that is too late',
    (c) => (source(c).reviewBy = '2029-01-01'),
    'routes/porter--direct-entry.yaml sources.0.reviewBy',
    /within a year/,
  ],
  [
    'provenance',
    'an amount that is looked at after its period',
    (c) => (travel(c).sources = [{ ...source(c), covers: ['amounts', 'who'], reviewBy: '2027-09-01' }]),
    'support/travel-help.yaml sources.0.reviewBy',
    /2027-07-31/,
  ],
  [
    'periods',
    'two amounts on one day',
    (c) =>
      travel(c).amounts.push({
        value: 90,
        unit: 'a year',
        period: '2027 to 2028',
        from: '2027-07-01',
        to: '2028-06-30',
      }),
    'support/travel-help.yaml amounts.1.from',
    /Begin a year on 2027-08-01/,
  ],
  [
    'periods',
    'a gap between two amounts',
    (c) =>
      travel(c).amounts.push({
        value: 90,
        unit: 'a year',
        period: '2028 to 2029',
        from: '2028-08-01',
        to: '2029-07-31',
      }),
    'support/travel-help.yaml amounts.1.from',
    /the days between have none/,
  ],
  [
    'periods',
    'a period that ends before it begins',
    (c) => Object.assign(travel(c).amounts[0] as object, { to: '2026-01-01' }),
    'support/travel-help.yaml amounts.0.from',
    /last day after the first/,
  ],
  [
    'aliases',
    'a name on two roles',
    (c) => (c.roles['runner'] = { ...porter(c), title: 'Runner' }),
    'roles/runner.yaml aka',
    /collisions\.yaml: "hospital porter": \[porter, runner\]/,
  ],
  [
    'aliases',
    'a listed collision that is none',
    (_, a) => (a.collisions['porter'] = ['porter', 'runner']),
    'collisions.yaml porter',
    /Take "porter" out/,
  ],
  [
    'aliases',
    'a name on two terms',
    (c) => (c.terms['grade'] = { ...(c.terms['band'] as Content['terms'][string]), title: 'Grade' }),
    'terms/grade.yaml aka',
    /band has it too/,
  ],
  [
    'can-be-met',
    'an age above its own end',
    (c) => (routeOf(c).from = { all: [{ age: { min: 19 } }, { age: { max: 17 } }] }),
    'routes/porter--direct-entry.yaml from',
    /somebody can meet/,
  ],
  [
    'can-be-met',
    'a fact that is asked and forbidden',
    (c) =>
      (travel(c).who = { all: [{ priorDegree: true }, { not: { any: [{ priorDegree: true }, { partTime: true }] } }] }),
    'support/travel-help.yaml who',
    /shut each other out/,
  ],
  [
    'can-be-met',
    'two nations at once',
    (c) => (travel(c).who = { atLeast: { count: 2, of: [{ nation: ['england'] }, { nation: ['wales'] }] } }),
    'support/travel-help.yaml who',
    /somebody/,
  ],
  [
    'ladders',
    'a role that nothing leads to',
    (c) => (c.roles['matron'] = { ...porter(c), title: 'Matron', aka: [] }),
    'roles/matron.yaml',
    /no chain of routes/,
  ],
  [
    'ladders',
    'a role that only itself leads to',
    (c) => (routeOf(c).from = { role: 'porter', months: 12 }),
    'roles/porter.yaml',
    /no chain of routes/,
  ],
  [
    'ladders',
    'a course that opens nothing',
    (c) => (routeOf(c).to = { qualifications: ['english-level-2'] }),
    'routes/porter--direct-entry.yaml to',
    /nothing goes on/,
  ],
  [
    'links',
    'an address in a text',
    (c) => (routeOf(c).firstStep = 'Look at www.jobs.nhs.uk today.'),
    'routes/porter--direct-entry.yaml firstStep',
    /Put the address in a link/,
  ],
  [
    'wording',
    'a sentence of 21 words',
    (c) => (routeOf(c).does = `${'very '.repeat(20)}good.`),
    'routes/porter--direct-entry.yaml does',
    /has 21 words/,
  ],
  [
    'wording',
    'what belittles',
    (c) => (routeOf(c).firstStep = 'Just ask.'),
    'routes/porter--direct-entry.yaml firstStep',
    /hard for another: "Just"/,
  ],
  [
    'wording',
    'an idiom',
    (c) => (routeOf(c).goodFor = 'A foot in the door.'),
    'routes/porter--direct-entry.yaml goodFor',
    /idiom/,
  ],
  [
    'wording',
    'American spelling',
    (c) => (routeOf(c).does = 'You organize things.'),
    'routes/porter--direct-entry.yaml does',
    /British/,
  ],
  [
    'wording',
    'a word that shuts a door',
    (c) => (routeOf(c).watchOut = ['You may be rejected.']),
    'routes/porter--direct-entry.yaml watchOut.0',
    /not yet/,
  ],
  [
    'reading-age',
    'a long text in long words',
    (c) =>
      (routeOf(c).watchOut = Array.from(
        { length: 12 },
        () =>
          'Organisational responsibilities necessitate considerable interdisciplinary communication capabilities throughout.',
      )),
    'routes/porter--direct-entry.yaml',
    /reads at an age of \d+/,
  ],
];
