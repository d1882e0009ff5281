import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod/mini';
import type { Fault } from './fault.ts';
import { issuesOf } from './schema-issues.ts';
import { tooMuchToRead } from './too-much-to-read.ts';

/** The line on which a field stands (`months.range.0`), or the nearest field around it; undefined when there is none. */
export type LineOf = (field: string) => number | undefined;

type Parsed<T> = { lineOf: LineOf } & ({ value: T; faults: [] } | { value?: undefined; faults: Fault[] });

/**
 * Reads one YAML or JSON text against a schema.
 * Comes back with the value, or with every fault: the file, the line, the field and what to write instead.
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodMiniType<T>): Parsed<T> {
  const lines = new LineCounter();
  const tooMuch = tooMuchToRead(text);
  if (tooMuch) return { lineOf: () => undefined, faults: [{ file, field: '', write: tooMuch }] };
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
  const alias = firstAlias(document);
  if (alias !== undefined)
    return {
      lineOf,
      faults: [
        { file, line: lines.linePos(alias).line, field: '', write: 'Write the value out: "*" aliases are not read' },
      ],
    };
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (result.success) return { lineOf, value: result.data, faults: [] };
  return {
    lineOf,
    faults: result.error.issues.flatMap(issuesOf).map(({ path, message }) => ({
      file,
      line: lineAt(document, path, lines),
      field: path.map(String).join('.'),
      write: message,
    })),
  };
}

/** Where the first alias stands: with them a short text can unfold into a huge one. */
function firstAlias(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      at = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

function lineAt(document: Document, path: PropertyKey[], lines: LineCounter): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
