import type { JSX } from 'preact';
import type { Profile, RegisterState } from '../../shared/model/profile.ts';
import { sentence } from '../../shared/view/sentence.ts';
import { withRegister } from './change.ts';
import { Choice } from './Choice.tsx';
import { Fold } from './Fold.tsx';
import type { Names } from './people.ts';

type Props = { profile: Profile; names: Names; onProfile: (profile: Profile) => void };

/** The registers, each with how they stand to it. */
export function RegisterFields({ profile, names, onProfile }: Props): JSX.Element {
  return (
    <Fold title="Registers" told={profile.registers.length}>
      {Object.entries(names.registers).map(([id, { title }]) => (
        <Choice
          key={id}
          label={sentence(title)}
          value={profile.registers.find((register) => register.id === id)?.state}
          options={states}
          onChoose={(state) => onProfile(withRegister(profile, id, state))}
        />
      ))}
    </Fold>
  );
}

const states: [RegisterState, string][] = [
  ['current', 'On it'],
  ['lapsed', 'Was on it'],
  ['overseas', 'On one abroad'],
  ['due', 'Soon on it'],
];
