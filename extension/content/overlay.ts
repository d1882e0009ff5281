import type { Page } from '../../shared/model/page.ts';
import { askPublic } from '../messages/ask-public.ts';
import { nativeBrowser } from '../messages/native-browser.ts';
import { isPageMessage } from '../messages/public.ts';
import { mountButton } from './button.ts';
import { mountFrame, type Frame } from './frame.ts';
import { say } from './say.ts';

/** How long the panel may take to report before we offer it in a tab: some pages forbid frames. */
const patience = 2000;

/**
 * One button on the page, and the panel's frame while it is open. `open`: the person left the panel open on the page
 * before, so it opens by itself, and takes no focus. Everything ends with `signal`.
 */
export function startOverlay(document: Document, page: Page, open: boolean, signal: AbortSignal): void {
  const label = say(page.kind === 'cannot-read' ? 'cannotRead' : 'waysIn');
  let frame: Frame | undefined;
  let blocked = false;

  const button = mountButton(document, { label, quiet: page.kind === 'cannot-read', press }, signal);
  nativeBrowser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => nativeBrowser.runtime.onMessage.removeListener(listen));
  if (open) void show(false);

  function press(): void {
    if (blocked) void askPublic({ kind: 'mint token', page, where: 'tab', focus: true }).catch(() => undefined);
    else if (frame) close();
    else void show(true);
  }

  async function show(focus: boolean): Promise<void> {
    const reply = await askPublic({ kind: 'mint token', page, where: 'frame', focus }).catch(() => undefined);
    if (!reply?.token || frame || signal.aborted) return;
    const path = `extension/panel/index.html#${reply.token}`;
    frame = mountFrame(document, { path, title: say('panelTitle'), focus }, signal);
    const shown = frame;
    setTimeout(() => {
      if (frame !== shown || shown.isReady) return;
      blocked = true;
      button.say(say('openInTab'));
    }, patience);
    button.expand(true);
  }

  function close(): void {
    frame?.remove();
    frame = undefined;
    button.expand(false);
    button.focus();
    void askPublic({ kind: 'panel closed' }).catch(() => undefined);
  }

  function listen(message: unknown): undefined {
    if (!isPageMessage(message)) return;
    if (message.kind === 'close panel') close();
    else if (frame) {
      frame.reveal();
      blocked = false;
      button.say(label);
    }
  }
}
