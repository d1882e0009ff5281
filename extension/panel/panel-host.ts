import type { Profile } from '../../shared/model/profile.ts';
import type { OpenPack } from '../../shared/pack/open.ts';
import type { KeptProfile, Subject } from '../messages/personal.ts';

/**
 * What the panel may ask of whoever mounted it: the extension, or a demo page that has none.
 * The panel itself knows nothing of messages and storage.
 */
export type PanelHost = {
  pack: OpenPack;
  /** What the panel is about; undefined when it was opened without a good token. */
  subject(): Promise<Subject | undefined>;
  readProfile(): Promise<KeptProfile>;
  saveProfile(profile: Profile): Promise<void>;
  /** Calls back when the profile was changed elsewhere; comes back with what ends it. */
  onProfileChange(changed: () => void): () => void;
  /** The first answer is on the screen. */
  ready(): void;
  /** Absent where there is nothing to close. */
  close?: () => void;
  /** Opens a page to pick a role by name; absent where the panel has none. */
  openSearch?: () => void;
};
