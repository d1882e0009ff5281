import { existsSync, readFileSync } from 'node:fs';
import { emptyProfile } from '../model/empty-profile.ts';
import { Profile } from '../model/profile.ts';
import { BadUse } from './command.ts';

/**
 * A profile from JSON, or from a file of it. What is not said of a person may be left out: the fields that a profile must
 * have are filled in.
 */
export function readProfile(written: string | undefined): Profile {
  if (written === undefined) return emptyProfile;
  const text = existsSync(written) ? readFileSync(written, 'utf8') : written;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadUse(`--profile: write JSON such as '{"age": 17}', or name a file of it`);
  }
  const read = Profile.safeParse({ ...emptyProfile, ...Object(value) });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new BadUse(`--profile: ${issue?.path.map(String).join('.')}: ${issue?.message}`);
}
