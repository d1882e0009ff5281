import type { JSX } from 'preact';
import type { Nation, Profile } from '../../shared/model/profile.ts';
import { en } from '../../shared/view/en.ts';
import { numberIn, withAnswer } from './change.ts';
import { Choice } from './Choice.tsx';
import { Figure } from './Figure.tsx';

type Props = {
  profile: Profile;
  today: string;
  onProfile: (profile: Profile) => void;
  onToday: (today: string) => void;
};

/** Age, place and day: what nearly every way turns on. */
export function AboutFields({ profile, today, onProfile, onToday }: Props): JSX.Element {
  return (
    <fieldset class="group pairs">
      <legend>About them</legend>
      <Figure
        label="Age"
        value={profile.age}
        onChange={(text) => onProfile(withAnswer(profile, 'age', numberIn(text, 5, 120)))}
      />
      <Figure
        label="School year"
        value={profile.schoolYear}
        onChange={(text) => onProfile(withAnswer(profile, 'schoolYear', numberIn(text, 1, 14)))}
      />
      <Choice
        label="Lives in"
        value={profile.nation}
        options={nations}
        onChoose={(nation) => onProfile(withAnswer(profile, 'nation', nation))}
      />
      <label class="field">
        <span>Today is</span>
        <input
          type="date"
          autocomplete="off"
          required
          value={today}
          onChange={({ currentTarget }) => currentTarget.value && onToday(currentTarget.value)}
        />
      </label>
    </fieldset>
  );
}

const nations = Object.entries(en.start.nations) as [Nation, string][];
