import { useEffect, useState } from 'preact/hooks';
import { emptyContent } from '../../shared/model/empty-content.ts';
import { emptyProfile } from '../../shared/model/empty-profile.ts';
import type { Content } from '../../shared/model/content.ts';
import type { RoleId } from '../../shared/model/id.ts';
import type { Index } from '../../shared/model/pack.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { RoleMatch } from '../../shared/model/role-match.ts';
import type { KeptProfile, Subject } from '../messages/personal.ts';
import { matchPage } from './match-page.ts';
import type { PanelHost } from './panel-host.ts';

/** What the panel knows so far. `subject` is null for a panel that was opened without a good token. */
export type PanelState = {
  subject?: Subject | null;
  match?: RoleMatch;
  role?: RoleId;
  content?: Content;
  index?: Index;
  kept: KeptProfile;
  failed?: string;
};

/** Loads what the panel is about, then the slice for its role; keeps the profile, and hears when it changes elsewhere. */
export function usePanel(host: PanelHost) {
  const [state, setState] = useState<PanelState>({ kept: { profile: emptyProfile } });
  const add = (more: Partial<PanelState>) => setState((before) => ({ ...before, ...more }));
  const fail = (error: unknown) => add({ failed: error instanceof Error ? error.message : String(error) });

  const openRole = async (role: RoleId) => add({ role, content: await host.pack.everythingFor(role) });

  const open = async () => {
    const [subject, kept] = await Promise.all([host.subject(), host.readProfile()]);
    if (!subject) return add({ subject: null });
    add({ kept });
    return show(subject);
  };

  const show = async (subject: Subject) => {
    const index = await host.pack.index();
    const match = matchPage(subject.page, index);
    const role = subject.role ?? match?.role ?? undefined;
    const content = role === undefined ? await bareContent(host) : await host.pack.everythingFor(role);
    add({ subject, index, content, ...(match && { match }), ...(role !== undefined && { role }) });
  };

  useEffect(() => {
    open().catch(fail);
    return host.onProfileChange(() => void host.readProfile().then((kept) => add({ kept }), fail));
  }, [host]);

  return {
    state,
    pickRole: (role: RoleId) => void openRole(role).catch(fail),
    readPasted: (page: Page) => void show({ page, focus: false }).catch(fail),
    changeProfile: (profile: Profile) => {
      add({ kept: { ...state.kept, profile } });
      host.saveProfile(profile).catch(fail);
    },
  };
}

/** Content for an advert whose role we don't know: the terms, which belong to any advert, and nothing else. */
const bareContent = async ({ pack }: PanelHost): Promise<Content> => ({ ...emptyContent, terms: await pack.terms() });
