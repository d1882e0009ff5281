import type { Authored } from '../authored.ts';
import type { Fault } from '../fault.ts';

/** One rule of the content: every place that breaks it, and what to write instead. Lines are found by the caller. */
export type Rule = { name: string; check: (authored: Authored) => Fault[] };
