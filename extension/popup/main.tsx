import { render } from 'preact';
import browser from 'webextension-polyfill';
import { openPack } from '../../shared/pack/open.ts';
import { askPersonal } from '../messages/ask-personal.ts';
import { readOwnFile } from '../panel/read-own-file.ts';
import { allow, findHere } from './here.ts';
import { Popup } from './Popup.tsx';

const [index, here] = await Promise.all([openPack(readOwnFile).index(), findHere()]);
const { tab } = here;
render(
  <Popup
    index={index}
    here={here}
    onRole={(role) => void askPersonal({ kind: 'open role', role }).then(() => window.close())}
    onAllow={allow}
    {...(tab !== undefined && {
      onRead: () => askPersonal({ kind: 'read tab', tab }).then(() => window.close()),
    })}
    help={browser.runtime.getURL('extension/welcome/index.html')}
    sites={browser.runtime.getURL('extension/options/index.html')}
  />,
  document.body,
);
