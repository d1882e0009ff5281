import { render } from 'preact';
import browser from 'webextension-polyfill';
import { originsOf } from '../sites/address.ts';
import { sites } from '../sites/index.ts';
import { Options } from './Options.tsx';
import type { SiteAccess } from './site-access.ts';

/** What the browser says we may read. It, and not a note of ours, is what counts. */
const access: SiteAccess = {
  isAllowed: (site) => browser.permissions.contains({ origins: originsOf(site) }),
  // Must be called while the person presses: nothing may be waited for before it.
  allow: (site) => browser.permissions.request({ origins: originsOf(site) }),
  forbid: (site) => browser.permissions.remove({ origins: originsOf(site) }),
  onChange: (listener) => {
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
  },
};

render(<Options sites={sites} access={access} />, document.body);
