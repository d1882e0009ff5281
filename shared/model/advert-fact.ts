export const factKinds = [
  'who-may-apply',
  'pattern',
  'contract',
  'hours',
  'sponsorship',
  'trainee-pay',
  'training',
  'disability-confident',
  'newly-qualified',
] as const;
export type FactKind = (typeof factKinds)[number];

/**
 * Something that an advert says of its job. `value` is one of a few words for each kind ("part time", "internal only"), or
 * the figure that the advert gives: hours a week, months of a contract, a share of a band. `quote` is the text from `start`
 * to `end`, in UTF-16 units.
 */
export type AdvertFact = { fact: FactKind; value: string; quote: string; start: number; end: number };
