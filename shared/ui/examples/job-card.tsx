import type { Page } from '../../model/page.ts';
import type { Profile } from '../../model/profile.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { RoleMatch } from '../../model/role-match.ts';
import { en } from '../../view/en.ts';
import { healthView } from '../../view/health-view.ts';
import { requirementsView } from '../../view/requirements-view.ts';
import { roleView } from '../../view/role-view.ts';
import { vacancyView } from '../../view/vacancy-view.ts';
import { HealthNotice } from '../HealthNotice.tsx';
import { JobCard } from '../JobCard.tsx';
import { RequirementList } from '../RequirementList.tsx';
import { RoleCard } from '../RoleCard.tsx';
import { content, today } from '../../view/examples/content.ts';
import type { Example } from './example.ts';
import { bare, longNamed, match, partlyRead, staffNurse, unreadable, welsh } from '../../view/examples/pages.ts';
import { schoolLeaver } from '../../view/examples/profiles.ts';
import { longAsks, nurseAsks, supportWorkerAsks } from '../../view/examples/requirements.ts';

const nothing = () => undefined;

const role = (name: string, id: string): Example => ({
  card: 'role-card',
  name,
  render: () => <RoleCard view={roleView(id, content, en, today)} />,
});

const job = (name: string, page: Page, found?: RoleMatch): Example => ({
  card: 'job-card',
  name,
  render: () => (
    <JobCard
      view={vacancyView(page, found, content, en, today)}
      onRole={nothing}
      onSearch={nothing}
      onReport={nothing}
    />
  ),
});

const asks = (name: string, of: Requirement[], profile?: Profile, ways?: number): Example => ({
  card: 'requirement-list',
  name,
  render: () => <RequirementList view={requirementsView(of, profile, content, en, ways)} />,
});

const notice = (name: string, page: Page): Example => ({
  card: 'health-notice',
  name,
  render: () => {
    const view = healthView(page, en);
    return view ? <HealthNotice view={view} onSearch={nothing} onReport={nothing} /> : <></>;
  },
});

export const jobCards: Example[] = [
  job('ordinary', staffNurse, match('adult-nurse')),
  job('nothing known', bare),
  job(
    'can’t tell the role',
    partlyRead,
    match(null, {
      alternatives: [
        { role: 'care-worker', confidence: 0.3 },
        { role: 'healthcare-assistant', confidence: 0.3 },
      ],
    }),
  ),
  job('in Wales, closed', welsh, match('adult-nurse')),
  job('long names', longNamed, match('long-name', { trainee: true })),
  job('can’t read the page', unreadable),
  role('ordinary', 'adult-nurse'),
  role('can’t tell the pay', 'care-worker'),
  role('nothing known', 'no-such-role'),
  role('long name', 'long-name'),
  asks('ordinary', nurseAsks, undefined, 5),
  asks('someone told us of their GCSEs', nurseAsks, schoolLeaver, 5),
  asks('they train you', supportWorkerAsks),
  asks('nothing known', []),
  asks('can’t tell, long words', longAsks),
  notice('partly read', partlyRead),
  notice('can’t read the page', unreadable),
  notice('nothing to say', staffNurse),
];
