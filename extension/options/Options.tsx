import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { Heading } from '../../shared/ui/Heading.tsx';
import { PanelFrame } from '../../shared/ui/PanelFrame.tsx';
import { Surface } from '../../shared/ui/Surface.tsx';
import { en } from '../../shared/view/en.ts';
import status from '../../shared/view/site-status.json';
import type { Site } from '../sites/site.ts';
import { KnownOn, type Knowledge } from './KnownOn.tsx';
import type { SiteAccess } from './site-access.ts';

const say = en.sites;

type Props = { sites: Site[]; access: SiteAccess; knowledge: Knowledge; offForNow: Record<string, string> };

/**
 * Every portal, whether it is on, why it is asked for, and the switch: one at a time, and back at any time. `offForNow`:
 * the reason by the id of a portal that we have turned off for everyone.
 */
export function Options({ sites, access, knowledge, offForNow }: Props): JSX.Element {
  const [allowed, setAllowed] = useState<Record<string, boolean>>({});
  const [refused, setRefused] = useState<string>();

  const look = async () => {
    const answers = sites.map(async (site) => [site.id, await access.isAllowed(site)] as const);
    setAllowed(Object.fromEntries(await Promise.all(answers)));
  };
  useEffect(() => {
    void look();
    access.onChange(() => void look());
  }, []);

  const turn = (site: Site, change: SiteAccess['allow']) => {
    change(site)
      .then(
        (done) => setRefused(done ? undefined : site.id),
        () => setRefused(site.id),
      )
      .then(look, () => undefined);
  };

  return (
    <Surface words={en}>
      <PanelFrame view={{ ...en.frame, title: say.title }}>
        <p class="wi-lead">{say.lead}</p>
        <section class="wi-card">
          <ul class="wi-sites">
            {sites.map((site) => (
              <li key={site.id}>
                <Heading level={2} look="small">
                  {named(site.name)}
                </Heading>
                <p>{`${stateOf(site, allowed)}: ${say.why[site.id] ?? ''}. ${triedOn(site.id)}`}</p>
                {offForNow[site.id] && <p>{`${say.offForNow}: ${offForNow[site.id] ?? ''}`}</p>}
                {site.permission === 'optional' &&
                  (allowed[site.id] ? (
                    <Button quiet onPress={() => turn(site, access.forbid)}>
                      {say.turnOff(site.name)}
                    </Button>
                  ) : (
                    <Button quiet onPress={() => turn(site, access.allow)}>
                      {say.turnOn(site.name)}
                    </Button>
                  ))}
                <p role="status">{refused === site.id && say.refused}</p>
              </li>
            ))}
            <li>
              <Heading level={2} look="small">
                {say.boards}
              </Heading>
              <p>{say.boardsWhy}</p>
            </li>
          </ul>
          <KnownOn {...knowledge} />
        </section>
      </PanelFrame>
    </Surface>
  );
}

const stateOf = (site: Site, allowed: Record<string, boolean>): string =>
  site.permission === 'install' ? say.atInstall : allowed[site.id] ? say.on : say.off;

const triedOn = (id: string): string => say.tried((status as Record<string, number>)[id] ?? 0);

/** "the National Careers Service", as a heading begins. */
const named = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
