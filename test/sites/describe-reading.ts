import type { Page } from '../../shared/model/page.ts';
import type { Read } from '../../shared/model/vacancy.ts';

/** What was read of a page, a line each, for a person to hold beside the page. */
export function describeReading(page: Page): string[] {
  const start = [`${page.kind}  ${page.url}`];
  if (page.kind === 'not-ours' || page.kind === 'cannot-read') return [...start, `  ${page.reason}`];
  const health = [
    `  missing: ${page.health.missing.join(', ') || 'nothing'}`,
    `  contradicts itself on: ${page.health.conflicts.join(', ') || 'nothing'}`,
  ];
  if (page.kind === 'profile') return [...start, ...health, ...fieldsOf({ title: page.title })];
  if (page.kind === 'results') {
    const cards = page.cards.flatMap((card, at) => [`  card ${at + 1}`, ...fieldsOf(card).map((line) => `  ${line}`)]);
    return [...start, ...health, ...fieldsOf({ count: page.count }), ...cards];
  }
  const { places, criteria, sections, closed, ...fields } = page.vacancy;
  return [
    ...start,
    ...health,
    ...fieldsOf(fields),
    ...(closed ? ['  closed'] : []),
    ...places.map((place) => `  place: ${Object.values(place).join(', ')}`),
    ...criteria.map(({ text, section, importance }) => `  ${importance}: ${text} [${section ?? 'no section'}]`),
    ...sections.map(({ id, heading, text }) => `  ${heading ?? id}: ${text.length} characters, “${shortened(text)}”`),
  ];
}

const fieldsOf = (fields: Record<string, Read<unknown> | undefined>): string[] =>
  Object.entries(fields).flatMap(([name, read]) =>
    read ? [`  ${name}: ${JSON.stringify(read.value)} (by ${read.by}, “${read.quote}”)`] : [],
  );

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text).replaceAll('\n', ' ');
