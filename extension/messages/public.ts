import type { Page } from '../../shared/model/page.ts';

/**
 * What the script on a page may say to the background, and what comes back. Nothing here is about the person.
 * `seen page`: this page was read so; comes back with whether the panel was left open.
 * `mint token`: a one-use ticket for the panel to fetch this page with, in a frame here or in a tab of its own.
 * `panel closed`: remember that the panel was closed.
 */
export type PublicMessage =
  | { kind: 'seen page'; page: Page }
  | { kind: 'mint token'; page: Page; where: 'frame' | 'tab'; focus: boolean }
  | { kind: 'panel closed' };

export type PublicReply<Kind extends PublicMessage['kind']> = {
  'seen page': { open: boolean };
  'mint token': { token: string };
  'panel closed': object;
}[Kind];

/** What the background says to the script on a page. */
export type PageMessage = { kind: 'panel ready' } | { kind: 'close panel' };

/** Guards are plain, without a schema library: the script on the page must stay tiny. */
export function isPublicMessage(message: unknown): message is PublicMessage {
  if (!isObject(message)) return false;
  if (message['kind'] === 'panel closed') return true;
  if (!isObject(message['page']) || typeof message['page']['kind'] !== 'string') return false;
  if (message['kind'] === 'seen page') return true;
  return message['kind'] === 'mint token' && (message['where'] === 'frame' || message['where'] === 'tab');
}

export function isPageMessage(message: unknown): message is PageMessage {
  return isObject(message) && (message['kind'] === 'panel ready' || message['kind'] === 'close panel');
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
