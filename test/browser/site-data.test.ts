import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Kept } from '../../extension/site-data/kept-site-data.ts';
import { writeSiteData } from '../site-data.ts';
import { eventually } from './harness/eventually.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';
import { openPanel } from './harness/open-panel.ts';
import { withSiteDataFrom } from './harness/site-data-extension.ts';

const base = 'https://data.example.org/ways-in/';
const pointer = `${base}latest.json`;
const page = (name: string) => readFileSync(`test/sites/${name}/page.html`, 'utf8');
const cors = { 'access-control-allow-origin': '*' };

/** NHS Jobs after a change that our version does not know, and HealthJobsUK turned off. */
const changes = {
  format: 1,
  version: '2999-01-01',
  sites: {
    'nhs-jobs': {
      pages: { vacancy: { fields: { employer: [{ by: 'heading', label: 'Organisation', take: 'text' }] } } },
    },
    trac: { off: 'HealthJobsUK has changed. We are mending it.' },
  },
};
const changedAdvert = page('nhs-jobs/staff-nurse')
  .replaceAll('Employer name', 'Organisation')
  .replaceAll(/employer_name(_details)?/g, 'organisation');

/** What a document of ours knows its browser by, in Firefox too. */
type Extension = { chrome: { storage: Browser['storage'] } };

const folder = mkdtempSync(path.join(tmpdir(), 'ways-in-changes-'));
writeFileSync(path.join(folder, 'changes.json'), JSON.stringify(changes));
const [file = ''] = await writeSiteData([path.join(folder, 'changes.json'), path.join(folder, 'out')]);
const address = base + path.basename(file);

forEachBrowser(
  'Site data that is fetched',
  (browser) => {
    const open = async (url: string, html: string) => {
      browser.portal.serve(url, html);
      const opened = await browser.newPage();
      await opened.goto(url);
      await opened.bringToFront();
      return opened;
    };
    const settings = async () => {
      const opened = await browser.extensionPage('extension/options/index.html');
      await opened.waitForSelector('.wi-card');
      return opened.evaluate(() => document.body.innerText);
    };
    /** Changes what is kept, as another day or a fault on the disk would. */
    const keep = async (change: (kept: Kept) => Kept) => {
      const opened = await browser.extensionPage('extension/options/index.html');
      const kept = await opened.evaluate(async (name) => {
        const { chrome } = globalThis as unknown as Extension;
        return (await chrome.storage.local.get(name))[name] as Kept;
      }, 'site-data');
      await opened.evaluate(
        (next) => (globalThis as unknown as Extension).chrome.storage.local.set({ 'site-data': next }),
        change(kept),
      );
    };

    test('is asked for once, and its age is shown where the sites are listed', async () => {
      await eventually('the data', async () => (await settings()).includes('is of 1 January 2999. It was fetched on'));
      expect(browser.portal.requests.filter((each) => each.startsWith(base))).toEqual([pointer, address]);
    });

    test('reads a portal by its new label, which this version does not know', async () => {
      const advert = await open('https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002', changedAdvert);
      const panel = await openPanel(advert);
      expect(await panel.evaluate(() => document.body.innerText)).not.toContain('We could read only part of this page');
    });

    test('turns a portal off: nothing is drawn there, and its reason stands in the list of sites', async () => {
      const advert = await open(
        'https://www.healthjobsuk.com/job/UK/West_Yorkshire/Leeds/Example/Staff_Nurse-v1234567',
        page('trac/staff-nurse'),
      );
      await new Promise((done) => setTimeout(done, 1500));
      expect(await advert.$('ways-in-button')).toBeNull();
      expect(await settings()).toContain('Off for now: HealthJobsUK has changed. We are mending it.');
    });

    test('is thrown away when it has another hash than was named: what there was stays', async () => {
      browser.portal.serve(address, { body: JSON.stringify({ ...changes, sites: {} }), headers: cors });
      await keep((kept) => ({ ...kept, looked: 0 }));
      await browser.stopBackground();
      browser.portal.requests.length = 0;
      await open('https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002', changedAdvert);
      await eventually('another look', async () => browser.portal.requests.includes(address));
      expect(await settings()).toContain('is of 1 January 2999');
      expect(await settings()).toContain('Off for now');
    });

    test('gives way to what came with the extension when what was kept is damaged', async () => {
      await keep((kept) => ({ ...kept, fetched: { text: '{', sha256: kept.fetched?.sha256 ?? '' } }));
      expect(await settings()).toContain('It came with Ways In.');
      const advert = await open(
        'https://www.healthjobsuk.com/job/UK/West_Yorkshire/Leeds/Example/Staff_Nurse-v1234567',
        page('trac/staff-nurse'),
      );
      await advert.waitForSelector('ways-in-button');
      const nhsJobs = await open('https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002', changedAdvert);
      const panel = await openPanel(nhsJobs);
      expect(await panel.evaluate(() => document.body.innerText)).toContain('We could read only part of this page');
    });
  },
  {
    extension: await withSiteDataFrom(pointer),
    serve: (portal) => {
      portal.serve(pointer, { body: readFileSync(path.join(folder, 'out/latest.json')), headers: cors });
      portal.serve(address, { body: readFileSync(file), headers: cors });
    },
  },
);
