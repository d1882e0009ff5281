import { withoutEntities } from './parse-html.ts';
import type { Posting } from './posting.ts';

/** Every posting that a page describes in JSON-LD; the same one twice is one. */
export const postingsInScripts = (page: Document | Element): Posting[] => {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const found = scripts.flatMap((script) => postingInData(script.textContent ?? '', page));
  return [...new Map(found.map((posting) => [JSON.stringify(posting), posting])).values()];
};

/**
 * The JobPostings in one block of JSON-LD. It may hold one thing, a list, or a graph. A block that is no JSON holds none:
 * its page may have another that is. What is no text where text belongs is left out.
 */
const postingInData = (json: string, page: Document | Element): Posting[] => {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  return thingsIn(data)
    .filter(isPosting)
    .map((thing) => postingOf(thing, page));
};

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const thingsIn = (data: unknown): Thing[] =>
  listOf(data)
    .filter(isThing)
    .flatMap((thing) => ('@graph' in thing ? listOf(thing['@graph']).filter(isThing) : [thing]));

const isPosting = (thing: Thing): boolean =>
  listOf(thing['@type']).some((type) => typeof type === 'string' && /(^|\/)JobPosting$/.test(type));

const postingOf = (thing: Thing, page: Document | Element): Posting => {
  const places = listOf(thing['jobLocation']).filter(isThing);
  // Of several places none is the job's alone.
  const address = places.length === 1 ? places[0]?.['address'] : undefined;
  const place = isThing(address) ? address : {};
  const posting: Posting = {};
  const keep = (name: Exclude<keyof Posting, 'description'>, value: unknown) => {
    const text = textOf(value);
    if (text !== undefined) posting[name] = { text: withoutEntities(page, text) };
  };
  keep('title', thing['title'] ?? thing['name']);
  keep('employer', thing['hiringOrganization']);
  keep('town', place['addressLocality'] ?? (isThing(address) ? undefined : address));
  keep('county', place['addressRegion']);
  keep('postcode', place['postalCode']);
  keep('salary', payOf(thing['baseSalary']));
  keep('posted', thing['datePosted']);
  keep('closes', thing['validThrough']);
  keep('pattern', patternIn(thing['employmentType']));
  keep('contract', contractIn(thing['employmentType']));
  keep('hours', thing['workHours']);
  keep('ref', isThing(thing['identifier']) ? thing['identifier']['value'] : thing['identifier']);
  const { description } = thing;
  return typeof description === 'string' && description.trim() !== '' ? { ...posting, description } : posting;
};

/** An organisation may be its name alone, or a thing with a name. */
const textOf = (value: unknown): string | undefined => {
  const text = isThing(value) ? value['name'] : value;
  if (typeof text === 'number') return String(text);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
};

/** "FULL_TIME" as a person writes it. The format has one word for a pattern of hours and for a contract. */
export const patternIn = (value: unknown): string | undefined => employment(value, isPattern);
export const contractIn = (value: unknown): string | undefined => employment(value, isContract);

const employment = (value: unknown, isWanted: (type: string) => boolean): string | undefined =>
  listOf(value)
    .filter((each) => typeof each === 'string')
    .map((each) => each.toLowerCase().replaceAll(/[_-]/g, ' '))
    .filter(isWanted)
    .join(', ') || undefined;
const isPattern = (type: string): boolean => /\b(full|part) ?time\b/.test(type);
const isContract = (type: string): boolean =>
  /\b(permanent|temporary|contract|contractor|fixed term|intern|volunteer)\b/.test(type);

const periods: Record<string, string> = {
  YEAR: 'a year',
  HOUR: 'an hour',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
};

/** Pay in pounds as a sentence; in any other money, or without a figure, it is not known. */
const payOf = (salary: unknown): string | undefined => {
  if (typeof salary === 'string') return salary;
  if (!isThing(salary) || (salary['currency'] ?? 'GBP') !== 'GBP') return undefined;
  const value = isThing(salary['value']) ? salary['value'] : salary;
  const [low, high] = [value['minValue'] ?? value['value'], value['maxValue']].map(figure);
  const unit = typeof value['unitText'] === 'string' ? value['unitText'].toUpperCase() : '';
  const period = periods[unit] ?? periods[unit.replace(/LY$/, '')];
  if (low === undefined || period === undefined) return undefined;
  return high === undefined || high === low ? `£${low} ${period}` : `£${low} to £${high} ${period}`;
};

const figure = (value: unknown): string | undefined => {
  const number = typeof value === 'string' ? Number(value.replaceAll(',', '')) : value;
  return typeof number === 'number' && number > 0 && Number.isFinite(number)
    ? number.toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(number) ? 0 : 2 })
    : undefined;
};
