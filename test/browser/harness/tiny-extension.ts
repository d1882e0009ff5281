import { cpSync, mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { BrowserName } from './test-browser.ts';

/** The smallest extension that has each part the harness reaches: a frame on the page, a popup, and a background. */
export type TinyExtension = { folders: Record<BrowserName, string>; remove(): void };

/**
 * Writes one for each browser into a temporary folder, with ids and paths like those of the real one. `script` is what
 * runs on a page in place of the frame: an empty one is what every extension costs at least.
 */
export function writeTinyExtension(script = files['content.js']): TinyExtension {
  const home = mkdtempSync(path.join(tmpdir(), 'ways-in-tiny-'));
  const folders = { chromium: path.join(home, 'chromium'), firefox: path.join(home, 'firefox') };

  write(folders.chromium, {
    ...files,
    'content.js': script,
    'manifest.json': manifest({ service_worker: 'background.js' }),
  });
  cpSync(folders.chromium, folders.firefox, { recursive: true });
  write(folders.firefox, { 'manifest.json': manifest({ scripts: ['background.js'] }, gecko) });
  return { folders, remove: () => rmSync(home, { recursive: true, force: true }) };
}

const gecko = { browser_specific_settings: { gecko: { id: 'ways-in@example.org' } } };

function manifest(background: object, more: object = {}): string {
  return JSON.stringify({
    manifest_version: 3,
    name: 'Tiny',
    version: '1',
    background,
    host_permissions: ['https://www.jobs.nhs.uk/*'],
    content_scripts: [{ matches: ['https://www.jobs.nhs.uk/*'], js: ['content.js'] }],
    action: { default_popup: 'extension/popup/index.html' },
    web_accessible_resources: [{ resources: ['extension/panel/index.html'], matches: ['https://www.jobs.nhs.uk/*'] }],
    ...more,
  });
}

const files = {
  'content.js': `
    const host = document.createElement('div');
    const frame = document.createElement('iframe');
    frame.title = 'Tiny panel';
    frame.src = chrome.runtime.getURL('extension/panel/index.html');
    host.attachShadow({ mode: 'closed' }).append(frame);
    document.documentElement.append(host);`,
  'background.js': `
    let asked = 0;
    chrome.runtime.onMessage.addListener((message, sender, reply) => {
      if (message === 'count') reply((asked += 1));
      if (message === 'fetch') fetch('https://elsewhere.example/secret').then(() => reply('there'), () => reply('refused'));
      return true;
    });`,
  'extension/panel/index.html': page('Panel', '<p id="hello">Hello from the panel</p>'),
  'extension/popup/index.html': page('Popup', '<p>Hello from the popup</p>'),
};

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

function write(folder: string, contents: Record<string, string>): void {
  for (const [name, text] of Object.entries(contents)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
