import { nhsJobs } from '../../sites/nhs-jobs.ts';
import { stayAt } from '../stay-at.ts';

stayAt(nhsJobs);
