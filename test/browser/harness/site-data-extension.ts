import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool } from '../../setup/run-tool.mjs';
import type { BrowserName } from './test-browser.ts';

/** The extension as it is built with an address in the setting `SITE_DATA`. */
export async function withSiteDataFrom(address: string): Promise<Record<BrowserName, string>> {
  return { chromium: await buildOf('chrome', address), firefox: await buildOf('firefox', address) };
}

async function buildOf(target: 'chrome' | 'firefox', address: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), `ways-in-site-data-${target}-`));
  const { ok, output } = await runTool('vite', ['build', '--mode', target, '--outDir', folder, '--emptyOutDir'], {
    NODE_ENV: 'production',
    SITE_DATA: address,
  });
  if (!ok) throw new Error(output);
  return folder;
}
