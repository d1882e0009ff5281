import browser from 'webextension-polyfill';
import type { Subject } from '../messages/personal.ts';
import { panelAddress } from './panel-address.ts';
import { mintToken } from './tokens.ts';

/** Opens the panel in a tab of its own. The tab comes first, so that its token is bound to it before anyone can claim it. */
export async function openPanelTab(subject: Subject): Promise<void> {
  const tab = await browser.tabs.create({ url: 'about:blank' });
  if (tab.id === undefined) return;
  await browser.tabs.update(tab.id, { url: panelAddress(await mintToken(tab.id, subject)) });
}
