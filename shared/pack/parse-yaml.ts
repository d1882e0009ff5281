import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod/mini';
import type { Fault } from './fault.ts';

/** The line on which a field stands (`months.range.0`), or the nearest field around it; undefined when there is none. */
export type LineOf = (field: string) => number | undefined;

type Parsed<T> = { lineOf: LineOf } & ({ value: T; faults: [] } | { value?: undefined; faults: Fault[] });

/**
 * Reads one YAML or JSON text against a schema.
 * Comes back with the value, or with every fault: the file, the line, the field and what to write instead.
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodMiniType<T>): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false });
  const lineOf: LineOf = (field) => lineAt(document, field === '' ? [] : field.split('.'), lines);
  if (document.errors.length > 0) {
    return {
      lineOf,
      faults: document.errors.map((error) => ({
        file,
        line: error.linePos?.[0].line,
        field: '',
        write: `Mend the YAML: ${error.message.split('\n')[0]}`,
      })),
    };
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (result.success) return { lineOf, value: result.data, faults: [] };
  return {
    lineOf,
    faults: result.error.issues
      .flatMap((issue) => deepest(issue))
      .map(({ path, message }) => ({
        file,
        line: lineAt(document, path, lines),
        field: path.map(String).join('.'),
        write: message,
      })),
  };
}

type Issue = { path: PropertyKey[]; message: string; code?: string; keys?: string[]; errors?: Issue[][] };

/** A union's own message says what may stand there; an unknown key is named. */
function deepest(issue: z.core.$ZodIssue): Issue[] {
  const { path, message, code, keys } = issue as Issue;
  if (code === 'unrecognized_keys')
    return (keys ?? []).map((key) => ({
      path: [...path, key],
      message: 'Take this field out, or check how it is spelt',
    }));
  return [{ path, message }];
}

function lineAt(document: Document, path: PropertyKey[], lines: LineCounter): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
