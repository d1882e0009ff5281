import { healthCareers } from '../../sites/health-careers.ts';
import { stayAt } from '../stay-at.ts';

stayAt(healthCareers);
