import { aliases } from './aliases.ts';
import { canBeMet } from './can-be-met.ts';
import { fileNames } from './file-names.ts';
import { ladders } from './ladders.ts';
import { links } from './links.ts';
import { periods } from './periods.ts';
import { provenance } from './provenance.ts';
import { readingAge } from './reading-age.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { status } from './status.ts';
import { width } from './width.ts';
import { wording } from './wording.ts';

/** The rules of the content, in the order in which their faults are told. */
export const rules: Rule[] = [
  fileNames,
  references,
  status,
  provenance,
  periods,
  aliases,
  canBeMet,
  ladders,
  width,
  links,
  wording,
  readingAge,
];
