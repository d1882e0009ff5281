import type { JSX } from 'preact';
import { circumstances } from '../../shared/model/circumstance.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { en } from '../../shared/view/en.ts';
import { sentence } from '../../shared/view/sentence.ts';
import { withAnswer, withCircumstance } from './change.ts';
import { Choice, YesNo } from './Choice.tsx';
import { Fold } from './Fold.tsx';

type Props = { profile: Profile; onProfile: (profile: Profile) => void };

/** What is going on in their life, where it opens help, and the right to work. */
export function LifeFields({ profile, onProfile }: Props): JSX.Element {
  const told = Object.keys(profile.circumstances).length + (profile.rightToWork ? 1 : 0);
  return (
    <Fold title="Circumstances and right to work" told={told}>
      <Choice
        label={sentence(en.facts.rightToWork.replace(/^the /, ''))}
        value={profile.rightToWork}
        options={rights}
        onChoose={(right) => onProfile(withAnswer(profile, 'rightToWork', right))}
      />
      {circumstances.map((id) => (
        <YesNo
          key={id}
          label={sentence(en.facts.circumstances[id])}
          value={profile.circumstances[id]}
          onChoose={(is) => onProfile(withCircumstance(profile, id, is))}
        />
      ))}
    </Fold>
  );
}

const rights: [NonNullable<Profile['rightToWork']>, string][] = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['pending', 'Not decided'],
];
