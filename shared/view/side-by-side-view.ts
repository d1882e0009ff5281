import type { Fact } from '../model/condition.ts';
import type { Content } from '../model/content.ts';
import type { Nation } from '../model/profile.ts';
import type { Step, Way } from '../model/way.ts';
import { lengthOf } from './climb-scale.ts';
import { goalOf } from './goal-of.ts';
import { loanText } from './loan-text.ts';
import { money, yearly } from './money.ts';
import { aboutMonths } from './months.ts';
import { sentence } from './sentence.ts';
import { wayTitles } from './way-titles.ts';
import type { Words } from './words.ts';

/** Ways as columns, measures as rows; every cell is a list of sentences. No cell is marked better than another. */
export type SideBySideView = {
  title: string;
  note: string;
  corner: string;
  columns: { id: string; title: string }[];
  rows: { title: string; cells: string[][] }[];
  notes: string[];
  none?: string;
};

/** Two fit beside each other; the way's own card has them all. */
const mostWarnings = 2;

/** Sets ways beside each other in months and pounds. `today` is an ISO day. */
export function sideBySideView(
  ways: readonly Way[],
  content: Content,
  words: Words,
  today: string,
  nation?: Nation,
): SideBySideView {
  const say = words.sideBySide;
  const row = (title: string, cell: (way: Way) => string[]) => ({ title, cells: ways.map(cell) });
  return {
    title: say.title,
    note: say.sameStart,
    corner: say.way,
    columns: wayTitles(ways, content, words).map((title, index) => ({ id: ways[index]?.id ?? title, title })),
    rows: [
      row(say.rows.time, (way) => timeCell(way, words)),
      row(say.rows.money, (way) => moneyCell(way, words)),
      row(say.rows.loan, (way) => loanCell(way, content, words, today, nation)),
      row(say.rows.grades, (way) => gradesCell(way, content, words)),
      row(say.rows.where, (way) => whereCell(way, content, words)),
      row(say.rows.goodFor, (way) => goodForCell(way, content)),
      row(say.rows.watchOut, (way) => way.steps.at(-1)?.warnings.slice(0, mostWarnings) ?? []),
      row(say.rows.firstStep, (way) => (way.steps[0] ? [way.steps[0].firstStep] : [])),
    ],
    notes: [...(ways.some(({ borrowed }) => borrowed) ? [words.way.loanCounted] : []), words.way.benefits],
    ...(ways.length === 0 && { none: words.way.none }),
  };
}

function timeCell(way: Way, words: Words): string[] {
  const months = lengthOf(way);
  return [
    months > 0 ? `${sentence(aboutMonths(months, words))}.` : `${words.way.startNow}.`,
    ...(way.waiting > 0 ? [sentence(words.sideBySide.waiting(aboutMonths(way.waiting, words)))] : []),
  ];
}

function moneyCell(way: Way, words: Words): string[] {
  const say = words.sideBySide;
  const pays = way.steps.flatMap((step) => (step.pay ? [step.pay.from] : []));
  return [
    ...(pays.length > 0 ? [say.payFrom(yearly(Math.min(...pays), Math.min(...pays), words))] : []),
    ...(way.unpaidMonths > 0 ? [say.unpaid(aboutMonths(way.unpaidMonths, words))] : []),
    ...(way.unpaidMonths === 0 && way.earned !== null ? [say.paidAll] : []),
    ...(way.earned === null ? [say.payUnknown] : []),
  ];
}

function loanCell(way: Way, content: Content, words: Words, today: string, nation?: Nation): string[] {
  const say = words.sideBySide;
  if (way.borrowed === 0) return [say.noLoan];
  if (way.borrowed === null) return [say.loanUnknown];
  const goal = goalOf(way, content, today, nation);
  return [say.borrow(money(way.borrowed, words)), loanText(way, goal, content, words, today).join(' ')];
}

/** What the first step asks for, then what a later step asks for that no step before it gives. */
function gradesCell({ steps }: Way, content: Content, words: Words): string[] {
  const say = words.sideBySide;
  const given = new Set<string>();
  const asked = steps.map((step) => {
    const papers = papersOf(step).filter((id) => !given.has(id));
    for (const id of content.routes[step.route]?.to.qualifications ?? []) given.add(id);
    return words.amounts.all(papers.map((id) => content.qualifications[id]?.title ?? id));
  });
  return asked.flatMap((titles, index) => {
    if (index === 0) return [titles ? sentence(say.toStart(titles)) : say.noneToStart];
    return titles ? [sentence(say.later(titles, String(index + 1)))] : [];
  });
}

/** Where each step happens, each place once, in order. */
function whereCell({ steps }: Way, { routes }: Content, words: Words): string[] {
  const places = steps.flatMap(({ route }) => {
    const kind = routes[route]?.kind;
    return kind ? [words.sideBySide.places[kind]] : [];
  });
  return [...new Set(places)].map((place) => `${sentence(place)}.`);
}

/** What the step that ends in the job is good for: the steps before it are on the way to it. */
function goodForCell({ steps }: Way, { routes }: Content): string[] {
  const last = steps.at(-1);
  const route = last && routes[last.route];
  return route ? [route.goodFor] : [];
}

const papersOf = (step: Step) => [
  ...new Set(step.why.flatMap(({ fact }: { fact: Fact }) => ('qualification' in fact ? [fact.qualification] : []))),
];
