import type { Page } from '../../shared/model/page.ts';
import type { Read } from '../../shared/model/vacancy.ts';
import { find, type Found } from '../../shared/page/find.ts';
import { plainWords, type Outline } from '../../shared/page/outline.ts';
import type { ProfilePage } from './site.ts';

type Profile = Extract<Page, { kind: 'profile' }>;
type ProfileReading = Pick<Profile, 'slug'> & { title?: Read<string>; missing: string[]; conflicts: string[] };

export type ReadProfile = (expected: ProfilePage, outline: Outline, url: URL) => ProfileReading;

/**
 * Reads a careers site's page about one kind of job. The address names it first, for as long as the site stands; its
 * words are what the page calls it, or, where no heading does, what the address does.
 */
export const readProfile: ReadProfile = ({ url: pattern, title }, outline, url) => {
  const { slug, below } = pattern.exec(url.pathname)?.groups ?? {};
  const found = title.flatMap((finder) => find(outline, finder)).filter(({ text }) => !isSitesName.test(text));
  if (found.some(({ text }) => isNotice.test(text))) return { missing: [], conflicts: [] };
  const words = slug?.replaceAll('-', ' ');
  const heading = headingFor(words ?? '', found);
  const read = heading && { value: heading.text, quote: heading.quote, by: heading.by };
  const named =
    (below ? undefined : read) ?? (words && { value: words, quote: url.pathname, by: 'attribute' as const });
  return {
    ...(slug && { slug }),
    ...(named && { title: named }),
    missing: read || found.length > 0 ? [] : ['title'],
    conflicts: !read && found.length > 0 ? ['title'] : [],
  };
};

/**
 * Some pages have a first heading for people who hear them, or around a logo, beside the job's. Of several, the one in
 * the words of the address is the job's, else the only one that shares a word with them.
 */
const headingFor = (words: string, found: Found[]): Found | undefined => {
  const each = [...new Map(found.map((heading) => [plainWords(heading.text), heading]))];
  const [only] = each;
  if (only && each.length === 1) return only[1];
  const same = each.find(([plain]) => plain === words);
  if (same) return same[1];
  const like = each.filter(([plain]) => plain.split(' ').some((word) => words.split(' ').includes(word)));
  return like.length === 1 ? like[0]?.[1] : undefined;
};

/** What stands at an address that no longer is, or that is kept from us for a moment. */
const isNotice = /not found|can.?t be found|^sorry\b|access denied|just a moment|something went wrong|security check/i;

/** A logo's words. No job is called so. */
const isSitesName = /\bcareers(?: service)?$/i;
