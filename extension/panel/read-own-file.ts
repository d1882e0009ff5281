import browser from 'webextension-polyfill';

/** Reads a file of the compiled content, which ships inside the extension. */
export async function readOwnFile(path: string): Promise<string> {
  const reply = await fetch(browser.runtime.getURL(`content/${path}`));
  return reply.text();
}
