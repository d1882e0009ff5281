import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Index } from '../../shared/model/pack.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { numberIn } from './change.ts';
import { withJob, withJobTold, withoutJob } from './change-jobs.ts';
import { Choice } from './Choice.tsx';
import { Figure } from './Figure.tsx';
import { Fold } from './Fold.tsx';
import { RoleOptions } from './RoleOptions.tsx';

type Props = { profile: Profile; index: Index; onProfile: (profile: Profile) => void };

/** The jobs they do or did. A job is chosen, then added, so that going through the list by keyboard adds none. */
export function JobFields({ profile, index, onProfile }: Props): JSX.Element {
  const more = useRef<HTMLSelectElement>(null);
  const titles = new Map(index.roles.map(({ id, title }) => [id, title]));
  return (
    <Fold title="Jobs they do or did" told={profile.roles.length}>
      {profile.roles.map((job) => (
        <fieldset key={job.id} class="job pairs">
          <legend>{titles.get(job.id) ?? job.id}</legend>
          <Figure
            label="Months"
            value={job.months}
            onChange={(text) => onProfile(withJobTold(profile, { ...job, months: numberIn(text, 0, 720) }))}
          />
          <Choice
            label="When"
            value={job.current === undefined ? undefined : job.current ? 'now' : 'before'}
            options={times}
            onChoose={(time) => onProfile(withJobTold(profile, { ...job, current: time && time === 'now' }))}
          />
          <Button
            quiet
            onPress={() => {
              onProfile(withoutJob(profile, job.id));
              more.current?.focus();
            }}
          >
            Remove <span class="wi-hidden">{titles.get(job.id)}</span>
          </Button>
        </fieldset>
      ))}
      <label class="field stacked">
        <span>Another job</span>
        <select ref={more} autocomplete="off">
          <RoleOptions roles={index.roles} />
        </select>
      </label>
      <Button quiet onPress={() => more.current && onProfile(withJob(profile, more.current.value))}>
        Add this job
      </Button>
    </Fold>
  );
}

const times = [['now', 'Now'] as const, ['before', 'Before'] as const];
