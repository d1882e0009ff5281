import type { Page } from '../../shared/model/page.ts';
import type { Read } from '../../shared/model/vacancy.ts';
import { readField } from '../../shared/page/find.ts';
import type { Outline } from '../../shared/page/outline.ts';
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
  const { read, conflict } = readField(outline, title, (text) => text);
  if (read && isNotice.test(read.value)) return { missing: [], conflicts: [] };
  const words = slug?.replaceAll('-', ' ');
  const named =
    (below ? undefined : read) ?? (words && { value: words, quote: url.pathname, by: 'attribute' as const });
  return {
    ...(slug && { slug }),
    ...(named && { title: named }),
    missing: read ? [] : ['title'],
    conflicts: conflict ? ['title'] : [],
  };
};

/** What stands at an address that no longer is, or that is kept from us for a moment. */
const isNotice = /not found|can.?t be found|^sorry\b|access denied|just a moment|something went wrong|security check/i;
