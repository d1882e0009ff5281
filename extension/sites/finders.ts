import type { Finder } from '../../shared/page/find.ts';
import type { PostingProperty } from '../../shared/page/posting.ts';

/** What a list of facts gives for a term, however the list is marked up. */
export const term = (words: string): Finder => ({ by: 'label', term: words, take: 'text' });

/** The words of what a selector finds. */
export const attribute = (selector: string): Finder => ({ by: 'attribute', selector, take: 'text' });

/** What the page's own JobPosting data says. */
export const data = (property: PostingProperty): Finder => ({ by: 'data', property, take: 'text' });
