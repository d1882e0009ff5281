import type { Content } from '../model/content.ts';
import type { RoleId, RouteId } from '../model/id.ts';
import type { Index, Pack } from '../model/pack.ts';
import { helpIn, slice } from './slice.ts';

/** Authored, checked content → the pack that ships: a small index, the terms, the help, and a slice a role. `version` is an ISO day. */
export function compile(authored: Content, version: string, lang = 'en'): Pack {
  const content = withDoors(authored);
  const slices = Object.fromEntries(Object.keys(content.roles).map((id) => [id, slice(content, id)]));
  return { format: 1, version, lang, index: indexOf(content), terms: content.terms, help: helpIn(content), slices };
}

/** The same content with `doors` filled in: for each route, the roles whose ways may use it. */
export function withDoors(content: Content): Content {
  const doors: Record<RouteId, RoleId[]> = {};
  for (const role of Object.keys(content.roles))
    for (const route of Object.keys(slice(content, role).routes)) (doors[route] ??= []).push(role);
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
