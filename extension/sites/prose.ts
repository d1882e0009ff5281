import type { Section } from '../../shared/model/vacancy.ts';
import { nodesAfter } from '../../shared/page/following.ts';
import { plainWords, withAncestors, type Heading, type Outline } from '../../shared/page/outline.ts';
import { readText } from '../../shared/page/text.ts';

/** One long text of an advert: the id of its element, and the headings that it stands under. */
export type Prose = { id: string; headings: string[] };

/**
 * Reads the long texts of an NHS Jobs advert, at most 200 kB in all.
 *
 * The portal puts employers' HTML into `<p id="job_overview">`. A browser closes that `<p>` at the first block inside,
 * so the element is left empty, or with one line, and the text is in the siblings that follow. So a text is what follows
 * its heading up to the portal's next heading. Headings of the employers' own stand in the middle of it. Only an advert
 * without that heading (in Welsh, say) is read from the id on, and then up to any heading.
 */
export const readProse = (outline: Outline, proses: Prose[]): Section[] => {
  const { page, headings } = outline;
  const others = [...page.querySelectorAll(otherParts), ...[...page.querySelectorAll('a')].filter(isApplyLink)];
  const anyHeading = withAncestors([...headings.map(({ element }) => element), ...others]);
  const portalHeading = withAncestors([...headings.filter(isOfPortal).map(({ element }) => element), ...others]);
  return withinBudget(
    proses.flatMap(
      (prose) => firstUnderHeading(outline, prose, portalHeading) ?? firstById(outline, prose, anyHeading) ?? [],
    ),
  );
};

/** In bytes of UTF-8. */
const budget = 200_000;

/** The portal's own headings: the only ones that end a text. Those below the person specification are recalled, not seen. */
const portalHeadings = new Set(
  [
    'Job summary',
    'Main duties of the job',
    'About us',
    'Details',
    'Date posted',
    'Pay scheme',
    'Band',
    'Salary',
    'Contract',
    'Duration',
    'Working pattern',
    'Reference number',
    'Job locations',
    'Job description',
    'Job responsibilities',
    'Person Specification',
    'Disclosure and Barring Service Check',
    'Certificate of Sponsorship',
    'UK Registration',
    'Additional information',
    'Employer details',
    'Employer name',
    'Address',
    "Employer's website",
    'Employer contact details',
    'For questions about the job, contact:',
    'Supporting documents',
  ].map(plainWords),
);
const isOfPortal = ({ plain }: Heading): boolean => portalHeadings.has(plain);

/** Parts of the page that are never an employer's text: the copies for narrow screens, forms, people's contact details. */
const otherParts = 'details, .show-mobile, .hide-mobile, form, button, nav, footer, [id^="contact_details"]';
const isApplyLink = (link: Element): boolean => plainWords(readText([link])) === 'apply for this job';

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
  for (const element of page.querySelectorAll(`#${id}`)) {
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
