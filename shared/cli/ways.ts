import { existsSync, readFileSync } from 'node:fs';
import { findSupport } from '../engine/find-support.ts';
import { findWays } from '../engine/find-ways.ts';
import { emptyProfile } from '../model/empty-profile.ts';
import { Profile } from '../model/profile.ts';
import type { Content } from '../model/content.ts';
import { BadPack } from '../pack/fault.ts';
import { addHelp } from '../pack/add-help.ts';
import type { OpenPack } from '../pack/open.ts';
import { readLocalPack, wholeContent } from '../pack/read-local-pack.ts';
import { en } from '../view/en.ts';
import { questionsView } from '../view/questions-view.ts';
import { waysView } from '../view/ways-view.ts';
import { BadUse, type Command } from './command.ts';

/** `ways`: the ways to a role from where a person is, and the help on them. */
export const ways: Command = {
  usage: 'ways <role> [--profile <json or file>] [--today <day>] [--local <pack>]',
  async run({ words: [role], profile: written, today, local, json, pack, print }) {
    if (!role) throw new BadUse('Name a role, such as: ways adult-nurse');
    const profile = written === undefined ? emptyProfile : readProfile(written);
    const slice = addHelp(await pack.slice(role), await pack.help());
    const content = local === undefined ? slice : await withLocal(slice, local, pack);
    const found = findWays({ role }, profile, content, today);
    const support = found.flatMap((way) =>
      findSupport(profile, way, content, today).map((answer) => ({ way: way.id, ...answer })),
    );
    const questions = questionsView(profile, en).questions.map(({ id, text }) => ({ id, text, skippable: true }));
    if (json) print(JSON.stringify({ ways: found, support, questions }));
    else for (const line of told(waysView(found, profile, content, en, today, role))) print(line);
    return 0;
  },
};

/** What is not said of a person may be left out: the fields that a profile must have are filled in. */
function readProfile(written: string): Profile {
  const text = existsSync(written) ? readFileSync(written, 'utf8') : written;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadUse(`--profile: write JSON such as '{"age": 17}', or name a file of it`);
  }
  const read = Profile.safeParse({ ...emptyProfile, ...Object(value) });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new BadUse(`--profile: ${issue?.path.map(String).join('.')}: ${issue?.message}`);
}

async function withLocal({ doors, terms }: Content, file: string, pack: OpenPack): Promise<Content> {
  if (!existsSync(file)) throw new BadUse(`--local: there is no file ${file}`);
  const { content, faults } = readLocalPack(file, readFileSync(file, 'utf8'), await wholeContent(pack));
  if (!content) throw new BadPack(file, faults);
  return { ...content, doors, terms };
}

function told({ start, ways: shown, more, none }: ReturnType<typeof waysView>): string[] {
  return [
    start.text,
    ...(none ? [none.title, none.text] : []),
    ...[...shown, ...more].flatMap(({ title, chip, steps, goal }) => [
      '',
      `${title}: ${chip.join(', ')}`,
      ...steps.map((step, index) => `  ${index + 1}. ${step.title}`),
      ...(goal ? [`  ${steps.length + 1}. ${goal.title}`] : []),
    ]),
  ];
}
