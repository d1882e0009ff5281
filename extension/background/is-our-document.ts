import browser, { type Runtime } from 'webextension-polyfill';

/**
 * Is the sender one of the extension's own documents, rather than a script on someone's page?
 * The sender's address is the browser's word, not the sender's: a content script bears the address of its page.
 */
export function isOurDocument(sender: Runtime.MessageSender): boolean {
  const ours = /^(chrome|moz)-extension:/;
  return sender.id === browser.runtime.id && ours.test(sender.url ?? '');
}
