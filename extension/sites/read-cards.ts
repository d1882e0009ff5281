import type { Card } from '../../shared/model/page.ts';
import type { Read } from '../../shared/model/vacancy.ts';
import { bandInTitle } from '../../shared/page/band.ts';
import { parseDay } from '../../shared/page/dates.ts';
import { readField } from '../../shared/page/find.ts';
import { outlineOf } from '../../shared/page/outline.ts';
import { advertAddress } from './find-cards.ts';
import type { CardFieldName, CardFields, Portal } from './site.ts';

type CardReading = { card: Card; conflicts: (keyof Card)[] };

/** Reads one card of a list of jobs. A field with two readings that disagree is left out and named in `conflicts`. */
export const readCard = (portal: Portal, fields: CardFields, element: Element, url: URL): CardReading => {
  const outline = outlineOf(element);
  const conflicts: CardReading['conflicts'] = [];
  const field = (name: CardFieldName, parse: (text: string) => string | undefined = asWritten) => {
    const { read, conflict } = readField(outline, fields[name], parse);
    if (conflict) conflicts.push(name);
    return read;
  };
  const addresses = new Set(
    [...element.querySelectorAll('a[href]')].flatMap((link) => advertAddress(portal, link, url) ?? []),
  );
  const [address] = addresses;
  if (addresses.size > 1) conflicts.push('url');

  const title = field('title');
  return {
    card: {
      ...(address !== undefined && addresses.size === 1 && linkFields(address)),
      title,
      employer: field('employer'),
      place: field('place'),
      salary: field('salary'),
      closes: field('closes', parseDay),
      band: title && bandFrom(title),
      contract: field('contract'),
      pattern: field('pattern'),
    },
    conflicts,
  };
};

const asWritten = (text: string): string => text;

/** The quote is the path alone: what follows it on the page is what the person searched for. */
const linkFields = (address: string): Pick<Card, 'ref' | 'url'> => {
  const { pathname } = new URL(address);
  const found = { quote: pathname, by: 'attribute' } as const;
  return {
    ref: { value: pathname.replace(/\/$/, '').split('/').at(-1) ?? '', ...found },
    url: { value: address, ...found },
  };
};

/** Cards have no band of their own; some titles name one. */
const bandFrom = ({ value, by }: Read<string>): Read<string> | undefined => {
  const named = bandInTitle(value);
  return named && { ...named, by };
};
