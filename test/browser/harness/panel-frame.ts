import type { Frame, Page } from 'puppeteer-core';

import { eventually } from './eventually.ts';

/**
 * The frame that holds the extension's panel on someone else's page, once its document is there.
 * It sits in a closed shadow root, where no selector finds it; the list of frames has it all the same.
 */
export function panelFrame(page: Page): Promise<Frame> {
  return eventually('the panel’s frame', async () => {
    for (const frame of page.frames()) {
      if (await isOurs(frame)) return frame;
    }
    return undefined;
  });
}

/** In Firefox `frame.url()` is about:blank for it, so the frame itself is asked. */
async function isOurs(frame: Frame): Promise<boolean> {
  const protocol = await frame
    .evaluate(() => (document.readyState === 'loading' ? '' : location.protocol))
    .catch(() => '');
  return protocol.endsWith('-extension:');
}
