import type { ManifestV3Export } from '@crxjs/vite-plugin';
import project from '../package.json' with { type: 'json' };
import { sites } from './sites/index.ts';

export type Target = 'chrome' | 'firefox';

const panel = 'extension/panel/index.html';
const background = 'extension/background/main.ts';
export const contentScript = 'extension/content/main.ts';

/** Where the script on the page runs: the candidate pages of the portals that are asked for at install. */
const matches = sites
  .filter((site) => site.permission === 'install')
  .flatMap((site) => site.hosts.map((host) => `https://${host}/candidate/*`));

/** The origins that may frame the panel: a match of a web-accessible resource is an origin, whatever its path. */
const framedBy = matches.map((match) => `${new URL(match.replace('*', '')).origin}/*`);

/**
 * The manifest, for one browser. It asks for `storage` alone (the panel's token and private windows live in session
 * storage) and for the portals by way of their content script. `test/project.test.ts` pins each with its reason.
 */
export function manifest(target: Target): ManifestV3Export {
  const common = {
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    version: project.version,
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: ['storage'],
    action: { default_popup: 'extension/popup/index.html', default_title: '__MSG_name__' },
    content_scripts: [{ matches, js: [contentScript], run_at: 'document_idle' }],
    web_accessible_resources: [
      { resources: [panel], matches: framedBy, ...(target === 'chrome' && { use_dynamic_url: true }) },
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
