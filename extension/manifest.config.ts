import type { ManifestV3Export } from '@crxjs/vite-plugin';
import project from '../package.json' with { type: 'json' };
import { matchesOf, originsOf } from './sites/address.ts';
import { sites } from './sites/index.ts';
import type { Site } from './sites/site.ts';

export type Target = 'chrome' | 'firefox';

const panel = 'extension/panel/index.html';
const background = 'extension/background/main.ts';

/** The script on a portal's page: one a portal, so that none carries what is known of the others. */
export const scriptAt = (id: string): string => `extension/content/at/${id}.ts`;

const asked = (permission: Site['permission']) => sites.filter((site) => site.permission === permission);

/** Trusts have boards on sites of their own: each is asked for by itself, by who wants it. */
const trusts = 'https://*.nhs.uk/*';
const optional = [...asked('optional').flatMap(originsOf), trusts];

/**
 * The manifest, for one browser. It asks for little, and for two portals by way of their content script; the others are
 * asked for one at a time, in context. `test/project.test.ts` pins each with its reason.
 */
export function manifest(target: Target): ManifestV3Export {
  const common = {
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    version: project.version,
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: optional,
    options_ui: { page: 'extension/options/index.html', open_in_tab: true },
    action: { default_popup: 'extension/popup/index.html', default_title: '__MSG_name__' },
    content_scripts: asked('install').map((site) => ({
      matches: matchesOf(site, site.hosts),
      js: [scriptAt(site.id)],
      run_at: 'document_idle',
    })),
    // The origins that may frame the panel: a match of a web-accessible resource is an origin, whatever its path.
    web_accessible_resources: [
      {
        resources: [panel],
        matches: [...asked('install').flatMap(originsOf), ...optional],
        ...(target === 'chrome' && { use_dynamic_url: true }),
      },
    ],
  };
  const chrome = { minimum_chrome_version: '123', background: { service_worker: background, type: 'module' } };
  const firefox = {
    background: { scripts: [background], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'ways-in@example.org',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
  // The plugin's types know Chromium's background alone; Firefox runs an event page.
  return { ...common, ...(target === 'firefox' ? firefox : chrome) } as unknown as ManifestV3Export;
}
