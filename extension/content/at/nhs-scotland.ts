import { nhsScotland } from '../../sites/nhs-scotland.ts';
import { stayAt } from '../stay-at.ts';

stayAt(nhsScotland);
