import { matchRole } from '../engine/match-role.ts';
import type { Command } from './command.ts';
import { BadUse } from './command.ts';
import { eachLine, objectIn } from './each-line.ts';

const hintNames = ['band', 'salary', 'employer', 'text'] as const;

/** `match`: the role behind each title, one a line. */
export const match: Command = {
  usage:
    'match [title …]   titles, or {"title", "salary"?, "band"?, "employer"?, "text"?}, one a line on standard input',
  async run(given) {
    const index = await given.pack.index();
    return eachLine(
      given,
      (line) => {
        const object = objectIn(line);
        const title = object ? object['title'] : line;
        if (typeof title !== 'string') throw new BadUse('Give each line a "title" that is text');
        const hints = Object.fromEntries(
          hintNames.flatMap((name) => (typeof object?.[name] === 'string' ? [[name, object[name]]] : [])),
        );
        return { title, ...matchRole(title, hints, index) };
      },
      ({ title, role, confidence, alternatives }) =>
        `${title}: ${role ?? 'can’t tell'} (${confidence.toFixed(2)})${alternatives.map((other) => `, or ${other.role}`).join('')}`,
    );
  },
};
