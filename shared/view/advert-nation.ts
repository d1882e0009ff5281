import type { Nation } from '../model/profile.ts';
import type { Page } from '../model/page.ts';
import type { Place } from '../model/vacancy.ts';

const scotland = new Set('AB DD EH FK G HS IV KA KW KY ML PA PH ZE'.split(' '));
const wales = new Set('CF LL SA'.split(' '));
/** Postcode areas that cross a border: the area alone can't tell. */
const border = new Set('CA CH DG HR LD NP SY TD'.split(' '));

/**
 * The nation that an advert's postcodes lie in, by their area (the letters in front); undefined where they do not say,
 * lie on a border or lie in more than one nation. Areas as Royal Mail draws them.
 */
export function advertNation(places: readonly Place[]): Nation | undefined {
  const nations = new Set(places.map(({ postcode }) => nationOf(postcode)));
  return nations.size === 1 ? [...nations][0] : undefined;
}

/** The nation that a page's advert lies in: the portal's own, or where its postcodes lie. */
export const pageNation = (page: Page | undefined): Nation | undefined =>
  page?.kind === 'vacancy' ? (page.nation ?? advertNation(page.vacancy.places)) : undefined;

function nationOf(postcode: string | undefined): Nation | undefined {
  const area = postcode
    ?.trim()
    .toUpperCase()
    .match(/^([A-Z]{1,2})\d/)?.[1];
  if (!area || border.has(area)) return undefined;
  if (area === 'BT') return 'northern-ireland';
  if (scotland.has(area)) return 'scotland';
  if (wales.has(area)) return 'wales';
  return ['GY', 'IM', 'JE'].includes(area) ? undefined : 'england';
}
