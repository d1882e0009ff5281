import { matchRole } from '../engine/match-role.ts';
import { readRequirements } from '../engine/read-requirements.ts';
import type { Criterion, Section } from '../model/vacancy.ts';
import { BadUse, type Command } from './command.ts';
import { eachLine, objectIn } from './each-line.ts';

/** `read`: what each advert asks for, an advert a line. */
export const read: Command = {
  usage:
    'read   {"title"?, "text"} or {"title"?, "criteria": [{"text", "section"?, "importance"?}]}, one a line on standard input',
  async run(given) {
    const index = await given.pack.index();
    return eachLine(
      given,
      (line) => {
        const advert = objectIn(line) ?? { text: line };
        const title = typeof advert['title'] === 'string' ? advert['title'] : undefined;
        const { criteria, sections } = partsOf(advert);
        const requirements = readRequirements({
          ...(title !== undefined && { title: { value: title, quote: title, by: 'data' } }),
          criteria,
          sections,
        });
        return { role: title === undefined ? null : matchRole(title, {}, index).role, requirements };
      },
      ({ role, requirements }) =>
        [
          role ?? 'can’t tell',
          ...requirements.map(({ kind, importance, quote }) => `  ${importance} ${kind}: ${quote}`),
        ].join('\n'),
    );
  },
};

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
