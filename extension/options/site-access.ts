import type { Site } from '../sites/site.ts';

/** Which portals the browser lets us read, and how a person changes that. */
export type SiteAccess = {
  isAllowed: (site: Site) => Promise<boolean>;
  allow: (site: Site) => Promise<boolean>;
  forbid: (site: Site) => Promise<boolean>;
  onChange: (listener: () => void) => void;
};
