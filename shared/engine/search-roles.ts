import type { Index, IndexedRole } from '../model/pack.ts';

/**
 * Roles whose title or other names hold every word of the text, titles that begin with it first.
 * For a search box: forgiving, and in no way a claim about an advert. An empty text finds all.
 */
export function searchRoles(text: string, { roles }: Index): IndexedRole[] {
  const words = fold(text).split(' ').filter(Boolean);
  const names = (role: IndexedRole) => [role.title, ...role.aka].map(fold);
  return roles
    .filter((role) => words.every((word) => names(role).some((name) => name.includes(word))))
    .toSorted((a, b) => rank(names(a), words) - rank(names(b), words) || (a.title < b.title ? -1 : 1));
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function rank([title, ...others]: string[], words: string[]): number {
  const whole = words.join(' ');
  if (title?.startsWith(whole)) return 0;
  if (title?.includes(whole)) return 1;
  return others.some((name) => name.startsWith(whole)) ? 2 : 3;
}
