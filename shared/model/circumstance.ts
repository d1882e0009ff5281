import { z } from 'zod/mini';

/** What may be going on in someone's life, where it opens help. Never asked for; told only on wish. */
export const circumstances = [
  'care-experienced',
  'disabled',
  'education-health-care-plan',
  'parent',
  'unpaid-carer',
  'refugee',
  'armed-forces',
  'low-income',
  'out-of-work',
  'conviction',
] as const;

export const CircumstanceId = z.enum(circumstances, { error: `Write one of: ${circumstances.join(', ')}` });
export type CircumstanceId = z.infer<typeof CircumstanceId>;
