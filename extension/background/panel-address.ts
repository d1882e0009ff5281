import browser from 'webextension-polyfill';

/** The panel's address with a token in its fragment, which is never sent anywhere. */
export const panelAddress = (token: string): string => browser.runtime.getURL(`extension/panel/index.html#${token}`);
