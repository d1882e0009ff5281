import { find } from '../../shared/page/find.ts';
import { outlineOf } from '../../shared/page/outline.ts';
import { anywhere } from './anywhere.ts';
import { dwpFindAJob } from './dwp-find-a-job.ts';
import { findAnApprenticeship } from './find-an-apprenticeship.ts';
import { healthCareers } from './health-careers.ts';
import { hscni } from './hscni.ts';
import { nationalCareersService } from './national-careers-service.ts';
import { nhsJobs } from './nhs-jobs.ts';
import { nhsScotland } from './nhs-scotland.ts';
import type { Site } from './site.ts';
import { tracBoard } from './trac-board.ts';
import { trac } from './trac.ts';

/** Every portal that we can read. The manifest takes its hosts from here. */
export const sites: Site[] = [
  nhsJobs,
  trac,
  findAnApprenticeship,
  nationalCareersService,
  healthCareers,
  nhsScotland,
  hscni,
  dwpFindAJob,
];

/** What is known by the page alone, where a person asks for it: a trust's board, then any JobPosting data. */
export const sitesByPage: Site[] = [tracBoard, anywhere];

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

/** The portal at an address, if it is one of ours. */
export const findSite = (url: URL): Site | undefined =>
  isWeb(url) ? sites.find((site) => site.hosts.includes(url.hostname)) : undefined;

/** How to read a page that the person asked us to read, wherever it is: there is always a way, if only to say that it can't be. */
export const siteForPage = (page: Document, url: URL): Site =>
  findSite(url) ?? sitesByPage.find(({ marker }) => marker && find(outlineOf(page), marker).length > 0) ?? anywhere;
