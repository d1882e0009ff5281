import type { Content } from '../model/content.ts';
import { areas } from '../model/amount.ts';
import { fullTime, type Assumed, type Crossing, type MoneyAnswer, type MoneyYear } from '../model/money.ts';
import { newest } from '../model/newest.ts';
import type { Profile } from '../model/profile.ts';
import type { Way } from '../model/way.ts';
import { month } from './days.ts';
import { goalOf } from './goal-of.ts';
import { loanText } from './loan-text.ts';
import { money } from './money.ts';
import { periodOf } from './period-of.ts';
import { wayTitles } from './way-titles.ts';
import type { PageWords } from './words.ts';

/** One thing that anyone may change: a choice of values. */
export type Setting = { id: keyof Assumed; label: string; value: string; options: { value: string; label: string }[] };

/** Ways as columns, years as rows; every cell is a list of sentences, and none is marked as better than another. */
export type MoneyView = {
  title: string;
  /** Comes first: what money can change that we do not reckon. */
  benefits: string;
  lead: string;
  choose: string;
  choices: { id: string; title: string; chosen: boolean; isFixed: boolean }[];
  settingsTitle: string;
  settings: Setting[];
  columns: string[];
  rows: { title: string; cells: string[][] }[];
  crossings: string[];
  notes: string[];
};

/** The ways that are chosen out of all that were found. */
export type ChosenWays = { all: readonly Way[]; chosen: readonly Way[] };

/** Years of two to four ways, told. `today` is an ISO day. */
export function moneyView(
  { all, chosen }: ChosenWays,
  answer: MoneyAnswer,
  profile: Profile,
  content: Content,
  words: PageWords,
  today: string,
): MoneyView {
  const say = words.moneyYears;
  const titles = wayTitles(all, content, words);
  const titleOf = (way: Way) => titles[all.indexOf(way)] ?? words.way.unnamed;
  const loans = chosen.map((way) => {
    const text = loanText(way, goalOf(way, content, today, profile.nation), content, words, today);
    return text.length > 0 ? text : [say.noLoan];
  });
  return {
    title: say.title,
    benefits: words.way.benefits,
    lead: say.lead,
    choose: say.choose,
    choices: all.map((way) => {
      const isChosen = chosen.includes(way);
      const isFixed = isChosen ? chosen.length <= 2 : chosen.length >= 4;
      return { id: way.id, title: titleOf(way), chosen: isChosen, isFixed };
    }),
    settingsTitle: say.settings,
    settings: settingsOf(answer.assumed, words),
    columns: [say.corner, ...chosen.map(titleOf)],
    rows: [
      ...(answer.years[0] ?? []).map(({ year, from }, index) => ({
        title: say.year(year, month(from, words)),
        cells: answer.years.map((years, at) => cellOf(years[index], chosen[at], content, words)),
      })),
      { title: say.loan, cells: loans },
    ],
    crossings: mayBeCompared(profile) ? crossingsOf(answer.crossings, chosen.map(titleOf), words) : [],
    notes: notesOf(answer, content, words, today),
  };
}

/** Where benefits may be in the picture, what one way brings in more may be lost elsewhere: nothing is said of it. */
const mayBeCompared = ({ circumstances }: Profile): boolean =>
  !circumstances['low-income'] && !circumstances['out-of-work'] && !circumstances['disabled'];

function cellOf(year: MoneyYear | undefined, way: Way | undefined, content: Content, words: PageWords): string[] {
  if (!year || !way) return [];
  const say = words.moneyYears;
  const pounds = (amount: number) => money(amount, words);
  const doing = year.steps.map((index) => stepTitle(way, index, content, words));
  const { pay, grants, fees, lent, monthly, total } = year;
  return [
    `${words.amounts.all([...new Set(doing)])}.`,
    pay === null ? say.payUnknown : pay === 0 ? say.noPay : say.pay(pounds(pay)),
    ...(grants > 0 ? [say.grants(pounds(grants))] : []),
    ...(fees === null ? [say.feesUnknown] : fees > 0 ? [say.fees(pounds(fees))] : []),
    ...(lent.fees === null || lent.living === null ? [say.lentUnknown] : []),
    ...(lent.fees ? [say.lentFees(pounds(lent.fees))] : []),
    ...(lent.living ? [say.lentLiving(pounds(lent.living))] : []),
    ...(monthly ? [say.repaid(pounds(monthly))] : []),
    ...(total === null ? [] : [say.total(pounds(total))]),
  ];
}

function stepTitle(way: Way, index: number, content: Content, words: PageWords): string {
  const step = way.steps[index];
  const last = way.steps.at(-1);
  const role = last && content.routes[last.route]?.to.role;
  if (!step) return (role && content.roles[role]?.title) ?? words.way.unnamed;
  return content.routes[step.route]?.title ?? words.way.unnamedStep;
}

function settingsOf({ hours, area, living }: Assumed, words: PageWords): Setting[] {
  const say = words.moneyYears;
  const number = (value: number) => value.toLocaleString(words.lang);
  return [
    {
      id: 'hours',
      label: say.hours,
      value: String(hours),
      options: [fullTime, 30, 22.5, 15].map((value) => ({
        value: String(value),
        label: value === fullTime ? say.fullTime : say.hoursOf(number(value)),
      })),
    },
    {
      id: 'area',
      label: say.area,
      value: area ?? 'none',
      options: (['none', ...areas] as const).map((value) => ({ value, label: say.areas[value] })),
    },
    {
      id: 'living',
      label: say.living,
      value: living,
      options: (['home', 'away', 'london'] as const).map((value) => ({ value, label: say.livings[value] })),
    },
  ];
}

function crossingsOf(crossings: readonly Crossing[], titles: string[], words: PageWords): string[] {
  const say = words.moneyYears;
  const told = crossings.map(({ ahead, behind, month: since }) => {
    const [first = '', second = ''] = [titles[ahead], titles[behind]];
    return since === null ? say.always(first, second) : say.passes(first, second, month(since, words));
  });
  return told.length > 0 ? [...told, say.pounds] : [];
}

function notesOf({ assumed, years }: MoneyAnswer, content: Content, words: PageWords, today: string): string[] {
  const say = words.moneyYears;
  const [pay] = newest(content.bandPay, today);
  const [study] = newest(
    content.studentFinance.filter(({ item }) => item === 'tuition-fee'),
    today,
  );
  const borrows = years.flat().some(({ lent }) => lent.fees !== 0 || lent.living !== 0);
  return [
    ...(pay && study ? [say.rates(periodOf(pay, words), periodOf(study, words))] : []),
    say.lowest,
    ...(assumed.hours < fullTime ? [say.fewerHours] : []),
    ...(borrows ? [say.fullLoan, say.notIn, say.interest] : []),
  ];
}
