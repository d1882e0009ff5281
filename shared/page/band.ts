/** "Band 5", "NHS AfC: Band 8A" or "8a" as "Band 5" and "Band 8a". `undefined` for anything else: other grades have no band. */
export const parseBand = (text: string): string | undefined => {
  const band = /^(?:nhs )?(?:(?:afc|agenda for change)\b:? ?)?(?:band ?)?([1-79]|8 ?-? ?(?:range )?[a-d])$/i.exec(
    text,
  )?.[1];
  return band && `Band ${band.toLowerCase().replaceAll(/range|[\s-]/g, '')}`;
};

const inTitle = /\bband ?(\d(?: ?-?[a-d]\b)?)\b(?<more> ?(?:[/&+,–-]|to\b|or\b|and\b) ?(?:band ?)?\d)?/gi;

/** The one band that a title names in so many words ("Staff Nurse - Band 5"). Of a range, or of two, neither is meant. */
export const bandInTitle = (title: string): { value: string; quote: string } | undefined => {
  const [first, ...others] = title.matchAll(inTitle);
  if (!first || others.length > 0 || first.groups?.['more']) return undefined;
  const value = parseBand(`Band ${first[1]}`);
  return value === undefined ? undefined : { value, quote: first[0] };
};
