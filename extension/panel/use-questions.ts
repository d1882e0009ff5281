import { useMemo, useState } from 'preact/hooks';
import type { Asking } from '../../shared/engine/next-question.ts';
import { isSensitive } from '../../shared/engine/questions/is-sensitive.ts';
import type { Content } from '../../shared/model/content.ts';
import type { RoleId } from '../../shared/model/id.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Question } from '../../shared/model/question.ts';
import { en } from '../../shared/view/en.ts';
import { nextQuestionView, questionText } from '../../shared/view/next-question-view.ts';
import {
  questionsView,
  type ExtraHelpView,
  type QuestionsView,
  type QuestionView,
} from '../../shared/view/questions-view.ts';
import type { FoundWays } from './answer.ts';
import { useNextQuestion } from './use-next-question.ts';

/** A question that was asked since the panel opened, and what was answered. What is skipped is kept nowhere else. */
type Given = { question: Question; value: string };

type About = { role: RoleId | undefined; kept: Profile; profile: Profile; content: Content; today: string };

/** The first two questions are in the card at any time; the engine’s own come when one of them was answered. */
const firstTwo = ['age', 'qualification'];

/**
 * The card of questions: the first two, those that came after them with their answers, and the next; in a section of its
 * own, once it is open, what is sensitive. `kept` is what the person told, `profile` with what their page says beside.
 */
export function useQuestions(found: FoundWays | undefined, { role, kept, profile, content, today }: About) {
  const [given, setGiven] = useState<Given[]>([]);
  const [begun, setBegun] = useState(false);
  const [open, setOpen] = useState(false);
  const isBegun = begun || Object.keys(kept.has).length > 0 || kept.age !== undefined;
  const asking = (section: Asking['section']): Asking | undefined =>
    role === undefined
      ? undefined
      : {
          target: { role },
          today,
          say: (id) => questionText(id, content, en),
          passed: [...firstTwo, ...given.map(({ question }) => question.id)],
          section,
        };
  const usual = useMemo(() => (isBegun ? asking('usual') : undefined), [isBegun, given, role, content]);
  const extra = useMemo(() => (open ? asking('extra-help') : undefined), [open, given, role, content]);
  const next = useNextQuestion(found, profile, content, usual);
  const nextExtra = useNextQuestion(found, profile, content, extra);

  return {
    ...viewsOf(kept, given, { next, nextExtra }, content),
    open: () => setOpen(true),
    /** Keeps what was answered in the card: the profile holds no question that was skipped. */
    note(id: string, value: string): void {
      setBegun(true);
      const question = [next, nextExtra].find((one) => one?.id === id);
      const isAnew = given.some((one) => one.question.id === id);
      if (isAnew) setGiven(given.map((one) => (one.question.id === id ? { ...one, value } : one)));
      else if (question) setGiven([...given, { question, value }]);
    },
  };
}

type Views = { view: QuestionsView; more: QuestionView[]; extraHelp: ExtraHelpView };
type Next = { next: Question | null | undefined; nextExtra: Question | null | undefined };

function viewsOf(kept: Profile, given: Given[], { next, nextExtra }: Next, content: Content): Views {
  const { extraHelp, title } = en.nextQuestion;
  const shown = (isExtra: boolean, coming: Question | null | undefined) => [
    ...given
      .filter(({ question }) => isSensitive(question.id) === isExtra)
      .map(({ question, value }) => nextQuestionView(question, value, content, en)),
    // Until the next is found, the last one may be the one that was just answered.
    ...(coming && given.every(({ question }) => question.id !== coming.id)
      ? [nextQuestionView(coming, undefined, content, en)]
      : []),
  ];
  const said = nextExtra === undefined ? extraHelp.looking : extraHelp.none;
  return {
    view: { ...questionsView(kept, en), title },
    more: shown(false, next),
    extraHelp: {
      title: extraHelp.title,
      why: extraHelp.why,
      questions: shown(true, nextExtra),
      ...(!nextExtra && { said }),
    },
  };
}
