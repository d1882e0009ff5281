import type { RoleId } from './id.ts';

/**
 * The role behind a title, or null with what it might be. `confidence` runs from 0 to 1.
 * `why` holds the words that decided, with their UTF-16 offsets in the title as given.
 */
export type RoleMatch = {
  role: RoleId | null;
  confidence: number;
  alternatives: { role: RoleId; confidence: number }[];
  seniority?: string;
  trainee?: true;
  apprenticeship?: true;
  why: { text: string; start?: number; end?: number }[];
};
