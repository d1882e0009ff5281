import type { SupportAnswer } from '../../model/support-answer.ts';
import type { Profile } from '../../model/profile.ts';
import { en } from '../../view/en.ts';
import { findTerms } from '../../view/find-terms.ts';
import { nextQuestionView, questionText } from '../../view/next-question-view.ts';
import { questionsView } from '../../view/questions-view.ts';
import { supportView } from '../../view/support-view.ts';
import { termsView, termView } from '../../view/term-view.ts';
import { ExtraHelp } from '../ExtraHelp.tsx';
import { MoreQuestions } from '../MoreQuestions.tsx';
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

const next = (id: string, may: string[], given?: string) =>
  nextQuestionView({ id, text: questionText(id, content, en) ?? '', answers: may }, given, content, en);
const { title, why, none } = en.nextQuestion.extraHelp;
/** What comes after the first two, and the section that stays closed until someone opens it. */
const further = [
  next('mustEarn', ['yes', 'no'], 'no'),
  next('qualification:maths-level-2', ['yes', 'no', 'expected']),
  next('months:care-worker', []),
];
const extraHelp = { title, why, questions: [next('circumstance:care-experienced', ['yes', 'no'], 'skip')], said: none };

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
  {
    card: 'questions',
    name: 'next questions, and extra help',
    render: () => (
      <Questions view={{ ...questionsView(schoolLeaver, en), title: en.nextQuestion.title }} onAnswer={() => undefined}>
        <MoreQuestions questions={further} onAnswer={() => undefined} />
        <ExtraHelp view={extraHelp} onAnswer={() => undefined} onOpen={() => undefined} />
      </Questions>
    ),
  },
];
