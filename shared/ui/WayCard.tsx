import type { JSX } from 'preact';
import type { WayView } from '../view/way-view.ts';
import { Chip } from './Chip.tsx';
import { Climb } from './Climb.tsx';
import { Heading } from './Heading.tsx';
import { deeper, type Level } from './level.ts';
import { Lines } from './Lines.tsx';
import { Link } from './Link.tsx';
import { SourceList } from './SourceList.tsx';
import { StepList } from './StepList.tsx';

type Props = { view: WayView; level?: Level; folded?: boolean };

/** One way in: its picture, its steps, the first thing to do today, and where it all comes from. `folded` hides the steps. */
export function WayCard({ view, level = 2, folded = false }: Props): JSX.Element {
  const { title, chip, also, range, maybe, climb, show, steps, labels, goal, firstStep, loan, sources } = view;
  const list = <StepList steps={steps} labels={labels} goal={goal} level={deeper(level)} />;
  return (
    <article class="wi-card" part="card">
      <Heading level={level} look="card">
        {title}
      </Heading>
      <p>
        <Chip text={chip.join(' · ')} tone="way" />
      </p>
      <Lines text={[range, also, maybe].filter((line) => line !== undefined)} quiet />
      <Climb view={climb} />
      <div class="wi-today">
        <Heading level={deeper(level)} look="small">
          {firstStep.title}
        </Heading>
        <p>
          {firstStep.text} {firstStep.link && <Link view={firstStep.link} />}
        </p>
      </div>
      {folded ? (
        <details class="wi-fold wi-fold-steps">
          <summary>{show}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      <Lines text={loan.length > 0 ? [loan.join(' ')] : []} quiet />
      <SourceList view={sources} />
    </article>
  );
}
