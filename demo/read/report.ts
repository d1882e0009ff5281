import { labelOf } from './label-of.ts';
import type { Understood } from './advert.ts';

/** What was pasted and what was understood, as plain text: a report of a mistake that somebody can copy. */
export function reportOf({ advert, match, requirements, facts }: Understood): string {
  const others = match.alternatives.map(({ role, confidence }) => `${role} ${confidence}`);
  return [
    `Title: ${advert.title}`,
    `Pay or band: ${advert.salary}`,
    `Employer: ${advert.employer}`,
    `Role: ${match.role ?? 'can’t tell'} ${match.confidence}`,
    `Or: ${others.join(', ') || 'nothing else'}`,
    ...requirements.map((one) => `- ${labelOf(one)}: “${one.quote}”`),
    ...facts.map(({ fact, value, quote }) => `- ${fact}, ${value}: “${quote}”`),
    '',
    advert.text,
  ].join('\n');
}
