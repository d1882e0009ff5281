import type { JSX } from 'preact';
import type { Profile } from '../../shared/model/profile.ts';
import { withLimit, type Limit } from './change.ts';

type Props = { profile: Profile; onProfile: (profile: Profile) => void };

/** What a way has to keep to for them. */
export function LimitFields({ profile, onProfile }: Props): JSX.Element {
  return (
    <fieldset class="group">
      <legend>What they need</legend>
      {limits.map(([limit, label]) => (
        <label key={limit} class="wi-option">
          <input
            type="checkbox"
            autocomplete="off"
            name={`try-${limit}`}
            checked={profile.limits[limit] === true}
            onChange={({ currentTarget }) => onProfile(withLimit(profile, limit, currentTarget.checked))}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

const limits: [Limit, string][] = [
  ['mustEarn', 'To earn all the way'],
  ['noLoan', 'No student loan'],
  ['partTime', 'Part time'],
];
