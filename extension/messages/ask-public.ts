import { nativeBrowser } from './native-browser.ts';
import type { PublicMessage, PublicReply } from './public.ts';

/** Asks the background something public, from the script on a page. Rejects when the extension was updated or removed. */
export function askPublic<M extends PublicMessage>(message: M): Promise<PublicReply<M['kind']>> {
  return nativeBrowser.runtime.sendMessage(message);
}
