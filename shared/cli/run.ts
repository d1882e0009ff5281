import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BadPack } from '../pack/fault.ts';
import { openPack } from '../pack/open.ts';
import { today } from '../view/today.ts';
import { check } from './check.ts';
import { BadUse, type Command } from './command.ts';
import { doors } from './doors.ts';
import { match } from './match.ts';
import { read } from './read.ts';
import { roles } from './roles.ts';
import { ways } from './ways.ts';

/** The commands that the published package has. */
export const commands: Record<string, Command> = { match, read, ways, doors, roles, check };

const options = {
  json: { type: 'boolean' },
  profile: { type: 'string' },
  today: { type: 'string' },
  local: { type: 'string' },
  advert: { type: 'string' },
} as const;

/** Runs one command line; comes back with the exit code. Errors go to standard error. `content` is where the pack is. */
export async function run(args: string[], known: Record<string, Command>, content: URL): Promise<number> {
  // Who pipes into `head` has seen enough: no fault.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name, ...words] = positionals;
    const command = name === undefined ? undefined : known[name];
    if (!command) throw new BadUse(usage(known));
    if (values.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.today))
      throw new BadUse('--today: write a day as 2026-11-25');
    return await command.run({
      ...values,
      words,
      json: values.json ?? false,
      today: values.today ?? today(),
      pack: openPack((path) => readFile(fileURLToPath(new URL(path, content)), 'utf8')),
      lines: readLines,
      print: (line) => void process.stdout.write(`${line}\n`),
      complain,
    });
  } catch (error) {
    complain(
      error instanceof BadUse || error instanceof BadPack || isArgumentError(error) ? error.message : String(error),
    );
    return error instanceof BadPack ? 1 : 2;
  }
}

const complain = (line: string) => void process.stderr.write(`${line}\n`);

const isArgumentError = (error: unknown): error is Error =>
  error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

const usage = (known: Record<string, Command>) =>
  ['Usage: ways-in <command> [--json]', ...Object.values(known).map((command) => `  ${command.usage}`)].join('\n');

async function readLines(): Promise<string[]> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts)
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}
