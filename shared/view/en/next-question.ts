/** One question at a time, after the first two: the one whose answer changes most of what is shown. */
export const nextQuestion = {
  title: 'A few questions, if you like',
  skip: 'Skip this',

  /** By the question’s id, or its kind. What help asks about has its words in `support.questions`. */
  texts: {
    nation: 'Where do you live?',
    schoolYear: 'Which school year are you in?',
    hours: 'How many hours a week are you free?',
    priorDegree: 'Do you have a degree?',
    mustEarn: 'Do you need to be paid all the way?',
    noLoan: 'Do you want to leave out ways with a student loan?',
    partTime: 'Do you need part time?',
    job: 'Do you do one of these jobs now?',
    'qualification:english-level-2': 'Do you have GCSE English at grade 4 (C) or above, or the same level?',
    'qualification:maths-level-2': 'Do you have GCSE maths at grade 4 (C) or above, or the same level?',
    'qualification:science-level-2': 'Do you have GCSE science at grade 4 (C) or above, or the same level?',
    'qualification:level-3': 'Do you have A levels, or a course at the same level?',
    'qualification:driving-licence': 'Can you drive? Do you have a full UK licence?',
    rightToWork: 'Are you allowed to work in the UK?',
    ukResidenceYears: 'How many years have you lived in the UK?',
  } as Record<string, string>,
  /** By the kind, where the id names a paper, a job or a register. */
  named: {
    qualification: (title) => `Do you have this: ${title}?`,
    role: (title) => `Have you worked as: ${title}?`,
    months: (title) => `How many months have you worked as: ${title}?`,
    register: (title) => `Are you on ${title}, or were you?`,
  } as Record<string, (title: string) => string>,

  hints: {
    schoolYear: 'A number, such as 11.',
    hours: 'A number, such as 16.',
    months: 'A number. Two years is 24.',
    ukResidenceYears: 'A number, such as 3.',
    mustEarn: 'Some ways have months of study with no pay.',
    noLoan: 'You need not say why.',
    job: 'Choose the nearest.',
    rightToWork: 'British and Irish people are. Others have it from their visa or status.',
  } as Record<string, string>,

  /** By the answer’s id. Nations are in `start.nations`, and jobs have their titles. */
  answers: {
    yes: 'Yes',
    no: 'No',
    expected: 'I am studying for it',
    pending: 'I have asked, and wait to hear',
    now: 'Yes, now',
    before: 'Yes, before',
    current: 'Yes, now',
    lapsed: 'I was, and it has run out',
    overseas: 'I am on one like it in another country',
    due: 'I will join it soon',
    none: 'None of these',
  } as Record<string, string>,

  extraHelp: {
    title: 'Things that can bring extra help',
    why: [
      'Some money and help is for people in a certain place in life, such as having been in care.',
      'We ask only here, and only if you open this. We never ask what is wrong, or what happened.',
      'Your answers stay on this device.',
    ],
    none: 'There is nothing more to ask here.',
    looking: 'Looking for the question that helps most…',
  },
};
