import type { Page } from '../../shared/model/page.ts';
import type { Finder } from '../../shared/page/find.ts';
import { outlineOf, type Outline } from '../../shared/page/outline.ts';
import { findCards } from '../sites/find-cards.ts';
import { labelsOf } from '../sites/labels-of.ts';
import { readCard } from '../sites/read-cards.ts';
import type { CardFieldName, ResultsPage, Site } from '../sites/site.ts';
import { explainField } from './explain-fields.ts';

/** A page that is looked at, and the site that reads it. */
export type Looked = { site: Site; page: Document; url: URL; outline: Outline };

/** How many jobs there are, and each card with its fields finder by finder. */
export const explainCards = (
  { site, page, url }: Looked,
  expected: ResultsPage,
  read: Extract<Page, { kind: 'results' }> | undefined,
): string[] => {
  const places = findCards(site, expected, page, url);
  return [
    `count: ${read?.count ? `${read.count.value} (“${read.count.quote}”)` : 'can’t tell'}`,
    `cards: ${places.length}`,
    ...places.flatMap(({ element }, at) => {
      const outline = outlineOf(element, { labels: labelsOf(expected) });
      const { card, conflicts } = readCard(site, expected, element, url);
      return [
        '',
        `card ${at + 1}, ${card.url?.value ?? 'whose address can’t be told'}`,
        ...(Object.entries(expected.fields) as [CardFieldName, Finder[]][]).flatMap(([name, finders]) =>
          explainField(outline, name, finders, { read: card[name], isConflict: conflicts.includes(name) }),
        ),
      ];
    }),
  ];
};
