import { contractIn, patternIn, postingsInScripts } from './posting-data.ts';
import { oneLine, readText } from './text.ts';

/**
 * What a JobPosting of schema.org says, as text: the property names are ours, short. `salary` is a sentence that reads
 * like an advert's ("£25,000 to £27,000 a year"); `description` may be HTML, as the format allows it to be.
 */
export type PostingProperty =
  | 'title'
  | 'employer'
  | 'town'
  | 'county'
  | 'postcode'
  | 'salary'
  | 'posted'
  | 'closes'
  | 'contract'
  | 'pattern'
  | 'hours'
  | 'ref';
export type Posting = Partial<Record<PostingProperty, Text>> & { description?: string };
type Text = { text: string };

/** Every posting that a page describes in JSON-LD or, where there is none, in microdata; the same one twice is one. */
export const postingsIn = (page: Document | Element): Posting[] => {
  const data = postingsInScripts(page);
  return data.length > 0 ? data : inMicrodata(page);
};

const inMicrodata = (page: Document | Element): Posting[] =>
  [...page.querySelectorAll('[itemtype$="//schema.org/JobPosting"]')].map((item) => {
    const posting: Posting = {};
    for (const [property, name] of Object.entries(names) as [PostingProperty, string][]) {
      const element = item.querySelector(`[itemprop~="${name}"]`);
      const words = element ? wordsOf(element) : '';
      const text = property === 'pattern' ? patternIn(words) : property === 'contract' ? contractIn(words) : words;
      if (text) posting[property] = { text };
    }
    return posting;
  });

const names = {
  title: 'title',
  employer: 'hiringOrganization',
  town: 'addressLocality',
  county: 'addressRegion',
  postcode: 'postalCode',
  salary: 'baseSalary',
  posted: 'datePosted',
  closes: 'validThrough',
  pattern: 'employmentType',
  contract: 'employmentType',
  ref: 'identifier',
};

/** Days stand in attributes, and an organisation has its name inside. */
const wordsOf = (element: Element): string => {
  const name = element.querySelector('[itemprop~="name"]') ?? element;
  return oneLine(name.getAttribute('content') ?? name.getAttribute('datetime') ?? readText([name]));
};
