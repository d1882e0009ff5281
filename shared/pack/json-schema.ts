import { z } from 'zod/mini';
import { LocalPack } from '../model/local-pack.ts';
import { kinds } from './kinds.ts';

/** JSON Schema for editors: one for every kind of content file, and one for a local pack. */
export function jsonSchemas(): { content: object; localPack: object } {
  const each = Object.entries(kinds).map(([kind, schema]) => [kind, schemaOf(schema)]);
  return {
    content: { title: 'Ways In: the kinds of content files', $defs: Object.fromEntries(each) },
    localPack: { title: 'Ways In: a local pack', ...schemaOf(LocalPack) },
  };
}

const schemaOf = (schema: z.ZodMiniType): object => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
