import type { JSX } from 'preact';
import type { Qualification } from '../../shared/model/qualification.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { sentence } from '../../shared/view/sentence.ts';
import { withAnswer, withGrade, withPaper, type PaperStatus } from './change.ts';
import { Choice, YesNo } from './Choice.tsx';
import { Fold } from './Fold.tsx';
import type { Names } from './people.ts';

type Props = { profile: Profile; names: Names; onProfile: (profile: Profile) => void };

/** What they have on paper: every qualification that the content knows, the lowest level first. */
export function PaperFields({ profile, names, onProfile }: Props): JSX.Element {
  const papers = Object.entries(names.qualifications).toSorted(([, a], [, b]) => byLevel(a, b));
  const told = Object.keys(profile.has).length + (profile.priorDegree === undefined ? 0 : 1);
  return (
    <Fold title="Qualifications" told={told}>
      {papers.map(([id, { title, passGrade }]) => {
        const paper = profile.has[id];
        const hasGrade = passGrade !== undefined && paper !== undefined && paper.status !== 'none';
        return (
          <div key={id}>
            <Choice
              label={sentence(title)}
              value={paper?.status}
              options={statuses}
              onChoose={(status) => onProfile(withPaper(profile, id, status))}
            />
            {hasGrade && (
              <Choice
                label="Grade"
                of={title}
                value={paper.grade}
                options={grades}
                onChoose={(grade) => onProfile(withGrade(profile, id, grade))}
              />
            )}
          </div>
        );
      })}
      <YesNo
        label="A degree before, of any kind"
        value={profile.priorDegree}
        onChoose={(is) => onProfile(withAnswer(profile, 'priorDegree', is))}
      />
    </Fold>
  );
}

const byLevel = (a: Qualification, b: Qualification) =>
  (a.level ?? 0) - (b.level ?? 0) || (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1);

const statuses: [PaperStatus, string][] = [
  ['held', 'Held'],
  ['expected', 'Expected'],
  ['none', 'None'],
];
const grades = ['9', '8', '7', '6', '5', '4', '3', '2', '1'].map((grade) => [grade, grade] as const);
