import type { Runtime } from 'webextension-polyfill';
import type { PublicMessage, PublicReply } from '../messages/public.ts';
import { chipsForCards } from './chips-for-cards.ts';
import { drawerFor } from './drawer-for.ts';
import { changeOf } from './site-change.ts';
import { openPanelTab } from './open-panel-tab.ts';
import { keepPageOfTab } from './tabs.ts';
import { mintToken } from './tokens.ts';

type AnyReply = PublicReply<PublicMessage['kind']> | { refused: string };

/** Answers the script on a page. What it learns of the person is only whether the panel was left open. */
export async function answerPublic(message: PublicMessage, sender: Runtime.MessageSender): Promise<AnyReply> {
  const tab = sender.tab?.id;
  if (tab === undefined) return { refused: 'it comes from no tab' };
  if (message.kind === 'chips for cards') return { chips: await chipsForCards(message.cards) };
  if (message.kind === 'site change') return { change: await changeOf(message.site, message.url, tab) };
  const drawer = drawerFor(sender);

  if (message.kind === 'panel closed') {
    await drawer.set('panel-open', false);
    return {};
  }
  if (message.kind === 'seen page') {
    await keepPageOfTab(tab, message.page);
    return { open: (await drawer.get('panel-open')) === true };
  }
  const subject = { page: message.page, focus: message.focus };
  if (message.where === 'tab') {
    await openPanelTab(subject);
    return { token: '' };
  }
  await drawer.set('panel-open', true);
  return { token: await mintToken(tab, subject) };
}
