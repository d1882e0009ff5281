import type { Importance } from './requirement.ts';

/** A field as the page gave it: the value, the words it came from, and how it was found. Absent means can't tell. */
export type Read<T> = { value: T; quote: string; by: 'data' | 'attribute' | 'label' | 'heading' };

export type Salary = { text: string; min?: number; max?: number; per?: 'year' | 'hour' | 'day' | 'session' };
export type Place = { town?: string; county?: string; postcode?: string };
export type Criterion = { text: string; section?: string; importance: Importance };
export type Section = { id: string; heading?: string; text: string; truncated?: true };

/**
 * One advert, in its own words. Dates are ISO days; sections are text only, 200 kB in all. `scheme` is the pay scheme
 * ("Agenda for change"), `duration` how long the contract or the training is, `standard` an apprenticeship standard and
 * its level as a portal writes them ("Dental nurse (level 3)").
 */
export type Vacancy = {
  ref?: Read<string>;
  title?: Read<string>;
  employer?: Read<string>;
  band?: Read<string>;
  scheme?: Read<string>;
  closes?: Read<string>;
  posted?: Read<string>;
  contract?: Read<string>;
  duration?: Read<string>;
  pattern?: Read<string>;
  hours?: Read<string>;
  salary?: Read<Salary>;
  standard?: Read<string>;
  places: Place[];
  closed?: boolean;
  criteria: Criterion[];
  sections: Section[];
};
