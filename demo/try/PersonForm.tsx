import type { JSX } from 'preact';
import type { Index } from '../../shared/model/pack.ts';
import { emptyProfile } from '../../shared/model/empty-profile.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { AboutFields } from './AboutFields.tsx';
import { JobFields } from './JobFields.tsx';
import { LifeFields } from './LifeFields.tsx';
import { LimitFields } from './LimitFields.tsx';
import { PaperFields } from './PaperFields.tsx';
import { People } from './People.tsx';
import { nameOf, type PeopleFile, type Person } from './people.ts';
import { RegisterFields } from './RegisterFields.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import type { Asked } from './use-answer.ts';

type Props = {
  file: PeopleFile;
  index: Index;
  asked: Asked;
  /** Who was loaded last; undefined once the form was emptied. */
  person: Person | undefined;
  onAsk: (asked: Asked, person: Person | undefined) => void;
};

/** All that can be set of a person, in native controls. Each change asks again; nothing of it is kept anywhere. */
export function PersonForm({ file: { people, names }, index, asked, person, onAsk }: Props): JSX.Element {
  const { profile, today } = asked;
  const change = (more: Partial<Asked>) => onAsk({ ...asked, ...more }, person);
  const onProfile = (changed: Profile) => change({ profile: changed });
  const load = (next: Person) => onAsk({ role: next.target, profile: next.profile, today: next.today ?? today }, next);
  return (
    <form class="wi-card person" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <h2 class="wi-h wi-h-card">The person</h2>
      <People people={people} names={names} loaded={person?.id} onLoad={load} />
      {person && (
        <p class="wi-quiet">
          {nameOf(person)}
          {profile === person.profile ? '' : ', changed'}. {person.says}
        </p>
      )}
      <RoleChoice index={index} role={asked.role} onChoose={(role) => change({ role })} />
      <AboutFields profile={profile} today={today} onProfile={onProfile} onToday={(day) => change({ today: day })} />
      <LimitFields profile={profile} onProfile={onProfile} />
      <PaperFields profile={profile} names={names} onProfile={onProfile} />
      <JobFields profile={profile} index={index} onProfile={onProfile} />
      <RegisterFields profile={profile} names={names} onProfile={onProfile} />
      <LifeFields profile={profile} onProfile={onProfile} />
      <p>
        <Button quiet onPress={() => onAsk({ ...asked, profile: emptyProfile }, undefined)}>
          Start again
        </Button>
      </p>
    </form>
  );
}
