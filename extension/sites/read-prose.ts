import type { Section } from '../../shared/model/vacancy.ts';
import { nodesAfter } from '../../shared/page/following.ts';
import { plainWords, withAncestors, type Outline } from '../../shared/page/outline.ts';
import { readText } from '../../shared/page/text.ts';
import type { Prose, VacancyPage } from './site.ts';

/**
 * Reads the long texts of an advert, at most 200 kB in all.
 *
 * A text is what follows its heading up to the portal's next heading; headings of the employers' own stand in the middle
 * of it. Only an advert without that heading (in Welsh, say) is read from the id on, and then up to any heading: NHS Jobs
 * puts employers' HTML into `<p id="job_overview">`, which a browser closes at the first block inside, so the element is
 * left empty, or with one line, and the text is in the siblings that follow.
 */
export const readProse = (
  outline: Outline,
  { prose, headings: portals, apart }: Pick<VacancyPage, 'prose' | 'headings' | 'apart'>,
): Section[] => {
  const { page, headings } = outline;
  const others = [...page.querySelectorAll(apart), ...[...page.querySelectorAll('a')].filter(isApplyLink)];
  const known = new Set(portals.map(plainWords));
  const ofPortal = headings.filter(({ plain }) => known.has(plain));
  const anyHeading = withAncestors([...headings.map(({ element }) => element), ...others]);
  const portalHeading = withAncestors([...ofPortal.map(({ element }) => element), ...others]);
  return withinBudget(
    prose.flatMap(
      (each) => firstUnderHeading(outline, each, portalHeading) ?? firstById(outline, each, anyHeading) ?? [],
    ),
  );
};

/** In bytes of UTF-8. */
const budget = 200_000;

const isApplyLink = (link: Element): boolean =>
  /^apply (for this job|online now|now)$/.test(plainWords(readText([link])));

const firstUnderHeading = ({ headings }: Outline, prose: Prose, ends: Set<Element>): Section | undefined => {
  for (const label of prose.headings.map(plainWords)) {
    for (const { element, words, plain } of headings) {
      if (plain !== label) continue;
      const text = readText(nodesAfter(element, ends));
      if (text !== '') return { id: prose.id, heading: words, text };
    }
  }
  return undefined;
};

const firstById = ({ page }: Outline, { id }: Prose, ends: Set<Element>): Section | undefined => {
  for (const element of page.querySelectorAll(`[id="${id}"]`)) {
    const text = readText([element, ...nodesAfter(element, ends)]);
    if (text !== '') return { id, text };
  }
  return undefined;
};

/** Keeps the beginning of what is too long, and says so. */
const withinBudget = (sections: Section[]): Section[] => {
  let left = budget;
  return sections.map((section) => {
    const { read, written } = new TextEncoder().encodeInto(section.text, new Uint8Array(left));
    left -= written;
    return read === section.text.length ? section : { ...section, text: section.text.slice(0, read), truncated: true };
  });
};
