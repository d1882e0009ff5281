import { nhsJobs } from './nhs-jobs.ts';
import type { Site } from './site.ts';

/** Every portal that we can read. The manifest takes its hosts from here. */
export const sites: Site[] = [nhsJobs];

/** The portal at an address, if it is one of ours. */
export const findSite = (url: URL): Site | undefined =>
  url.protocol === 'https:' || url.protocol === 'http:'
    ? sites.find((site) => site.hosts.includes(url.hostname))
    : undefined;
