import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Finder } from '../../shared/page/find.ts';
import type { Site } from '../sites/site.ts';
import { siteOf } from '../sites/read-page.ts';
import { changeSite } from './change-site.ts';
import { hashOf, openSiteData } from './open-site-data.ts';
import type { SiteChange } from './site-data.ts';

const opened = async (data: unknown, sha256?: string) => {
  const text = JSON.stringify(data);
  return openSiteData({ text, sha256: sha256 ?? (await hashOf(text)) });
};
const newer = { format: 1, version: '2999-01-01', sites: {} };

test('site data that is newer, whole and of the hash that was named holds', async () => {
  expect(await opened(newer)).toEqual(newer);
});

const heading: Finder = { by: 'heading', label: 'Grade', take: 'text' };
const change = (finder: unknown) => ({
  ...newer,
  sites: { trac: { pages: { vacancy: { fields: { band: [finder] } } } } },
});

test.each([
  ['of another hash', newer, '0'.repeat(64), /has the hash/],
  ['older than what this version knows', { ...newer, version: '2020-01-01' }, undefined, /this version knows/],
  ['of a format to come', { ...newer, format: 2 }, undefined, /format/],
  ['that names a host', { ...newer, hosts: ['example.org'] }, undefined, /hosts/],
  [
    'that changes which addresses are ours',
    { ...newer, sites: { trac: { pages: { vacancy: { url: '.*' } } } } },
    undefined,
    /url/,
  ],
  ['with a finder that is none', change({ by: 'script', code: 'alert(1)' }), undefined, /band/],
  [
    'with an attribute that has no such name',
    change({ by: 'attribute', selector: 'a', take: 'attribute', attribute: 'on click' }),
    undefined,
    /attribute/,
  ],
  ['with markup as its reason', { ...newer, sites: { trac: { off: '<b>now</b>' } } }, undefined, /plain text/],
])('site data %s is thrown away', async (_, data, sha256, why) => {
  await expect(opened(data, sha256)).rejects.toThrow(why);
});

test('a finder as the portals’ files have them is a finder here too', async () => {
  expect(await opened(change(heading))).toMatchObject(change(heading));
});

/** A portal of one kind of page, that a change may be put into. */
const portal = (): Site =>
  siteOf({
    id: 'made-up',
    name: 'Made-up jobs',
    hosts: ['jobs.example'],
    paths: ['/*'],
    permission: 'install',
    pages: [
      {
        kind: 'vacancy',
        url: /^\/job$/,
        marker: [heading, { by: 'heading', label: 'Employer', take: 'text' }],
        fields: { title: [{ by: 'heading', selector: 'h1', take: 'text' }], band: [], employer: [] },
        prose: [],
        headings: [],
        apart: 'nav',
      },
    ],
  });
const page = '<main><h1>Porter</h1><h2>Grade</h2><p>Band 2</p><h2>Employer</h2><p>A trust</p></main>';
const bandOf = (site: Site) => {
  const read = site.read(new JSDOM(page).window.document, new URL('https://jobs.example/job'), '2026-11-27');
  return read.kind === 'vacancy' ? read.vacancy.band?.value : read.kind;
};

test.each<[string, SiteChange, string | undefined]>([
  ['a label that the portal now uses is read by', { pages: { vacancy: { fields: { band: [heading] } } } }, 'Band 2'],
  ['nothing changes where nothing is named', {}, undefined],
  [
    'a selector that is none leaves all as it came',
    {
      pages: {
        vacancy: {
          fields: { band: [heading], title: [{ by: 'attribute', selector: 'h1[', take: 'text' }] },
        },
      },
    },
    undefined,
  ],
])('%s', (_, given, band) => {
  const site = portal();
  changeSite(site, given, new JSDOM('').window.document);
  expect(bandOf(site)).toBe(band);
});
