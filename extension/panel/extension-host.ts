import browser from 'webextension-polyfill';
import { openPack } from '../../shared/pack/open.ts';
import { askPersonal } from '../messages/ask-personal.ts';
import { isChange, type Subject } from '../messages/personal.ts';
import type { PanelHost } from './panel-host.ts';
import { readOwnFile } from './read-own-file.ts';

/** The panel's host in the extension: messages to the background, and content from the extension's own files. */
export function extensionHost(): PanelHost {
  return {
    pack: openPack(readOwnFile),
    subject,
    readProfile: () => askPersonal({ kind: 'read profile' }),
    saveProfile: async (profile) => void (await askPersonal({ kind: 'save profile', profile })),
    onProfileChange,
    ready: () => void askPersonal({ kind: 'panel ready' }),
    ...(isFramed && { close: () => void askPersonal({ kind: 'close panel' }) }),
  };
}

const isFramed = window.top !== window;

const sessionName = 'panel-session';

/**
 * Claims the token in the address, once, and takes it out of the address; after a reload the panel's session stands in
 * for it. Without either there is nothing to show: whoever opened this was not the extension.
 */
async function subject(): Promise<Subject | undefined> {
  const token = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  const session = sessionStorage.getItem(sessionName);
  const claim = token
    ? await askPersonal({ kind: 'claim token', token })
    : session && (await askPersonal({ kind: 'resume', session }));
  if (!claim) return undefined;
  sessionStorage.setItem(sessionName, claim.session);
  return claim.subject;
}

function onProfileChange(changed: () => void): () => void {
  const listen = (message: unknown): undefined => void (isChange(message) && changed());
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
