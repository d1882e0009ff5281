import type { Place, Vacancy } from '../../shared/model/vacancy.ts';
import { parseBand } from '../../shared/page/band.ts';
import { parseDay } from '../../shared/page/dates.ts';
import { readField } from '../../shared/page/find.ts';
import type { Outline } from '../../shared/page/outline.ts';
import { parseSalary } from '../../shared/page/salary.ts';
import type { FieldName, Fields } from './site.ts';

/** Reads the short fields of a vacancy. Those with two readings that disagree are left out and named in `conflicts`. */
export const readFields = (
  outline: Outline,
  fields: Fields,
): { fields: Pick<Vacancy, FieldName>; place: Place; conflicts: string[] } => {
  const conflicts: string[] = [];
  const field = <T>(name: keyof Fields, parse: (text: string) => T | undefined) => {
    const { read, conflict } = readField(outline, fields[name] ?? [], parse);
    if (conflict) conflicts.push(name);
    return read;
  };
  const { town, ...within } = townIn(field('town', asWritten)?.value);
  const county = field('county', asWritten)?.value;
  const postcode = field('postcode', asWritten)?.value ?? within.postcode;
  return {
    fields: {
      ref: field('ref', (text) => text.replace(/\.$/, '')),
      title: field('title', asWritten),
      employer: field('employer', asWritten),
      band: field('band', parseBand),
      scheme: field('scheme', asWritten),
      closes: field('closes', parseDay),
      posted: field('posted', parseDay),
      contract: field('contract', asWritten),
      duration: field('duration', asWritten),
      pattern: field('pattern', asWritten),
      hours: field('hours', asWritten),
      salary: field('salary', parseSalary),
      standard: field('standard', asWritten),
    },
    place: { ...(town && { town }), ...(county && { county }), ...(postcode && { postcode }) },
    conflicts,
  };
};

const asWritten = (text: string): string => text;

/** "Leeds (LS1 1AA)" is a town and its postcode; "Recruiting nationally" is no place. */
const townIn = (text: string | undefined): Place => {
  if (text === undefined || /\bnational/i.test(text)) return {};
  const [, town, postcode] = /^(.+?) \(([a-z]{1,2}\d[\da-z]?(?: \d[a-z]{2})?)\)/i.exec(text) ?? [];
  return town && postcode ? { town, postcode } : { town: text };
};
