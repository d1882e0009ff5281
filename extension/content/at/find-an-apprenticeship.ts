import { findAnApprenticeship } from '../../sites/find-an-apprenticeship.ts';
import { stayAt } from '../stay-at.ts';

stayAt(findAnApprenticeship);
