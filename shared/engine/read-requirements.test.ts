import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { Requirement } from '../model/requirement.ts';
import type { Criterion } from '../model/vacancy.ts';
import { readRequirements } from './read-requirements.ts';

const title = (value: string) => ({ value, quote: value, by: 'heading' as const });
const criterion = (text: string, rest: Partial<Criterion> = {}) =>
  readRequirements({ criteria: [{ text, importance: 'unclear', ...rest }], sections: [] });
const prose = (text: string, id = 'description') => readRequirements({ criteria: [], sections: [{ id, text }] });

type Expected = Partial<Requirement>[];

test.each<[string, Expected]>([
  ['GCSE English at grade C / 4 or above', [{ kind: 'qualification', level: 2, subject: 'english', open: 'none' }]],
  [
    'GCSEs in English and maths, or equivalent',
    [
      { kind: 'qualification', level: 2, subject: 'english', open: 'equivalent' },
      { kind: 'qualification', level: 2, subject: 'maths', open: 'equivalent' },
    ],
  ],
  ['Functional Skills level 1 in numeracy', [{ kind: 'qualification', level: 1, subject: 'maths' }]],
  ['Two A levels including a science', [{ kind: 'qualification', level: 3, subject: 'science' }]],
  ['NVQ 2 in health and social care', [{ kind: 'qualification', level: 2, subject: 'care' }]],
  [
    'Level 3 diploma in adult care or willing to work towards it',
    [{ kind: 'qualification', level: 3, open: 'willing' }],
  ],
  ['Diploma in Healthcare Support at level III', [{ kind: 'qualification', level: 3, subject: 'care' }]],
  [
    'Care Certificate, to be completed within 12 weeks of starting',
    [{ kind: 'qualification', subject: 'care', open: 'willing' }],
  ],
  ['Foundation degree in assistant practice', [{ kind: 'qualification', level: 5 }]],
  [
    'Educated to degree level or able to show equivalent experience',
    [{ kind: 'qualification', level: 6, open: 'equivalent' }],
  ],
  ['Master’s degree or working towards', [{ kind: 'qualification', level: 7, open: 'willing' }]],
  ['NVQ level 2 in care or willing to undertake', [{ kind: 'qualification', level: 2, open: 'willing' }]],
  ['BTEC National', [{ kind: 'qualification', level: 3 }]],
  ['Recognised mentorship qualification', [{ kind: 'qualification', subject: 'mentorship' }]],
  ['Registered nurse with a live NMC PIN', [{ kind: 'registration', register: 'nmc-nurse', legal: true }]],
  ['Registered Nursing Associate (NMC)', [{ kind: 'registration', register: 'nmc-nursing-associate', legal: true }]],
  ['HCPC registered occupational therapist', [{ kind: 'registration', register: 'hcpc', legal: true }]],
  ['Full GMC registration with a licence to practise', [{ kind: 'registration', register: 'gmc', legal: true }]],
  ['Registered with the General Dental Council', [{ kind: 'registration', register: 'gdc', legal: true }]],
  ['Pharmacist, GPhC registered', [{ kind: 'registration', register: 'gphc', legal: true }]],
  ['Registration with Social Work England', [{ kind: 'registration', register: 'swe', legal: true }]],
  ['Accredited member of the BABCP', [{ kind: 'registration', legal: false }]],
  ['Two years’ experience on a busy ward', [{ kind: 'experience', months: 24 }]],
  ['At least 6 months of experience in a care home', [{ kind: 'experience', months: 6 }]],
  ['12-18 months post registration experience', [{ kind: 'experience', months: 12 }]],
  ['Excellent communication skills', [{ kind: 'skill', subject: 'communication' }]],
  ['Able to use Microsoft Excel', [{ kind: 'skill', subject: 'it' }]],
  ['Knowledge of safeguarding', [{ kind: 'skill', subject: 'knowledge' }]],
  ['Full UK driving licence and use of a car', [{ kind: 'licence', subject: 'driving', legal: false }]],
  ['Able to travel between our sites', [{ kind: 'licence', subject: 'travel' }]],
  ['Enhanced DBS with barred lists', [{ kind: 'check', subject: 'criminal-record' }]],
  ['Satisfactory occupational health clearance', [{ kind: 'check', subject: 'health' }]],
  ['Right to work in the UK', [{ kind: 'right' }]],
  ['Good command of spoken English', [{ kind: 'language', subject: 'english' }]],
  ['Able to speak Welsh', [{ kind: 'language', subject: 'welsh' }]],
  ['Able to work nights, weekends and bank holidays', [{ kind: 'availability' }]],
  ['Caring and compassionate', [{ kind: 'attitude' }]],
  ['Ordering of stores', [{ kind: 'skill', quote: 'Ordering of stores' }]],
])('criterion "%s"', (text, expected) => {
  const found = criterion(text);
  expect(found).toMatchObject(expected);
  expect(found, 'the criterion asks for no more than this').toHaveLength(expected.length);
});

