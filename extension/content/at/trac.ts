import { trac } from '../../sites/trac.ts';
import { stayAt } from '../stay-at.ts';

stayAt(trac);
