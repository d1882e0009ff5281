import type { Content } from '../model/content.ts';
import type { TermId } from '../model/id.ts';
import type { Term } from '../model/term.ts';
import type { Words } from './words.ts';

export type TermView = { title: string; plain: string; also?: string };
export type TermsView = { title: string; items: TermView[]; none?: string };

/** One piece of jargon in a plain sentence. */
export function termView({ title, aka, plain }: Term, words: Words): TermView {
  const others = aka.filter((name) => name.toLowerCase() !== title.toLowerCase());
  return { title, plain, ...(others.length > 0 && { also: words.terms.also(words.amounts.list(others)) }) };
}

/** Words explained: the terms named, in that order; ids that the content lacks are left out. */
export function termsView(ids: readonly TermId[], { terms }: Pick<Content, 'terms'>, words: Words): TermsView {
  const items = ids.flatMap((id) => (terms[id] ? [termView(terms[id], words)] : []));
  return { title: words.terms.title, items, ...(items.length === 0 && { none: words.terms.none }) };
}