test.each<[string, Expected]>([
  ['You must hold a full driving licence.', [{ kind: 'licence', importance: 'essential' }]],
  ['Ideally you will have worked in a hospice.', [{ kind: 'experience', importance: 'desirable' }]],
  [
    'Experience with children would be an advantage but is not essential.',
    [{ kind: 'experience', importance: 'desirable' }],
  ],
  [
    'You need a degree in nursing and two years of experience, and you must be registered with the NMC.',
    [
      { kind: 'qualification', level: 6, subject: 'nursing', importance: 'essential' },
      { kind: 'experience', months: 24, importance: 'essential' },
      { kind: 'registration', register: 'nmc-nurse', importance: 'essential' },
    ],
  ],
  [
    'No experience needed, we will train you.',
    [{ kind: 'experience', negated: true, open: 'training', importance: 'unclear' }],
  ],
  ['You do not need any qualifications.', [{ kind: 'qualification', negated: true }]],
  [
    'Care experience is not required as full training is given.',
    [{ kind: 'experience', negated: true, open: 'training' }],
  ],
  ['The post is subject to an enhanced DBS check.', [{ kind: 'check', importance: 'essential' }]],
  ['Unfortunately we are unable to sponsor visas for this post.', [{ kind: 'right', subject: 'sponsorship' }]],
  ['We are looking for a registered nurse to join our team.', [{ kind: 'registration', register: 'nmc-nurse' }]],
  ['You will be expected to work on a rota that covers weekends.', [{ kind: 'availability' }]],
])('prose "%s"', (text, expected) => {
  const found = prose(text);
  expect(found).toMatchObject(expected);
  expect(found, 'the sentence asks for no more than this').toHaveLength(expected.length);
});

test.each([
  'You will gain experience on several wards.',
  'Salary depends on experience.',
  'We offer a free DBS check and 27 days of annual leave.',
  'You will work alongside registered nurses and physiotherapists.',
  'Tasks are given to you by a registered nurse.',
  'This is your chance to become a registered nurse.',
  'On completion of the course you can register with the NMC.',
  'You will complete a level 3 apprenticeship with us.',
  'We want to improve patient experience.',
  'Applications from people who need sponsorship are welcome and will be considered.',
  'Flexible working is available from day one.',
  'Care is given in line with the NMC code.',
  'The trust has a high degree of autonomy.',
])('"%s" asks nothing', (text) => {
  expect(prose(text)).toEqual([]);
});

test('alternatives stay one requirement', () => {
  expect(criterion('NMC registered nurse or nursing associate')).toMatchObject([
    {
      kind: 'registration',
      legal: true,
      anyOf: [
        { register: 'nmc-nurse', legal: true, quote: 'NMC registered nurse' },
        { register: 'nmc-nursing-associate', legal: true, quote: 'nursing associate' },
      ],
    },
  ]);
  expect(criterion('NVQ level 2 in care or a degree in nursing')).toMatchObject([
    {
      kind: 'qualification',
      anyOf: [
        { level: 2, subject: 'care' },
        { level: 6, subject: 'nursing' },
      ],
    },
  ]);
  expect(criterion('RMN, RNLD or RGN')[0]?.anyOf).toHaveLength(3);
});

test('experience beside a qualification is an equivalent, not one more thing', () => {
  expect(criterion('Degree or relevant experience')).toMatchObject([{ kind: 'qualification', open: 'equivalent' }]);
});

test('how long ago is not how long', () => {
  expect(criterion('Experience of care within the last 3 years')[0]?.months).toBeUndefined();
});

test('the title says which part of the NMC register is meant', () => {
  const criteria: Criterion[] = [{ text: 'Current NMC registration', importance: 'essential' }];
  const read = (value: string) => readRequirements({ title: title(value), criteria, sections: [] })[0]?.register;
  expect(read('Staff Nurse')).toBe('nmc-nurse');
  expect(read('Nursing Associate')).toBe('nmc-nursing-associate');
  expect(read('Rotational Midwife')).toBe('nmc-midwife');
});

