import { tracBoard } from '../../sites/trac-board.ts';
import { stayAt } from '../stay-at.ts';

stayAt(tracBoard);
