import type { Given } from './command.ts';

/**
 * Answers every line in its turn. A bad line gives `{ "error": … }` in its place, and the exit code is 1 at the end,
 * after all the others were answered.
 */
export async function eachLine<Answer>(
  { lines, words, json, print, complain }: Given,
  answer: (line: string) => Promise<Answer> | Answer,
  tell: (answer: Answer) => string,
): Promise<number> {
  let code = 0;
  for (const line of words.length > 0 ? words : await lines()) {
    try {
      const answered = await answer(line);
      print(json ? JSON.stringify(answered) : tell(answered));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (json) print(JSON.stringify({ error: message }));
      else complain(`${line.slice(0, 80)}: ${message}`);
      code = 1;
    }
  }
  return code;
}

/** A line that is a JSON object, or undefined for one that is plain text. */
export function objectIn(line: string): Record<string, unknown> | undefined {
  if (!line.trimStart().startsWith('{')) return undefined;
  const value: unknown = JSON.parse(line);
  return value as Record<string, unknown>;
}
