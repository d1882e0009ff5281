import { dwpFindAJob } from '../../sites/dwp-find-a-job.ts';
import { stayAt } from '../stay-at.ts';

stayAt(dwpFindAJob);
