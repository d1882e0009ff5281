import browser, { type Runtime } from 'webextension-polyfill';
import { isPublicMessage } from '../messages/public.ts';
import { PersonalMessage } from '../messages/personal.ts';
import { answerPersonal } from './answer-personal.ts';
import { answerPublic } from './answer-public.ts';
import { isOurDocument } from './is-our-document.ts';
import { keepSiteScripts, startInOpenTabs } from './site-scripts.ts';
import { forgetTab } from './tabs.ts';
import { siteDataAddress } from '../site-data/address.ts';
import { refreshSiteData } from '../site-data/refresh-site-data.ts';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (isPublicMessage(message)) return answerPublic(message, sender);

  const personal = PersonalMessage.safeParse(message);
  if (!personal.success) return Promise.resolve({ refused: 'it is no message that we know' });
  if (!isOurDocument(sender)) return Promise.resolve({ refused: 'only the extension’s own documents may ask this' });
  return answerPersonal(personal.data, sender);
});

browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('extension/welcome/index.html') });
});

if (siteDataAddress !== '') void refreshSiteData(siteDataAddress).catch(() => undefined);

// What is allowed may change while the background sleeps, in Firefox from the add-ons page at any time.
void keepSiteScripts();
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  void keepSiteScripts().then(() => startInOpenTabs(origins));
});
browser.permissions.onRemoved.addListener(() => void keepSiteScripts());
