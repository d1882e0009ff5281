import { useEffect, useState } from 'preact/hooks';
import { waysTo, type FoundWays } from '../../extension/panel/answer.ts';
import type { Content } from '../../shared/model/content.ts';
import type { RoleId } from '../../shared/model/id.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { OpenPack } from '../../shared/pack/open.ts';
import type { Names } from './people.ts';

/** What is asked: the ways of this person to this job on this day. */
export type Asked = { role: RoleId; profile: Profile; today: string };

/** What was asked and what was found, of a piece: the cards never show one person's ways under another's name. */
export type Answer = { asked: Asked; found: FoundWays; content: Content };

/**
 * The answer, found once the change in the form has been painted. What was found before stays until then. The engine
 * reads the slice of the job alone; the names of all else that a person may have go under it for the cards.
 */
export function useAnswer(asked: Asked, pack: OpenPack, names: Names): { answer?: Answer; failed?: string } {
  const [state, setState] = useState<{ answer?: Answer; failed?: string }>({});
  useEffect(() => {
    let isStale = false;
    let turn: ReturnType<typeof setTimeout> | undefined;
    const find = async () => {
      const slice = await pack.everythingFor(asked.role);
      turn = setTimeout(() => {
        if (isStale) return;
        const found = waysTo(asked.role, asked.profile, slice, asked.today);
        setState({ answer: { asked, found, content: withNames(slice, names) } });
      });
    };
    find().catch((error: unknown) => setState({ failed: error instanceof Error ? error.message : String(error) }));
    return () => {
      isStale = true;
      clearTimeout(turn);
    };
  }, [asked]);
  return state;
}

const withNames = (slice: Content, { roles, qualifications, registers }: Names): Content => ({
  ...slice,
  roles: { ...roles, ...slice.roles },
  qualifications: { ...qualifications, ...slice.qualifications },
  registers: { ...registers, ...slice.registers },
});
