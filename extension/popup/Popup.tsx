import type { JSX } from 'preact';
import { searchRoles } from '../../shared/engine/search-roles.ts';
import type { RoleId } from '../../shared/model/id.ts';
import type { Index } from '../../shared/model/pack.ts';
import { RoleSearch } from '../../shared/ui/RoleSearch.tsx';
import { PanelFrame } from '../../shared/ui/PanelFrame.tsx';
import { Surface } from '../../shared/ui/Surface.tsx';
import { en } from '../../shared/view/en.ts';
import type { Here } from './here.ts';
import { PageHere } from './PageHere.tsx';

type Props = {
  index: Index;
  here: Here;
  onRole: (role: RoleId) => void;
  onAllow: (origin: string) => Promise<boolean>;
  onRead?: () => Promise<void>;
  help: string;
  sites: string;
};

/**
 * The popup: how well this page was read, and a search for a role by name. `help` and `sites` are the addresses of the
 * welcome page and of the list of sites.
 */
export function Popup({ index, here, onRole, onAllow, onRead, help, sites }: Props): JSX.Element {
  const say = en.popup;

  return (
    <Surface words={en}>
      <PanelFrame view={{ ...en.frame, title: say.title }}>
        <PageHere here={here} onAllow={onAllow} {...(onRead && { onRead })} />
        <RoleSearch words={en} find={(text) => searchRoles(text, index)} onRole={onRole} />
        <p>
          <a href={help} target="_blank">
            {say.help}
          </a>
          {' · '}
          <a href={sites} target="_blank">
            {say.sites}
          </a>
        </p>
      </PanelFrame>
    </Surface>
  );
}
