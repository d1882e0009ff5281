import { hscni } from '../../sites/hscni.ts';
import { stayAt } from '../stay-at.ts';

stayAt(hscni);
