import type { SupportAnswer } from '../../model/support-answer.ts';
import type { Profile } from '../../model/profile.ts';
import { en } from '../../view/en.ts';
import { findTerms } from '../../view/find-terms.ts';
import { questionsView } from '../../view/questions-view.ts';
import { supportView } from '../../view/support-view.ts';
import { termsView, termView } from '../../view/term-view.ts';
import { Questions } from '../Questions.tsx';
import { SupportList } from '../SupportList.tsx';
import { TermList } from '../TermList.tsx';
import { TermNote } from '../TermNote.tsx';
import { content, today } from '../../view/examples/content.ts';
import type { Example } from './example.ts';
import { fourteen, nobody, schoolLeaver } from '../../view/examples/profiles.ts';

const grant = { value: 5000, unit: 'a year', period: '2024 to 2025', current: false };

const answers: SupportAnswer[] = [
  {
    support: 'training-grant',
    answer: 'yes',
    amount: grant,
    how: 'Apply online once you have a place.',
    sources: [],
    confidence: 'seen',
  },
  {
    support: 'flexible-working',
    answer: 'yes',
    how: 'Ask in writing, from your first day.',
    sources: [],
    confidence: 'seen',
  },
  {
    support: 'parental-support',
    answer: 'unknown',
    amount: { ...grant, value: 2000 },
    question: 'circumstance:parent',
    how: 'Apply with the training grant.',
    sources: [],
    confidence: 'seen',
  },
  { support: 'council-travel', answer: 'no', how: 'Ask the council’s jobs team.', sources: [], confidence: 'recalled' },
];

const help = (name: string, of: SupportAnswer[], on = today): Example => ({
  card: 'support-list',
  name,
  render: () => <SupportList view={supportView(of, content, en, on)} />,
});
const words = (name: string, text: string): Example => ({
  card: 'term-list',
  name,
  render: () => <TermList view={termsView(findTerms(text, content), content, en)} />,
});
const asked = (name: string, profile: Profile): Example => ({
  card: 'questions',
  name,
  render: () => <Questions view={questionsView(profile, en)} onAnswer={() => undefined} />,
});

export const helpCards: Example[] = [
  help('ordinary', answers),
  help('nothing known', []),
  help(
    'can’t tell',
    answers.filter(({ answer }) => answer === 'unknown'),
  ),
  help('figures two years past', answers, '2027-10-01'),
  words('ordinary', 'Band 3, 0.5 WTE, subject to an enhanced DBS check'),
  words('nothing known', 'A job'),
  words('can’t tell', ''),
  ...Object.values(content.terms).map((term): Example => ({
    card: 'term-note',
    name: term.title,
    render: () => <TermNote view={termView(term, en)} />,
  })),
  asked('ordinary', schoolLeaver),
  asked('nothing known', nobody),
  asked('under 16', fourteen),
];
