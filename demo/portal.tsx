import { render } from 'preact';
import { Panel } from '../extension/panel/Panel.tsx';
import type { PanelHost } from '../extension/panel/panel-host.ts';
import { findSite } from '../extension/sites/index.ts';
import { emptyProfile } from '../shared/model/empty-profile.ts';
import { openPack } from '../shared/pack/open.ts';
import { today } from '../shared/view/today.ts';
import advert from '../test/sites/nhs-jobs/staff-nurse/page.html?raw';

/** The panel with no extension at all: the very same, over a page that is read by the very same code. */
const url = new URL('https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002');
const page = findSite(url)?.read(new DOMParser().parseFromString(advert, 'text/html'), url, today());
let profile = emptyProfile;

const host: PanelHost = {
  pack: openPack(async (path) => (await fetch(`content/${path}`)).text()),
  subject: async () => (page ? { page, focus: false } : undefined),
  readProfile: async () => ({ profile }),
  saveProfile: async (changed) => {
    profile = changed;
  },
  onProfileChange: () => () => undefined,
  ready: () => undefined,
};

const frame = document.querySelector<HTMLIFrameElement>('#advert');
const place = document.querySelector('#panel');
if (frame && place) {
  frame.srcdoc = advert;
  render(<Panel host={host} today={today()} />, place);
}
