import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { answerQuestion } from '../../shared/engine/answer-question.ts';
import type { Content } from '../../shared/model/content.ts';
import type { RoleId } from '../../shared/model/id.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { Empty } from '../../shared/ui/Empty.tsx';
import { ExtraHelp } from '../../shared/ui/ExtraHelp.tsx';
import { JobCard } from '../../shared/ui/JobCard.tsx';
import { MoreQuestions } from '../../shared/ui/MoreQuestions.tsx';
import { Questions } from '../../shared/ui/Questions.tsx';
import { RequirementList } from '../../shared/ui/RequirementList.tsx';
import { RoleCard } from '../../shared/ui/RoleCard.tsx';
import { SideBySide } from '../../shared/ui/SideBySide.tsx';
import { SupportList } from '../../shared/ui/SupportList.tsx';
import { TermList } from '../../shared/ui/TermList.tsx';
import { Ways } from '../../shared/ui/Ways.tsx';
import { pageNation } from '../../shared/view/advert-nation.ts';
import { en } from '../../shared/view/en.ts';
import { findTerms } from '../../shared/view/find-terms.ts';
import { requirementsView } from '../../shared/view/requirements-view.ts';
import { roleView } from '../../shared/view/role-view.ts';
import { sideBySideView } from '../../shared/view/side-by-side-view.ts';
import { supportView } from '../../shared/view/support-view.ts';
import { termsView } from '../../shared/view/term-view.ts';
import { vacancyView } from '../../shared/view/vacancy-view.ts';
import { waysView } from '../../shared/view/ways-view.ts';
import type { Subject } from '../messages/personal.ts';
import { requirementsOf, type FoundWays } from './answer.ts';
import { Money } from './Money.tsx';
import { Rescue } from './Rescue.tsx';
import type { PanelState } from './use-panel.ts';
import { useQuestions } from './use-questions.ts';
import { useWays } from './use-ways.ts';

type Props = {
  subject: Subject;
  content: Content;
  state: PanelState;
  today: string;
  onRole: (role: RoleId) => void;
  onProfile: (profile: Profile) => void;
  onPasted: (page: Page) => void;
};

/** What the panel says, in the order that someone reads it: the job, what it asks, the ways in, the help, the words. */
export function Sections({ subject, content, state, today, onRole, onProfile, onPasted }: Props): JSX.Element {
  const { role, match, kept, index } = state;
  const { page } = subject;
  const requirements = useMemo(() => requirementsOf(page), [page]);
  const profile = useMemo(() => whereTheJobIs(kept.profile, page), [kept.profile, page]);
  const found = useWays(role, profile, content, today);
  const questions = useQuestions(found, { role, kept: kept.profile, profile, content, today });
  const answer = (question: string, value: string) => {
    questions.note(question, value);
    onProfile(answerQuestion(kept.profile, question, value));
  };
  const terms = useMemo(() => findTerms(textOf(page), content), [page, content]);

  return (
    <>
      {kept.problem && <Empty title={en.panel.unreadableTitle} text={[en.panel.unreadableText]} level={2} />}
      {page && <JobCard view={vacancyView(page, match, content, en, today)} onRole={onRole} />}
      {page?.kind === 'cannot-read' && index && !role && (
        <Rescue page={page} index={index} onRole={onRole} onPasted={onPasted} />
      )}
      {!page && role && <RoleCard view={roleView(role, content, en, today)} />}
      {page?.kind === 'vacancy' && (
        <RequirementList
          view={requirementsView(requirements, kept.profile, content, en, found?.ways.length || undefined)}
        />
      )}
      {role && (
        <>
          <Questions view={questions.view} onAnswer={answer}>
            <MoreQuestions questions={questions.more} onAnswer={answer} />
            <ExtraHelp view={questions.extraHelp} onAnswer={answer} onOpen={questions.open} />
          </Questions>
          {found ? (
            <Found found={found} role={role} profile={profile} content={content} today={today} />
          ) : (
            <p role="status">{en.panel.findingWays}</p>
          )}
        </>
      )}
      {terms.length > 0 && <TermList view={termsView(terms, content, en)} />}
    </>
  );
}

type FoundProps = Pick<Props, 'content' | 'today'> & { found: FoundWays; role: RoleId; profile: Profile };

function Found({ found: { ways, isWhole, support }, role, profile, content, today }: FoundProps): JSX.Element {
  return (
    <>
      <Ways view={waysView(ways, profile, content, en, today, role, isWhole)} />
      {ways.length > 1 && <SideBySide view={sideBySideView(ways.slice(0, 4), content, en, today)} />}
      {ways.length > 1 && <Money ways={ways} profile={profile} content={content} today={today} />}
      <SupportList view={supportView(support, content, en, today)} />
    </>
  );
}

/** Who has not said where they live is taken to live where the job is: what holds in England may not hold there. */
function whereTheJobIs(profile: Profile, page: Page | undefined): Profile {
  const nation = profile.nation ?? pageNation(page);
  return nation ? { ...profile, nation } : profile;
}

/** The advert's own words, where the jargon is. */
function textOf(page: Subject['page']): string {
  if (page?.kind !== 'vacancy') return '';
  const { title, band, criteria, sections } = page.vacancy;
  return [title?.value, band?.value, ...criteria.map(({ text }) => text), ...sections.map(({ text }) => text)].join(
    '\n',
  );
}
