import type { Place } from '../../shared/model/vacancy.ts';
import { nodesAfter } from '../../shared/page/following.ts';
import type { Outline } from '../../shared/page/outline.ts';
import { oneLine, readText, squeeze } from '../../shared/page/text.ts';

/**
 * Reads where the job is, under "Job locations"; the employer's own address, with ids that begin alike, stands elsewhere.
 * Several places stand one after the other with nothing around each, so every line has to say by its id what it is;
 * with one that does not, none is read, as a town could go to the wrong postcode.
 */
export const readPlaces = ({ headings, holdsHeading }: Outline): Place[] => {
  for (const { element, plain } of headings) {
    if (plain !== 'job locations') continue;
    const nodes = nodesAfter(element, holdsHeading);
    const text = readText(nodes);
    if (text === '') continue;
    const parts = nodes.flatMap(partsIn);
    return squeeze(readText(parts)) === squeeze(text) ? placesFrom(parts) : [];
  }
  return [];
};

/** In the order in which the portal writes them, which is how the end of one place is known. */
const order = ['address_line_1', 'address_line_2', 'address_line_3', 'town', 'county', 'postcode', 'country'];
const keys = { town: 'town', county: 'county', postcode: 'postcode' } as const;

const rankOf = (element: Element): number => order.findIndex((part) => element.id.startsWith(`employer_${part}`));

const partsIn = (node: Node): Element[] => {
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  return [element, ...element.querySelectorAll('[id^="employer_"]')].filter((each) => rankOf(each) >= 0);
};

const placesFrom = (parts: Element[]): Place[] => {
  const places = new Map<string, Place>();
  let place: Place = {};
  let last = { rank: -1, text: '' };
  const keep = () => {
    if (Object.keys(place).length > 0) places.set(JSON.stringify(place), place);
    place = {};
  };
  for (const part of parts) {
    const rank = rankOf(part);
    const text = oneLine(readText([part]));
    if (rank < last.rank || (rank === last.rank && text !== last.text)) keep();
    last = { rank, text };
    const key = Object.values(keys).find((name) => name === order[rank]);
    if (key && text !== '') place[key] = text;
  }
  keep();
  return [...places.values()];
};
