import { Pointer } from './site-data.ts';
import { openSiteData } from './open-site-data.ts';

/** A file of site data as it came, and the hash that its pointer named. */
export type Fetched = { text: string; sha256: string };

/** More than all changes to all portals take. */
const mostBytes = 64_000;

/**
 * Fetches the pointer at `address` and the file that it names beside it. Rejects, with what was wrong, when either does
 * not come, is too large, is not what its schema says or has another hash. No cookie and no referrer go along.
 */
export async function fetchSiteData(address: string): Promise<Fetched> {
  const pointer = Pointer.safeParse(JSON.parse(await textAt(address)));
  if (!pointer.success) throw new Error(`${address} is no pointer to site data`);
  const { file, sha256 } = pointer.data;
  const fetched = { text: await textAt(new URL(file, address).href), sha256 };
  await openSiteData(fetched);
  return fetched;
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-cache',
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const text = await response.text();
  if (text.length > mostBytes) throw new Error(`${address} is larger than ${mostBytes} bytes`);
  return text;
}
