import { emptyProfile } from '../../shared/model/empty-profile.ts';
import { Profile } from '../../shared/model/profile.ts';
import type { Drawer } from './db.ts';

/**
 * What a person told us. A profile that can't be read, because it was damaged or is of a later version, is set aside
 * under `profile-unreadable`, never thrown away, and the person starts with an empty one and is told so.
 */
export async function readProfile(drawer: Drawer): Promise<{ profile: Profile; problem?: 'unreadable' }> {
  const raw = await drawer.get('profile');
  if (raw === undefined) {
    const aside = await drawer.get('profile-unreadable');
    return { profile: emptyProfile, ...(aside !== undefined && { problem: 'unreadable' }) };
  }
  const read = Profile.safeParse(raw);
  if (read.success) return { profile: read.data };

  await drawer.set('profile-unreadable', raw);
  await drawer.remove('profile');
  return { profile: emptyProfile, problem: 'unreadable' };
}

export const saveProfile = (drawer: Drawer, profile: Profile): Promise<void> => drawer.set('profile', profile);
