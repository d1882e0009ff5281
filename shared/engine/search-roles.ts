import type { Index, IndexedRole } from '../model/pack.ts';

/**
 * Roles whose title or other names hold every word of the text: those that go by the very name first, then titles that
 * begin with it. Up to three letters must begin a word ("HCA" is not in "healthcare"). For a search box: forgiving, and
 * in no way a claim about an advert. An empty text finds all.
 */
export function searchRoles(text: string, { roles }: Index): IndexedRole[] {
  const words = fold(text).split(' ').filter(Boolean);
  const names = (role: IndexedRole) => [role.title, ...role.aka].map(fold);
  return roles
    .filter((role) => words.every((word) => names(role).some((name) => holds(name, word))))
    .toSorted((a, b) => rank(names(a), words) - rank(names(b), words) || (a.title < b.title ? -1 : 1));
}

const holds = (name: string, word: string): boolean =>
  word.length > 3 ? name.includes(word) : ` ${name}`.includes(` ${word}`);

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function rank([title, ...others]: string[], words: string[]): number {
  const whole = words.join(' ');
  if (title === whole || others.includes(whole)) return 0;
  if (title?.startsWith(whole)) return 1;
  if (title?.includes(whole)) return 2;
  return others.some((name) => name.startsWith(whole)) ? 3 : 4;
}
