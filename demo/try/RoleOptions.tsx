import type { JSX } from 'preact';
import type { RoleId } from '../../shared/model/id.ts';
import type { IndexedRole } from '../../shared/model/pack.ts';

/** Jobs as the options of a list, under the family that they belong to. */
export function RoleOptions({ roles, chosen }: { roles: IndexedRole[]; chosen?: RoleId }): JSX.Element {
  const families = [...new Set(roles.map(({ family }) => family))].toSorted();
  return (
    <>
      {families.map((family) => (
        <optgroup key={family} label={family}>
          {roles
            .filter((role) => role.family === family)
            .toSorted((a, b) => (a.title < b.title ? -1 : 1))
            .map(({ id, title }) => (
              <option key={id} value={id} selected={id === chosen}>
                {title}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}
