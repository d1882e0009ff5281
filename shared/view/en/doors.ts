/** What grades keep open. Never that a door is shut: what is not open now needs something first. */
export const doors = {
  title: 'What your grades keep open',
  nothing:
    'We start from someone of 19 or more in England with nothing on paper. Tell us your grades and this changes.',
  schoolYear: (year: number) => `you are in school year ${year}`,

  groups: {
    open: 'Open to you',
    'one-more': 'One more grade or subject',
    'step-first': 'Another step first',
    unknown: 'Can’t tell yet',
  },
  leads: {
    open: 'You have or expect what these ask for on paper. Some wait for a birthday or for the next start.',
    'one-more': 'One grade or one subject more opens each of these.',
    'step-first': 'Not yet: each of these needs another step first. It says which.',
    unknown: 'These hang on something that you did not tell us, or that someone has to be asked.',
  },
  /** On the fold of a family of jobs; `jobs` names the first few. */
  family: (family: string, jobs: string) => `${family}: ${jobs}`,
  andOthers: (jobs: string) => `${jobs} and others`,
  oneMore: (what: string) => `One more: ${what}`,

  by: (routes: string) => `By: ${routes}.`,
  first: (steps: string, route: string) => `First: ${steps}. Then: ${route}.`,
  firstOnly: (steps: string) => `First: ${steps}.`,
  wayTo: (steps: string) => `A way to it: ${steps}.`,
  alsoNeeded: (what: string) => `Needed besides: ${what}.`,
  from: (month: string) => `From ${month}.`,
  now: 'You could ask about it now.',
  /** Between steps that come one after the other. */
  inTurn: ', then ',

  courses: 'Courses after GCSEs',
  coursesLead: 'Which there are depends on the year in which you would begin.',
  ended: (course: string, day: string) => `${course}: it takes nobody new after ${day}, before you would start.`,
  notBegun: (course: string, month: string) => `${course}: it begins in ${month}, after you would start.`,

  subjects: 'Subjects that keep doors open',
  subjectsLead: 'Before you choose: which subjects these jobs and their courses ask for.',
  subject: (subject: string, jobs: string) => `${subject} keeps these open: ${jobs}.`,

  none: 'We found nothing to show for what you told us. Ask a careers adviser.',
  notes: [
    'Colleges, universities and employers set their own grades, and often ask for more. Ask before you choose.',
    'We show short ways that we found. There are others, and some are paid.',
  ],
};
