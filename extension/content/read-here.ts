import type { Page } from '../../shared/model/page.ts';
import { today } from '../../shared/view/today.ts';
import type { Site } from '../sites/site.ts';

/** Reads the page that is here now, as one of this site; nothing on it is changed. */
export const readHere = (site: Site): Page => site.read(document, new URL(location.href), today());
