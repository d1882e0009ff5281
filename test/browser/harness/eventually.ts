import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer.
 *
 * @param what the thing awaited, for the error: "the panel's frame"
 * @param look gives undefined, false or an empty text for "not yet"; what it throws counts as that too, since a page under way throws
 * @param patience in milliseconds
 */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  patience = 8000,
): Promise<T> {
  const end = performance.now() + patience;
  let trouble = '';
  do {
    try {
      const found = await look();
      if (found !== undefined && found !== false && found !== '') return found;
    } catch (error) {
      trouble = ` The last try said: ${String(error)}`;
    }
    await sleep(50);
  } while (performance.now() < end);
  throw new Error(`Waited ${patience} ms for ${what}.${trouble}`);
}
