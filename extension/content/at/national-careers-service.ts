import { nationalCareersService } from '../../sites/national-careers-service.ts';
import { stayAt } from '../stay-at.ts';

stayAt(nationalCareersService);
