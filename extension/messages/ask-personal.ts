import browser from 'webextension-polyfill';
import type { PersonalMessage, PersonalReply } from './personal.ts';

/** Asks the background something personal, from a document of ours. Rejects with its reason when it was refused. */
export async function askPersonal<M extends PersonalMessage>(message: M): Promise<PersonalReply<M['kind']>> {
  const reply = await browser.runtime.sendMessage<M, PersonalReply<M['kind']> | { refused: string }>(message);
  if (reply !== null && 'refused' in reply) throw new Error(`“${message.kind}” was refused: ${reply.refused}`);
  return reply as PersonalReply<M['kind']>;
}
