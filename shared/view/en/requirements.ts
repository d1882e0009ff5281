import type { RequirementKind } from '../../model/requirement.ts';

/** What each kind asks, where nothing more exact can be said. Each says what it means and what a person can do. */
const meanings: Record<RequirementKind, string> = {
  qualification: 'A certificate or course. We can’t tell what you have until you say.',
  registration: 'Being on a register of people who may do this work.',
  experience: 'Time spent doing something like this. Unpaid work and caring for family may count: ask.',
  skill: 'Something you can do. An example from work, school or home counts.',
  licence: 'A licence. If you are disabled and can’t drive, you can ask for another way to travel.',
  check: 'A check that comes after a job offer. It does not stop you applying.',
  right: 'You show that you may work in the UK, after an offer.',
  language: 'A language, spoken or written well enough for this job.',
  availability: 'When you can work. You can ask for flexible hours.',
  attitude: 'How you treat people. A true example from your life shows this.',
};

/** What it asks for. */
export const requirements = {
  title: 'What it asks for',
  essential: 'It says you need these',
  desirable: 'These help',
  desirableNote: 'You can apply without these.',
  unclear: 'It also names these',
  unclearNote: 'The advert does not say if you need these or if they help.',
  none: 'We could not find what this job asks for. Read the advert.',
  more: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),

  chips: {
    law: 'By law',
    door: 'Has a door',
    train: 'They train you',
    have: 'You have this',
    notYet: 'Not yet',
    after: 'After an offer',
    ask: 'You can ask',
    show: 'Give an example',
    cannotTell: 'Can’t tell',
    notNeeded: 'Not needed',
  },

  /** What one advert asks for, a line each; `quote` is its own words. */
  asked: {
    title: 'What this advert asks for, one by one',
    apply: 'Apply for this job. Say in your own words how you meet each line of it.',
    there: (quote: string) => `You have this: “${quote}”.`,
    notYet: (quote: string, routes: string) => `Not yet: “${quote}”. It comes with: ${routes}.`,
    notYetUnknown: (quote: string) => `Not yet: “${quote}”. Ask the employer what would do instead.`,
    cannotTell: (quote: string) => `We can’t tell: “${quote}”. Read it and see what of your own is like it.`,
    helps: (quote: string) => `This helps, and you can apply without it: “${quote}”.`,
    door: (quote: string) => `The advert leaves a door here: “${quote}”.`,
    notNeeded: (quote: string) => `Not needed: “${quote}”.`,
  },

  meanings,
  equivalent: 'The advert takes something like it instead. Say what you have that is close.',
  willing: 'You can start without it if you agree to work towards it.',
  training: 'You learn this after you start. You do not need it to apply.',
  negated: 'The advert says you do not need this.',
  anyOf: (options: string) => `One of these is enough: ${options}.`,
  level: (level: number) => `This is a level ${level} certificate.`,
  levels: {
    1: 'Level 1 is like GCSEs at grades 3 to 1 (D to G).',
    2: 'Level 2 is like GCSEs at grade 4 (C) or above.',
    3: 'Level 3 is like A levels, a T Level or an Access course.',
    4: 'Level 4 is like the first year of a degree.',
    5: 'Level 5 is like a foundation degree.',
    6: 'Level 6 is a degree.',
    7: 'Level 7 is like a master’s degree.',
    8: 'Level 8 is a doctorate.',
  } as Record<number, string>,
  /** `time` begins the sentence. */
  experience: (time: string) => `${time} of something like this. Unpaid work may count: ask.`,

  /** `title` is a protected title or a role, such as "registered nurse"; `ways` how many we know. */
  law: (title: string) => `By law. Only a ${title} may do this job.`,
  lawRegister: (register: string) => `By law. You must be on this register: ${register}.`,
  employersRegister: (register: string) => `The employer asks for this register: ${register}.`,
  waysThere: (count: number) =>
    count === 1 ? 'There is 1 way to get there.' : `There are ${count} ways to get there.`,
  someWays: 'See the ways in for the next step.',
  told: 'You told us you have this, or more.',
  notYet: 'This needs another step first. See the ways in.',

  /** By the subject of a check or licence. */
  subjects: {
    'criminal-record':
      'A criminal record check, after an offer. A record does not rule you out by itself. For a course that leads to a register, ask the course and the regulator before you spend money.',
    health: 'A health check, after an offer. It is there to find the support you need.',
    immunisation: 'A talk about vaccines, after an offer. Ask what applies to you.',
    references: 'Someone who knows you says how you work, after an offer. A teacher can do this.',
    security: 'A security check, after an offer. Ask what it looks at.',
    'employment-history': 'They ask what you have done and when. You can explain gaps.',
    lifting: 'The job has lifting or moving. You can ask for changes that help, such as equipment.',
    driving: 'You drive in this job. If you are disabled and can’t drive, you can ask for another way to travel.',
    'driving-c1': 'A licence for larger vehicles, such as ambulances. Ask who pays for it.',
    travel: 'You must get from place to place. Ask if you need to drive.',
  } as Record<string, string>,
};