test.each<[string, Partial<Criterion>, Requirement['importance']]>([
  ['Experience of audit', { importance: 'desirable' }, 'desirable'],
  ['You must have experience of audit', { importance: 'desirable' }, 'desirable'],
  ['Experience of audit is essential', { importance: 'desirable' }, 'essential'],
  ['Experience of audit (desirable)', { importance: 'essential' }, 'desirable'],
  ['Experience of audit', { section: 'Essential criteria' }, 'essential'],
  ['Experience of audit', { section: 'Experience' }, 'unclear'],
  ['Must have experience of audit', {}, 'essential'],
])('"%s" under %j is %s', (text, rest, importance) => {
  expect(criterion(text, rest)[0]?.importance).toBe(importance);
});

test('headings in a pasted advert rule the lines under them', () => {
  const text = [
    'About you',
    'Essential:',
    '• GCSE English',
    '• Caring nature',
    'Desirable criteria',
    '- Driving licence',
    'What we offer:',
    '- Driving licence paid for, and experience of many wards',
  ].join('\n');
  expect(prose(text).map(({ kind, importance }) => [kind, importance])).toEqual([
    ['qualification', 'essential'],
    ['attitude', 'essential'],
    ['licence', 'desirable'],
  ]);
});

test('each requirement names its criterion or section, and boilerplate is not read', () => {
  const text = 'You must be a registered nurse.';
  const sections = [
    { id: 'about_organisation', text },
    { id: 'job_description', text },
  ];
  const found = readRequirements({ criteria: [{ text: 'A degree', importance: 'essential' }], sections });
  expect(found.map((one) => one.criterion ?? one.section)).toEqual([0, 'job_description']);
});

test('prose that says the same twice is read once, in its plainest words', () => {
  const found = prose('We are looking for a registered nurse. You must be a registered nurse.');
  expect(found).toMatchObject([{ kind: 'registration', importance: 'essential' }]);
});

test.each([
  ['blanks', ' '],
  ['brackets', '('],
  ['line breaks', '\n'],
  ['one word without end', 'a'],
  ['links', 'registered nurse or '],
  ['levels', 'level 2 or level 3 diploma, '],
  ['sentences', 'You must have two years of experience and a driving licence. '],
])('5 MB of %s are read and end', (_, part) => {
  const text = part.repeat(5_000_000 / part.length);
  expect(Array.isArray(prose(text))).toBe(true);
  expect(Array.isArray(criterion(text))).toBe(true);
});

const words = [
  'registered',
  'nurse',
  'or',
  'and',
  'nursing associate',
  'NMC',
  'GCSE',
  'English',
  'maths',
  'level 3',
  'NVQ',
  'degree',
  'experience',
  "2 years'",
  'of',
  'must',
  'essential',
  'desirable',
  'not',
  'driving licence',
  'DBS',
  'no',
  'skills',
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  '\n',
  '• ',
  ' - ',
  '/',
  'you will',
  'equivalent',
  'training',
  'willing to',
  '\u{1F600}',
];

test('any text: no throw, and every quote is the text from start to end', () => {
  const advert = array(constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
  const text = oneof(string({ unit: 'binary', maxLength: 300 }), advert);
  const importance = constantFrom('essential' as const, 'desirable' as const, 'unclear' as const);
  assert(
    property(text, text, importance, (one, other, wanted) => {
      const criteria = [{ text: one, section: other, importance: wanted }];
      const sections = [{ id: 'text', heading: one, text: other }];
      for (const found of readRequirements({ title: title(one), criteria, sections })) {
        const source = found.criterion === undefined ? other : one;
        for (const { quote, start, end } of [found, ...(found.anyOf ?? [])]) {
          expect(source.slice(start, end)).toBe(quote);
          expect(quote.length).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 1000, seed: 2026 },
  );
});

test('any text: only a named statutory register is law, and what is negated is no requirement', () => {
  const advert = array(constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '));
  assert(
    property(advert, (text) => {
      for (const { kind, legal, negated, importance, register, anyOf } of [...criterion(text), ...prose(text)]) {
        if (legal) expect(kind === 'registration' && (register !== undefined || anyOf !== undefined)).toBe(true);
        if (negated) expect(importance).toBe('unclear');
      }
    }),
    { numRuns: 500, seed: 2026 },
  );
});
