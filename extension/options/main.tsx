import { render } from 'preact';
import browser from 'webextension-polyfill';
import { originsOf } from '../sites/address.ts';
import { siteDataAddress } from '../site-data/address.ts';
import { siteDataNow } from '../site-data/kept-site-data.ts';
import { sites } from '../sites/index.ts';
import { sitesVersion } from '../sites/version.ts';
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

const newer = siteDataAddress === '' ? undefined : await siteDataNow();
const off = Object.entries(newer?.data.sites ?? {}).flatMap(([id, change]) => (change.off ? [[id, change.off]] : []));

render(
  <Options
    sites={sites}
    access={access}
    knowledge={{
      version: sitesVersion,
      isLookedFor: siteDataAddress !== '',
      ...(newer && { fetched: { version: newer.data.version, on: newer.on } }),
    }}
    offForNow={Object.fromEntries(off) as Record<string, string>}
  />,
  document.body,
);
