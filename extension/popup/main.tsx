import { render } from 'preact';
import browser from 'webextension-polyfill';
import { openPack } from '../../shared/pack/open.ts';
import { askPersonal } from '../messages/ask-personal.ts';
import { readOwnFile } from '../panel/read-own-file.ts';
import { Popup } from './Popup.tsx';

/** The page in the tab that the popup was opened over, as its script read it. */
async function pageHere() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : (await askPersonal({ kind: 'page of tab', tab: tab.id })).page;
}

const [index, page] = await Promise.all([openPack(readOwnFile).index(), pageHere()]);
render(
  <Popup
    index={index}
    page={page}
    onRole={(role) => void askPersonal({ kind: 'open role', role }).then(() => window.close())}
    help={browser.runtime.getURL('extension/welcome/index.html')}
  />,
  document.body,
);
