import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../setup/project-root.mjs';
import type { BrowserName } from './test-browser.ts';

/** A trust whose board a person has turned on. */
const trust = 'https://www.example-trust.nhs.uk/*';

/**
 * The built extension as it is once a person has turned on every portal. No driver can press the browser's own question,
 * so the manifest asks for them at once; all else is what is built.
 */
export function withAllSitesOn(): Record<BrowserName, string> {
  return { chromium: copyOf('chrome'), firefox: copyOf('firefox') };
}

function copyOf(target: 'chrome' | 'firefox'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ways-in-all-sites-'));
  cpSync(path.join(projectRoot, 'dist', target), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const { optional_host_permissions: optional, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as {
    optional_host_permissions: string[];
  };
  const asked = optional.filter((origin) => !origin.includes('*.'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...asked, trust] }));
  return folder;
}
