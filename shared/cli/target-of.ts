import { existsSync, readFileSync } from 'node:fs';
import type { Target } from '../engine/find-ways.ts';
import { matchRole } from '../engine/match-role.ts';
import type { Content } from '../model/content.ts';
import type { OpenPack } from '../pack/open.ts';
import { wholeContent } from '../pack/read-local-pack.ts';
import { en } from '../view/en.ts';
import { askedIn } from './asked-in.ts';
import { BadUse } from './command.ts';
import { objectIn } from './each-line.ts';

/** What ways are asked for: a role's id, a standard's reference, or an advert in a file; with the content that they need. */
export async function targetOf(
  name: string | undefined,
  file: string | undefined,
  pack: OpenPack,
): Promise<{ target: Target; content: Content }> {
  if (file !== undefined) return advertIn(file, name, pack);
  if (name === undefined) throw new BadUse('Name a role, such as: ways adult-nurse');
  if (!/^(ST|FA)\d{4}$/.test(name)) return { target: { role: name }, content: await pack.everythingFor(name) };
  const content = await wholeContent(pack);
  if (content.standards[name]) return { target: { standard: name }, content };
  throw new BadUse(`We know no route that uses the standard ${name}. Name one such as: ways ST0781`);
}

async function advertIn(file: string, name: string | undefined, pack: OpenPack) {
  const advert = existsSync(file) ? objectIn(readFileSync(file, 'utf8')) : undefined;
  if (!advert) throw new BadUse('--advert: name a file of JSON such as {"title": "Staff nurse", "text": "You are…"}');
  const { title, requirements } = askedIn(advert);
  const match = title === undefined ? undefined : matchRole(title, {}, await pack.index());
  const role = name ?? match?.role;
  if (!role) throw new BadUse('We can’t tell which role this advert is for. Name it: ways <role> --advert <file>');
  const pay = payIn(advert['pay']);
  const trains = match?.trainee === true || match?.apprenticeship === true;
  const target: Target = {
    advert: {
      role,
      requirements,
      trains,
      apply: en.requirements.asked.apply,
      ...(title !== undefined && { title }),
      ...(pay && { pay }),
    },
  };
  return { target, content: await pack.everythingFor(role) };
}

/** `{ "from": 25760, "to": 27476 }`, in pounds a year before tax, as the advert says it. */
function payIn(value: unknown): { from: number; to: number } | undefined {
  const { from, to = from } = Object(value) as Record<string, unknown>;
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : undefined;
}
