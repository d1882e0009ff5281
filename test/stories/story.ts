import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod/mini';
import { emptyProfile } from '../../shared/model/empty-profile.ts';
import { Profile } from '../../shared/model/profile.ts';
import { faultLine } from '../../shared/pack/fault.ts';
import { parseYaml } from '../../shared/pack/parse-yaml.ts';
import { projectRoot } from '../setup/project-root.mjs';

const Range = z.tuple([z.number(), z.number()]);

/** What a way is like. Everything that is said must hold of it; `steps` stand in it in this order, others may lie between. */
export const Like = z.strictObject({
  steps: z.optional(z.array(z.string())),
  last: z.optional(z.string()),
  picks: z.optional(z.array(z.string())),
  possible: z.optional(z.enum(['yes', 'unknown'])),
  /** Months from today until the person is there, waiting counted: at least and at most. */
  months: z.optional(Range),
  unpaidMonths: z.optional(Range),
  borrowed: z.optional(z.nullable(Range)),
  /** At most so many steps. */
  atMost: z.optional(z.number()),
});
export type Like = z.infer<typeof Like>;

/** A made-up person, the job they want, and what we must answer. */
export const Story = z.strictObject({
  /** The story in a sentence or two, as one would tell it to a colleague. All of it is made up. */
  says: z.string(),
  target: z.string(),
  today: z.optional(z.string()),
  profile: z.record(z.string(), z.unknown()),
  /** Each is the likeness of at least one way among those shown. */
  some: z.optional(z.array(Like)),
  /** None of the ways shown is like one of these. */
  none: z.optional(z.array(Like)),
  /** Every way shown is like this. */
  every: z.optional(Like),
  /** Patterns for the first step of every way: one that each matches, one that none matches. */
  firstStep: z.optional(z.strictObject({ is: z.optional(z.string()), isNot: z.optional(z.string()) })),
  /** Support by its answer on at least one of the ways. */
  support: z.optional(
    z.strictObject({
      yes: z.optional(z.array(z.string())),
      unknown: z.optional(z.array(z.string())),
      no: z.optional(z.array(z.string())),
    }),
  ),
  /** Patterns that the cards say somewhere, and that they say nowhere. */
  reads: z.optional(z.array(z.string())),
  readsNot: z.optional(z.array(z.string())),
});
export type Story = Omit<z.infer<typeof Story>, 'profile'> & { id: string; profile: Profile };

const folder = path.join(projectRoot, 'test/stories');

/** All stories, by the name of their file. Throws with every fault of a story that can't be read. */
export function readStories(): Story[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const { value, faults } = parseYaml(file, readFileSync(path.join(folder, file), 'utf8'), Story);
      if (!value) throw new Error(faults.map(faultLine).join('\n'));
      return { ...value, id: file.replace('.yaml', ''), profile: Profile.parse({ ...emptyProfile, ...value.profile }) };
    });
}
