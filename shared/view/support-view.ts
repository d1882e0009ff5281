import type { Content } from '../model/content.ts';
import type { Support } from '../model/support.ts';
import type { SupportAnswer } from '../model/support-answer.ts';
import { freshness } from './freshness.ts';
import { money } from './money.ts';
import { sourcesView, type SourcesView } from './source-view.ts';
import { linkView, type LinkView } from './link-view.ts';
import type { Words } from './words.ts';

export type SupportItem = {
  id: string;
  title: string;
  /** "£5,000 a year", and whether that is this year's figure. */
  amount?: string;
  doubts: string[];
  plain: string[];
  how: { title: string; text: string };
  link: LinkView;
  sources: SourcesView;
};

/** Help that one answer would tell of, under its question, so that it can be read without telling us anything. */
export type SupportPart = { question?: string; items: SupportItem[] };

export type SupportView = {
  title: string;
  groups: { id: SupportAnswer['answer']; title: string; parts: SupportPart[] }[];
  none?: string;
};

/** Money and help: what fits, what may fit with the question that would tell, what does not. `today` is an ISO day. */
export function supportView(
  answers: readonly SupportAnswer[],
  content: Content,
  words: Words,
  today: string,
): SupportView {
  const say = words.support;
  const group = (id: SupportAnswer['answer']) => {
    const parts = partsOf(
      answers.filter(({ answer }) => answer === id),
      content,
      words,
      today,
    );
    return parts.length > 0 ? [{ id, title: say[id], parts }] : [];
  };
  const groups = [...group('yes'), ...group('unknown'), ...group('no')];
  const offered = groups.some(({ id }) => id !== 'no');
  return { title: say.title, groups, ...(!offered && { none: say.none }) };
}

function partsOf(answers: SupportAnswer[], content: Content, words: Words, today: string): SupportPart[] {
  const parts = new Map<string | undefined, SupportItem[]>();
  for (const answer of answers) {
    const support = content.support[answer.support];
    if (!support) continue;
    const asked = answer.answer === 'unknown' && answer.question;
    const question = asked ? questionText(asked, content, words) : undefined;
    parts.set(question, [...(parts.get(question) ?? []), item(answer, support, content, words, today)]);
  }
  return [...parts].map(([question, items]) => ({ ...(question && { question }), items }));
}

function item(answer: SupportAnswer, support: Support, content: Content, words: Words, today: string): SupportItem {
  const say = words.support;
  return {
    id: answer.support,
    title: support.title,
    ...amountOf(answer, support, words, today),
    plain: [support.plain, say.kinds[support.kind]],
    how: { title: say.how, text: support.phone ? say.orCall(answer.how, support.phone) : answer.how },
    link: linkView(say.more(support.title), support.link, words),
    sources: sourcesView(support.sources, content, words, today),
  };
}

function amountOf({ amount, confidence }: SupportAnswer, support: Support, words: Words, today: string) {
  const doubts = [
    ...(confidence === 'recalled' ? [`${words.sources.notChecked}.`] : []),
    ...(support.publisher ? [words.way.addedBy(support.publisher)] : []),
  ];
  if (!amount) return { doubts };
  const until = support.amounts.find(({ period }) => period === amount.period)?.to;
  if (freshness(until, today) === 'hidden') return { doubts: [words.sources.hiddenFigure, ...doubts] };
  const text = words.amounts.aUnit(money(amount.value, words, true), amount.unit.replace(/^(pounds?|GBP|£)\s*/i, ''));
  return { amount: text.trim(), doubts: amount.current ? doubts : [words.sources.oldFigure(amount.period), ...doubts] };
}

/** The engine names the fact by its kind, or as `kind:id`; undefined where we have no question for it. */
function questionText(question: string, content: Content, { support }: Words): string | undefined {
  const [kind = '', id = ''] = question.split(':');
  const title = content.qualifications[id]?.title;
  return title ? support.haveQualification(title) : (support.questions[id] ?? support.questions[kind]);
}
