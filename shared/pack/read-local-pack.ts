import type { Content } from '../model/content.ts';
import { LocalPack } from '../model/local-pack.ts';
import { checkAuthored } from './check-authored.ts';
import { extend } from './extend.ts';
import type { Fault } from './fault.ts';
import type { OpenPack } from './open.ts';
import { parseYaml } from './parse-yaml.ts';
import { canBeMet } from './rules/can-be-met.ts';
import { links } from './rules/links.ts';
import { periods } from './rules/periods.ts';
import { provenance } from './rules/provenance.ts';
import { references } from './rules/references.ts';
import { status } from './rules/status.ts';
import { together } from './together.ts';

/** What must hold for a local pack too. How it words things is its publisher's. */
const localRules = [references, status, provenance, periods, canBeMet, links];

type ReadPack = { content: Content; faults: [] } | { content?: undefined; faults: Fault[] };

/**
 * Reads a local pack's YAML or JSON and lays it over the national content, which must be whole. Comes back with the
 * two together, or with every fault: the line, the field and what to write instead; then nothing of the pack is used.
 */
export function readLocalPack(file: string, text: string, national: Content): ReadPack {
  const { value: pack, faults, lineOf } = parseYaml(file, text, LocalPack);
  if (!pack) return { faults };
  const extended = extend(national, pack);
  const found =
    extended.faults.length > 0
      ? extended.faults
      : checkAuthored({ content: extended.content, files: [], collisions: {}, exceptions: [] }, localRules)
          .map(inPack)
          .filter(({ field }) => field.split('.')[1]?.startsWith(`${pack.id}--`));
  if (found.length === 0) return { content: extended.content, faults: [] };
  return { faults: found.map((fault) => ({ ...fault, file, line: lineOf(fault.field) })) };
}

/** `routes/<id>.yaml from` → `routes.<id>.from`: in a pack all things stand in one file. */
const inPack = (fault: Fault): Fault => ({
  ...fault,
  field: [fault.file.replace(/\.yaml$/, '').replace('/', '.'), fault.field].filter(Boolean).join('.'),
});

/** All of a compiled pack in one: what a local pack is checked against. */
export async function wholeContent(pack: OpenPack): Promise<Content> {
  const { roles } = await pack.index();
  const all = together(await Promise.all(roles.map(({ id }) => pack.slice(id))));
  return { ...all, support: await pack.help(), sources: await pack.sources() };
}
