import { useEffect, useState } from 'preact/hooks';
import type { Content } from '../../shared/model/content.ts';
import type { RoleId } from '../../shared/model/id.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { waysTo, type FoundWays } from './answer.ts';

/**
 * The ways to the role, found once the panel has been painted: what the advert says does not wait for them. Undefined
 * until then; when the person answers a question, what was found before stays until the new ways are there.
 */
export function useWays(
  role: RoleId | undefined,
  profile: Profile,
  content: Content,
  today: string,
): FoundWays | undefined {
  const [found, setFound] = useState<FoundWays>();
  useEffect(() => {
    if (role === undefined) return undefined;
    const turn = setTimeout(() => setFound(waysTo(role, profile, content, today)));
    return () => clearTimeout(turn);
  }, [role, profile, content, today]);
  return found;
}
