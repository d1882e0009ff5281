import type { Page } from '../../shared/model/page.ts';
import type { Read } from '../../shared/model/vacancy.ts';
import { readField } from '../../shared/page/find.ts';
import type { Outline } from '../../shared/page/outline.ts';
import type { ProfilePage } from './site.ts';

type Profile = Extract<Page, { kind: 'profile' }>;
type ProfileReading = Pick<Profile, 'slug'> & { title?: Read<string>; missing: string[]; conflicts: string[] };

/**
 * Reads a careers site's page about one kind of job. The address names it first, for as long as the site stands; its
 * words are what the page calls it, or, where no heading does, what the address does.
 */
export const readProfile = ({ url: pattern, title }: ProfilePage, outline: Outline, url: URL): ProfileReading => {
  const slug = pattern.exec(url.pathname)?.groups?.['slug'];
  const { read, conflict } = readField(outline, title, (text) => text);
  const words = slug?.replaceAll('-', ' ');
  const named = read ?? (words && { value: words, quote: url.pathname, by: 'attribute' as const });
  return {
    ...(slug && { slug }),
    ...(named && { title: named }),
    missing: read ? [] : ['title'],
    conflicts: conflict ? ['title'] : [],
  };
};
