import type { JSX } from 'preact';
import { circumstances } from '../../shared/model/circumstance.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { en } from '../../shared/view/en.ts';
import { sentence } from '../../shared/view/sentence.ts';
import { numberIn, withAnswer, withCircumstance } from './change.ts';
import { Choice, YesNo } from './Choice.tsx';
import { Figure } from './Figure.tsx';
import { Fold } from './Fold.tsx';

type Props = { profile: Profile; onProfile: (profile: Profile) => void };

/** What is going on in their life, where it opens help, and the right to work. */
export function LifeFields({ profile, onProfile }: Props): JSX.Element {
  const { circumstances: told, rightToWork, ukResidenceYears } = profile;
  const others = [rightToWork, ukResidenceYears].filter((answer) => answer !== undefined);
  return (
    <Fold title="Circumstances and right to work" told={Object.keys(told).length + others.length}>
      <Choice
        label={sentence(en.facts.rightToWork.replace(/^the /, ''))}
        value={rightToWork}
        options={rights}
        onChoose={(right) => onProfile(withAnswer(profile, 'rightToWork', right))}
      />
      <Figure
        label="Years lived in the UK"
        value={ukResidenceYears}
        onChange={(text) => onProfile(withAnswer(profile, 'ukResidenceYears', numberIn(text, 0, 120)))}
      />
      {circumstances.map((id) => (
        <YesNo
          key={id}
          label={sentence(en.facts.circumstances[id])}
          value={told[id]}
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
