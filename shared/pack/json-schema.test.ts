import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schema.ts';

const { content, localPack } = jsonSchemas();

/** `WRITE_SCHEMAS=1 npx vitest run --project unit shared/pack/json-schema.test.ts` writes them anew. */
test.each([
  ['content.schema.json', content],
  ['local-pack.schema.json', localPack],
])(
  '%s is what the schemas say now: if it is not, write it anew as the comment above this test says',
  (name, schema) => {
    const file = new URL(name, import.meta.url);
    const text = `${JSON.stringify(schema, undefined, 1)}\n`;
    if (process.env['WRITE_SCHEMAS']) writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);
