import { readRequirements } from '../engine/read-requirements.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Criterion, Section } from '../model/vacancy.ts';
import { BadUse } from './command.ts';

/** What an advert given as an object asks for: its title, if it has one, and a "text" or "criteria" that are a list. */
export function askedIn(advert: Record<string, unknown>): { title?: string; requirements: Requirement[] } {
  const title = typeof advert['title'] === 'string' ? advert['title'] : undefined;
  const requirements = readRequirements({
    ...(title !== undefined && { title: { value: title, quote: title, by: 'data' } }),
    ...partsOf(advert),
  });
  return { ...(title !== undefined && { title }), requirements };
}

function partsOf(advert: Record<string, unknown>): { criteria: Criterion[]; sections: Section[] } {
  const { text, criteria } = advert;
  if (typeof text === 'string') return { criteria: [], sections: [{ id: 'text', text }] };
  if (!Array.isArray(criteria)) throw new BadUse('Give each line a "text", or "criteria" that are a list');
  return { criteria: criteria.map(criterionOf), sections: [] };
}

function criterionOf(value: unknown): Criterion {
  const { text, section, importance } = Object(value) as Record<string, unknown>;
  if (typeof text !== 'string') throw new BadUse('Give each criterion a "text"');
  return {
    text,
    ...(typeof section === 'string' && { section }),
    importance: importance === 'essential' || importance === 'desirable' ? importance : 'unclear',
  };
}
