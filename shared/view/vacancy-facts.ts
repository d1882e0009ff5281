import type { Read, Vacancy } from '../model/vacancy.ts';
import { dayFrom } from './days.ts';
import type { PayView } from './pay-view.ts';
import { placesText } from './places-text.ts';
import type { PageWords } from './words.ts';

export type VacancyFact = { label: string; text: string[] };

/** The facts of an advert, each with its label; what the page does not give is absent. `today` is an ISO day. */
export function vacancyFacts(
  vacancy: Vacancy,
  pay: PayView | undefined,
  words: PageWords,
  today: string,
): VacancyFact[] {
  const say = words.vacancy;
  const { hours, pattern, contract, duration, standard, employer, closes } = vacancy;
  const where = placesText(vacancy.places, words);
  return [
    ...fact(say.pay, pay?.text),
    ...fact(say.hours, own(hours)),
    ...fact(say.pattern, own(pattern)),
    ...fact(say.contract, own(contract)),
    ...fact(say.standard, own(standard)),
    ...fact(say.duration, own(duration)),
    ...fact(say.employer, own(employer)),
    ...fact(say.place, where ? [where] : undefined),
    ...fact(say.closes, closes && [dayFrom(today, closes.value, words)]),
  ];
}

/** The names of the parts that people look for and the page does not give. */
export function missingParts(
  { salary, band, hours, pattern, places, closes }: Vacancy,
  { health }: PageWords,
): string[] {
  const absent = {
    salary: !salary && !band,
    hours: !hours && !pattern,
    places: places.length === 0,
    closes: !closes,
  };
  return Object.entries(absent).flatMap(([field, isAbsent]) => (isAbsent ? (health.fields[field] ?? []) : []));
}

/** The advert's own words behind the facts that we put in ours. */
export function vacancyQuotes({ salary, hours, closes }: Vacancy, { vacancy }: PageWords) {
  return [...quote(vacancy.pay, salary), ...quote(vacancy.hours, hours), ...quote(vacancy.closes, closes)];
}

const fact = (label: string, text: string[] | undefined) => (text ? [{ label, text }] : []);
const own = (read: Read<string> | undefined) => read && [read.value];
const quote = (label: string, read: Read<unknown> | undefined) => (read ? [{ label, text: read.quote }] : []);
