import { z } from 'zod/mini';
import { RoleId } from '../../shared/model/id.ts';
import type { Page } from '../../shared/model/page.ts';
import { Profile } from '../../shared/model/profile.ts';

/**
 * What only the extension's own documents may ask: the panel, the popup, the welcome page.
 * The background refuses them from anything else, a script on a page above all.
 */
export const PersonalMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim token'), token: z.string() }),
  z.strictObject({ kind: z.literal('resume'), session: z.string() }),
  z.strictObject({ kind: z.literal('panel ready') }),
  z.strictObject({ kind: z.literal('close panel') }),
  z.strictObject({ kind: z.literal('open role'), role: RoleId }),
  z.strictObject({ kind: z.literal('page of tab'), tab: z.number() }),
  z.strictObject({ kind: z.literal('read tab'), tab: z.number() }),
  z.strictObject({ kind: z.literal('read profile') }),
  z.strictObject({ kind: z.literal('save profile'), profile: Profile }),
  z.strictObject({ kind: z.literal('forget everything') }),
]);
export type PersonalMessage = z.infer<typeof PersonalMessage>;

/** What a panel is about: the page it was opened on, or a role picked by name. `focus`: it was opened by a press. */
export type Subject = { page?: Page; role?: RoleId; focus: boolean };

/** What is known of the person. `problem`: what was kept could not be read, so a copy of it was set aside. */
export type KeptProfile = { profile: Profile; problem?: 'unreadable' };

export type PersonalReply<Kind extends PersonalMessage['kind']> = {
  'claim token': { session: string; subject: Subject } | null;
  resume: { session: string; subject: Subject } | null;
  'panel ready': object;
  'close panel': object;
  'open role': object;
  'page of tab': { page?: Page };
  'read tab': object;
  'read profile': KeptProfile;
  'save profile': object;
  'forget everything': object;
}[Kind];

/** What the background tells every document of ours when the profile changed. Never the contents. */
export type Change = { kind: 'profile changed' };
export const isChange = (message: unknown): message is Change =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'profile changed';
