import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { emptyProfile } from '../../shared/model/empty-profile.ts';
import type { Index } from '../../shared/model/pack.ts';
import type { OpenPack } from '../../shared/pack/open.ts';
import { Empty } from '../../shared/ui/Empty.tsx';
import { PanelFrame } from '../../shared/ui/PanelFrame.tsx';
import { Surface } from '../../shared/ui/Surface.tsx';
import { en } from '../../shared/view/en.ts';
import { Cards } from './Cards.tsx';
import { PersonForm } from './PersonForm.tsx';
import type { PeopleFile, Person } from './people.ts';
import { summaryOf } from './summary.ts';
import { useAnswer, type Asked } from './use-answer.ts';

type Props = { pack: OpenPack; index: Index; file: PeopleFile; today: string };

/** A person on the left, the ways in on the right, and one line between them that says what came of it. */
export function Try({ pack, index, file, today }: Props): JSX.Element {
  const [asked, setAsked] = useState<Asked>({ role: 'adult-nurse', profile: emptyProfile, today });
  const [person, setPerson] = useState<Person>();
  const { answer, failed } = useAnswer(asked, pack, file.names);
  const ask = (next: Asked, from: Person | undefined) => {
    setAsked(next);
    setPerson(from);
  };
  return (
    <Surface words={en}>
      <PanelFrame view={{ ...en.frame, title: 'Try a person' }}>
        <p class="wi-lead intro">
          Say what you know of someone, and watch the ways in change. What you choose stays on this page and is gone
          when you leave it. <a href="index.html">All the cards</a>
        </p>
        <div class="summary">
          <p role="status">{answer ? summaryFor(answer.asked, answer.found, file) : en.panel.findingWays}</p>
          <nav aria-label="On this page">
            <a href="#person">Person</a> <a href="#ways">Ways</a>
          </nav>
        </div>
        <div class="columns">
          <div id="person" tabIndex={-1}>
            <PersonForm file={file} index={index} asked={asked} person={person} onAsk={ask} />
          </div>
          <div id="ways" tabIndex={-1} aria-busy={answer?.asked !== asked}>
            {failed && <Empty title={en.panel.failedTitle} text={[failed]} level={2} />}
            {answer && <Cards answer={answer} />}
          </div>
        </div>
      </PanelFrame>
    </Surface>
  );
}

function summaryFor({ role, profile }: Asked, found: Parameters<typeof summaryOf>[0], { names }: PeopleFile): string {
  const isThere = profile.roles.some(({ id, current }) => id === role && current !== false);
  return `${names.roles[role]?.title ?? role}: ${summaryOf(found, isThere)}`;
}
