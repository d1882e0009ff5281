import type { Card } from '../../model/page.ts';
import type { Vacancy } from '../../model/vacancy.ts';

const fields: Partial<Record<keyof Vacancy | keyof Card | 'count' | 'cards', string>> = {
  title: 'the job title',
  employer: 'the employer',
  band: 'the pay band',
  closes: 'the closing date',
  posted: 'the day it was posted',
  contract: 'the kind of contract',
  pattern: 'the working pattern',
  hours: 'the hours',
  salary: 'the pay',
  standard: 'the training course',
  duration: 'how long it takes',
  places: 'the place',
  criteria: 'what it asks for',
  sections: 'the description',
  ref: 'the reference number',
  count: 'how many jobs there are',
  cards: 'the jobs',
  place: 'the place',
  url: 'the link to an advert',
};

/** What we say when a page could not be read, or not all of it. */
export const health = {
  /** Names of a page's parts, as objects of "we could not find". */
  fields: fields as Record<string, string>,
  partlyTitle: 'We could read only part of this page',
  missing: (parts: string) => `We could not find ${parts}.`,
  conflicts: (parts: string) => `The page gives two answers for ${parts}. Check on the page.`,
  partlyHelp: 'What we do show is from the page. Read the advert for the rest.',
  cannotReadTitle: 'We can’t read this page',
  cannotReadHelp:
    'The page may have changed since we last looked. The job may still be right for you. You can look for it by name, or paste the advert.',
  search: 'Search for the job title',
  report: 'Write a report about this page',
  reportHelp: 'You can read the report before you send it. We send nothing ourselves.',
  reportLabel: 'The report',
  reportCopy: 'Copy the report',
  reportCopied: 'Copied.',
  reportFirst: 'Ways In could not read all of this page.',
  reportAddress: 'Address',
  reportSite: 'Site',
  reportKind: 'Kind',
  reportReason: 'Reason',
  reportMissing: 'Not found',
  reportConflicts: 'Two answers',
  paste: 'Paste the advert',
  pasteHint: 'Copy the job title and the text from the page, and put them here. They stay on your device.',
  pasteTitle: 'Job title',
  pasteText: 'Text of the advert',
  pasteRead: 'Read this advert',
};
