import { outlineOf } from '../../shared/page/outline.ts';
import { parseHtml, withoutEntities } from '../../shared/page/parse-html.ts';
import { oneLine, readText } from '../../shared/page/text.ts';
import { isSpecificationHeading, readSpecification } from './read-specification.ts';
import { vacancyReader, type ReadVacancy } from './read-vacancy.ts';

const read = vacancyReader();

/**
 * The reader of adverts that have JobPosting data: as of any advert, and the long text and its criteria from the data,
 * where the page itself gives none. With two postings on a page nobody knows which one it is about: none is read.
 */
export const readPosting = (): ReadVacancy => (outline, page) => {
  const reading = read(outline, page);
  const [posting, another] = outline.postings();
  if (!posting?.description || another) return reading;
  const described = outlineOf(parse(outline.page, posting.description));
  const text = readText(described.page.childNodes);
  const { criteria, missing } = readSpecification(described, { isHeading: isSpecificationHeading, everywhere: true });
  const { vacancy } = reading;
  return {
    ...reading,
    missing: [...reading.missing, ...missing],
    vacancy: {
      ...vacancy,
      sections:
        vacancy.sections.length > 0 || oneLine(text) === ''
          ? vacancy.sections
          : [{ id: 'description', text: text.slice(0, longest) }],
      criteria: vacancy.criteria.length > 0 ? vacancy.criteria : criteria,
    },
  };
};

const longest = 100_000;

/** A text without tags keeps its lines; one whose tags are written as text has them read as tags. */
const parse = (page: Document | Element, text: string): Element => {
  const html = /&lt;\w/.test(text) ? withoutEntities(page, text) : text;
  return parseHtml(page, /<\w/.test(html) ? html : html.replaceAll('\n', '<br>'));
};
