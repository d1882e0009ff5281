import browser, { type Runtime } from 'webextension-polyfill';
import type { Change, PersonalMessage, PersonalReply } from '../messages/personal.ts';
import type { PageMessage } from '../messages/public.ts';
import { readProfile, saveProfile } from '../store/profile.ts';
import { drawerFor } from './drawer-for.ts';
import { openPanelTab } from './open-panel-tab.ts';
import { readTab } from './site-scripts.ts';
import { pageOfTab } from './tabs.ts';
import { claimToken, resumeSession } from './tokens.ts';

type AnyReply = PersonalReply<PersonalMessage['kind']>;

/** Answers a document of ours. Only the background writes what is kept; the others hear that it changed. */
export async function answerPersonal(message: PersonalMessage, sender: Runtime.MessageSender): Promise<AnyReply> {
  const tab = sender.tab?.id;
  const drawer = drawerFor(sender);

  switch (message.kind) {
    case 'claim token':
      return claimToken(message.token, tab);
    case 'resume':
      return resumeSession(message.session, tab);
    case 'panel ready':
    case 'close panel':
      if (tab !== undefined) await tellPage(tab, { kind: message.kind });
      return {};
    case 'open role':
      await openPanelTab({ role: message.role, focus: true });
      return {};
    case 'page of tab': {
      const page = await pageOfTab(message.tab);
      return { ...(page && { page }) };
    }
    case 'read tab':
      await readTab(message.tab);
      return {};
    case 'read profile':
      return readProfile(drawer);
    case 'save profile':
      await saveProfile(drawer, message.profile);
      await tellOurs({ kind: 'profile changed' });
      return {};
    case 'forget everything':
      await drawer.clear();
      await tellOurs({ kind: 'profile changed' });
      return {};
  }
}

/** The script on a page may be gone, and there may be no other document of ours: neither is an error. */
const tellPage = (tab: number, message: PageMessage) => browser.tabs.sendMessage(tab, message).catch(() => undefined);
const tellOurs = (change: Change) => browser.runtime.sendMessage(change).catch(() => undefined);
