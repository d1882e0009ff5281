import type { JSX } from 'preact';
import { en } from '../../shared/view/en.ts';
import { day } from '../../shared/view/days.ts';

/** How old what we know of the portals is. `fetched` where it is newer than what came with the extension. */
export type Knowledge = { version: string; isLookedFor: boolean; fetched?: { version: string; on: string } };

const say = en.sites;

/** Of which day what we know of the portals is, and where it came from. */
export function KnownOn({ version, isLookedFor, fetched }: Knowledge): JSX.Element {
  return (
    <p class="wi-quiet">
      {fetched ? say.fetched(day(fetched.version, en), day(fetched.on, en)) : say.ofVersion(day(version, en))}{' '}
      {isLookedFor ? say.lookedFor : say.notFetched}
    </p>
  );
}
