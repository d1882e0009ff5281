import { en } from '../../view/en.ts';
import { frameView } from '../../view/frame-view.ts';
import { questionsView } from '../../view/questions-view.ts';
import { requirementsView } from '../../view/requirements-view.ts';
import { vacancyView } from '../../view/vacancy-view.ts';
import { waysView } from '../../view/ways-view.ts';
import { Empty } from '../Empty.tsx';
import { JobCard } from '../JobCard.tsx';
import { PanelFrame } from '../PanelFrame.tsx';
import { Questions } from '../Questions.tsx';
import { RequirementList } from '../RequirementList.tsx';
import { Ways } from '../Ways.tsx';
import { content, today } from '../../view/examples/content.ts';
import type { Example } from './example.ts';
import { match, staffNurse, unreadable } from '../../view/examples/pages.ts';
import { nobody } from '../../view/examples/profiles.ts';
import { nurseAsks } from '../../view/examples/requirements.ts';
import { byDegree, byDegreeApprenticeship, earnAllTheWay } from '../../view/examples/ways.ts';

const nothing = () => undefined;
const ways = [earnAllTheWay, byDegree, byDegreeApprenticeship];

export const panels: Example[] = [
  {
    card: 'panel-frame',
    name: 'ordinary',
    render: () => (
      <PanelFrame view={frameView(en, 'Adult nurse')} onClose={nothing}>
        <JobCard view={vacancyView(staffNurse, match('adult-nurse'), content, en, today)} />
        <RequirementList view={requirementsView(nurseAsks, undefined, content, en, 3)} />
        <Questions view={questionsView(nobody, en)} onAnswer={nothing} />
        <Ways view={waysView(ways, nobody, content, en, today)} />
      </PanelFrame>
    ),
  },
  {
    card: 'panel-frame',
    name: 'can’t read the page',
    render: () => (
      <PanelFrame view={frameView(en)} onClose={nothing}>
        <JobCard view={vacancyView(unreadable, undefined, content, en, today)} onSearch={nothing} onReport={nothing} />
      </PanelFrame>
    ),
  },
  {
    card: 'panel-frame',
    name: 'nothing known',
    render: () => (
      <PanelFrame view={frameView(en)}>
        <Empty title={en.way.none} text={[en.way.noneHelp]} level={2} />
      </PanelFrame>
    ),
  },
];
