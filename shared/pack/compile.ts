import type { Content } from '../model/content.ts';
import type { Index, Pack } from '../model/pack.ts';
import { routesBackFrom } from './routes-back-from.ts';
import { share } from './share.ts';
import { slice } from './slice.ts';

/** Authored, checked content → the pack that ships: see `Pack`. `version` is an ISO day. */
export function compile(authored: Content, version: string, lang = 'en'): Pack {
  const content = withDoors(authored);
  const { terms, support: help, sources } = content;
  const slices = Object.fromEntries(Object.keys(content.roles).map((id) => [id, slice(content, id)]));
  return { format: 1, version, lang, index: indexOf(content), terms, help, sources, ...share(slices) };
}

/** The same content with `doors` filled in: for each route, how many roles have ways that may use it. */
export function withDoors(content: Content): Content {
  const doors: Content['doors'] = {};
  for (const role of Object.keys(content.roles))
    for (const route of routesBackFrom(role, content)) doors[route] = (doors[route] ?? 0) + 1;
  return { ...content, doors };
}

function indexOf({ roles, registers }: Content): Index {
  return {
    roles: Object.entries(roles).map(([id, { title, aka, family, sector, register, bands }]) => ({
      id,
      title,
      aka,
      family,
      sector,
      ...(register && { register }),
      bands,
    })),
    registers: Object.fromEntries(Object.entries(registers).map(([id, { title }]) => [id, title])),
  };
}
