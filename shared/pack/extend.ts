import type { Content } from '../model/content.ts';
import type { LocalPack } from '../model/local-pack.ts';
import type { Fault } from './fault.ts';

/**
 * Lays a local pack over the national content. What it adds bears its publisher; nothing national is replaced.
 * Comes back with the content as it was and every fault, when an id is not the pack's own or a reference leads nowhere.
 */
export function extend(content: Content, pack: LocalPack): { content: Content; faults: Fault[] } {
  const added = { routes: pack.routes ?? {}, support: pack.support ?? {}, sources: pack.sources };
  const faults = Object.entries(added).flatMap(([kind, things]) => foreignIds(pack.id, kind, Object.keys(things)));
  if (faults.length > 0) return { content, faults };

  const signed = <T extends object>(things: Record<string, T>) =>
    Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, { ...thing, publisher: pack.publisher }]));
  return {
    content: {
      ...content,
      routes: { ...content.routes, ...signed(added.routes) },
      support: { ...content.support, ...signed(added.support) },
      sources: { ...content.sources, ...added.sources },
    },
    faults: [],
  };
}

function foreignIds(pack: string, kind: string, ids: string[]): Fault[] {
  return ids
    .filter((id) => !id.startsWith(`${pack}--`))
    .map((id) => ({
      file: pack,
      field: `${kind}.${id}`,
      write: `Begin the id with "${pack}--": a local pack adds, it never replaces`,
    }));
}
