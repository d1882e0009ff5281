import type { Content } from '../model/content.ts';
import type { Question } from '../model/question.ts';
import type { QuestionView } from './questions-view.ts';
import type { PageWords } from './words.ts';

/** A question's words, by its id; undefined where there are none, so that it is not asked. */
export function questionText(id: string, content: Content, words: PageWords): string | undefined {
  const { nextQuestion: say, questions, support } = words;
  const [kind = '', thing = ''] = id.split(':');
  if (id === 'age' || id === 'qualification') return questions[id].text;
  const known = say.texts[id] ?? (kind === 'circumstance' ? support.questions[thing] : undefined);
  if (known !== undefined) return known;
  const title = titleOf(kind, thing, content);
  if (title === undefined) return undefined;
  return say.named[kind]?.(title);
}

/** A question to answer, with what was answered before: its answers in plain words, and that it can be skipped. */
export function nextQuestionView(
  { id, text, answers }: Pick<Question, 'id' | 'text' | 'answers'>,
  given: string | undefined,
  content: Content,
  words: PageWords,
): QuestionView {
  const { hints, skip } = words.nextQuestion;
  const [kind = '', thing = ''] = id.split(':');
  const hint = hints[kind] ?? hintOf(id, thing, content, words);
  if (answers.length === 0)
    return { kind: 'number', id, text, hint, value: given === 'skip' ? '' : (given ?? ''), skip };
  const options = [...answers, 'skip'].flatMap((value) => {
    const label = value === 'skip' ? skip : answerText(value, content, words);
    return label === undefined ? [] : [{ value, label, chosen: value === given }];
  });
  return { kind: 'choice', id, text, hint, options };
}

/** What a paper is, where its question only names it. */
const hintOf = (id: string, thing: string, { qualifications }: Content, { nextQuestion }: PageWords) =>
  nextQuestion.texts[id] === undefined && id.startsWith('qualification:') ? (qualifications[thing]?.plain ?? '') : '';

const answerText = (value: string, { roles }: Content, { nextQuestion, questions, start }: PageWords) =>
  nextQuestion.answers[value] ??
  start.nations[value as keyof typeof start.nations] ??
  questions.qualification.options[value as keyof typeof questions.qualification.options] ??
  roles[value]?.title;

function titleOf(kind: string, id: string, { qualifications, registers, roles }: Content): string | undefined {
  if (kind === 'qualification') return qualifications[id]?.title;
  return kind === 'register' ? registers[id]?.title : roles[id]?.title;
}
