import { matchRole } from '../engine/match-role.ts';
import { readFacts } from '../engine/read-facts.ts';
import { askedIn } from './asked-in.ts';
import type { Command } from './command.ts';
import { eachLine, objectIn } from './each-line.ts';

/** `read`: what each advert asks for and, of a text, what it says of its job; an advert a line. */
export const read: Command = {
  usage:
    'read   {"title"?, "text"} or {"title"?, "criteria": [{"text", "section"?, "importance"?}]}, one a line on standard input',
  async run(given) {
    const index = await given.pack.index();
    return eachLine(
      given,
      (line) => {
        const advert = objectIn(line) ?? { text: line };
        const { title, requirements } = askedIn(advert);
        const text = typeof advert['text'] === 'string' ? advert['text'] : '';
        const role = title === undefined ? null : matchRole(title, { text }, index).role;
        return { role, requirements, facts: readFacts(text) };
      },
      ({ role, requirements, facts }) =>
        [
          role ?? 'can’t tell',
          ...requirements.map(({ kind, importance, quote }) => `  ${importance} ${kind}: ${quote}`),
          ...facts.map(({ fact, value, quote }) => `  ${fact}, ${value}: ${quote}`),
        ].join('\n'),
    );
  },
};
