import { sitesVersion } from '../sites/version.ts';
import type { Fetched } from './fetch-site-data.ts';
import { SiteData } from './site-data.ts';

/**
 * What fetched site data says. Rejects when it has another hash than was named, is not what the schema says, or is not
 * newer than what this version of the extension knows by itself.
 */
export async function openSiteData({ text, sha256 }: Fetched): Promise<SiteData> {
  const is = await hashOf(text);
  if (is !== sha256) throw new Error(`The site data has the hash ${is}, and was named with ${sha256}`);
  const data = SiteData.parse(JSON.parse(text));
  if (data.version <= sitesVersion) {
    throw new Error(`The site data is of ${data.version}; this version knows the sites as of ${sitesVersion}`);
  }
  return data;
}

/** SHA-256 in hexadecimal figures. */
export async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
