import { matchRole } from '../engine/match-role.ts';
import { askedIn } from './asked-in.ts';
import type { Command } from './command.ts';
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
        const { title, requirements } = askedIn(advert);
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
