import type { Card } from '../../shared/model/page.ts';
import type { Read } from '../../shared/model/vacancy.ts';
import { bandInTitle, parseBand } from '../../shared/page/band.ts';
import { parseDay } from '../../shared/page/dates.ts';
import { readField } from '../../shared/page/find.ts';
import { outlineOf } from '../../shared/page/outline.ts';
import { advertAddress } from './find-cards.ts';
import { labelsOf } from './labels-of.ts';
import type { CardFieldName, Portal, ResultsPage } from './site.ts';

type CardReading = { card: Card; conflicts: (keyof Card)[] };

/** Reads one card of a list of jobs. A field with two readings that disagree is left out and named in `conflicts`. */
export const readCard = (portal: Portal, expected: ResultsPage, element: Element, url: URL): CardReading => {
  const outline = outlineOf(element, { labels: labelsOf(expected) });
  const conflicts: CardReading['conflicts'] = [];
  const field = (name: CardFieldName, parse: (text: string) => string | undefined = asWritten) => {
    const { read, conflict } = readField(outline, expected.fields[name] ?? [], parse);
    if (conflict) conflicts.push(name);
    return read;
  };
  const links = [...(element.matches('a[href]') ? [element] : []), ...element.querySelectorAll('a[href]')];
  const addresses = new Set(links.flatMap((link) => advertAddress(portal, expected, link, url) ?? []));
  const [address] = addresses;
  if (addresses.size > 1) conflicts.push('url');

  const title = field('title', titleWords);
  const band = field('band', parseBand);
  const named = title && bandFrom(title);
  if (band && named && band.value !== named.value) conflicts.push('band');
  return {
    card: {
      ...(address !== undefined && addresses.size === 1 && linkFields(address)),
      title,
      employer: field('employer'),
      place: field('place'),
      salary: field('salary'),
      closes: field('closes', parseDay),
      band: conflicts.includes('band') ? undefined : (band ?? named),
      contract: field('contract'),
      pattern: field('pattern'),
      posted: field('posted', parseDay),
      standard: field('standard'),
    },
    conflicts,
  };
};

const asWritten = (text: string): string => text;

/** What is said for people who hear the link alone is not the job's title. */
const titleWords = (text: string): string =>
  text.replace(/^more information about /i, '').replace(/ \(opens in (a )?new (tab|window)\)$/i, '');

/** The quote is the path alone: what follows it on the page is what the person searched for. */
const linkFields = (address: string): Pick<Card, 'ref' | 'url'> => {
  const { pathname, search, hash } = new URL(address);
  const found = { quote: pathname + search + hash, by: 'attribute' } as const;
  const ref = /-v(\d+)$/.exec(pathname + hash)?.[1] ?? /=(\w+)$/.exec(search)?.[1];
  return {
    ref: { value: ref ?? pathname.replace(/\/$/, '').split('/').at(-1) ?? '', ...found },
    url: { value: address, ...found },
  };
};

/** Some cards have no band of their own, and a title that names one. */
const bandFrom = ({ value, by }: Read<string>): Read<string> | undefined => {
  const named = bandInTitle(value);
  return named && { ...named, by };
};
