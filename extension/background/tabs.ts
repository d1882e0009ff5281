import browser from 'webextension-polyfill';
import type { Page } from '../../shared/model/page.ts';

const nameOf = (tab: number) => `tab:${tab}`;

/** What was read in a tab, kept until it closes, so that the popup can say how well its page was read. */
export const keepPageOfTab = (tab: number, page: Page): Promise<void> =>
  browser.storage.session.set({ [nameOf(tab)]: page });

export async function pageOfTab(tab: number): Promise<Page | undefined> {
  return (await browser.storage.session.get(nameOf(tab)))[nameOf(tab)] as Page | undefined;
}

export const forgetTab = (tab: number): Promise<void> => browser.storage.session.remove(nameOf(tab));
