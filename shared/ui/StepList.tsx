import type { JSX } from 'preact';
import type { StepView } from '../view/step-view.ts';
import type { WayView } from '../view/way-view.ts';
import { Heading } from './Heading.tsx';
import { deeper, type Level } from './level.ts';
import { Lines } from './Lines.tsx';
import { Link } from './Link.tsx';
import { FlagShape } from './FlagShape.tsx';

type Props = { steps: StepView[]; labels: WayView['labels']; goal: WayView['goal']; level: Level };

/** The steps of a way, numbered as in its picture, and the job at their end. */
export function StepList({ steps, labels, goal, level }: Props): JSX.Element {
  return (
    <>
      <ol class="wi-steps" role="list">
        {steps.map((step) => (
          <Step key={step.number} step={step} labels={labels} level={level} />
        ))}
      </ol>
      {goal && (
        <div class="wi-step wi-there" part="step">
          <span class="wi-step-number" aria-hidden="true">
            <svg class="wi-there-flag">
              <FlagShape x={0.5} />
            </svg>
          </span>
          <Heading level={level} look="small">
            {goal.title}
          </Heading>
          <p class="wi-meta">{goal.text}</p>
        </div>
      )}
    </>
  );
}

function Step({ step, labels, level }: { step: StepView; labels: WayView['labels']; level: Level }): JSX.Element {
  const { number, title, kind, facts, does, doubts, open } = step;
  return (
    <li class="wi-step" part="step">
      <span class="wi-step-number" aria-hidden="true">
        {number}
      </span>
      <Heading level={level} look="small">
        {title}
      </Heading>
      {kind && <p class="wi-kind">{kind}</p>}
      <p class="wi-meta">{facts}</p>
      {does && <p>{does}</p>}
      <Lines text={doubts} quiet />
      <Part title={labels.open} items={open} level={deeper(level)} />
      <More step={step} labels={labels} level={deeper(level)} />
    </li>
  );
}

function More({
  step,
  labels,
  level,
}: {
  step: StepView;
  labels: WayView['labels'];
  level: Level;
}): JSX.Element | null {
  const { why, warnings, find } = step;
  if (why.length + warnings.length === 0 && !find) return null;
  return (
    <details class="wi-fold">
      <summary>{labels.more}</summary>
      <Part title={labels.why} items={why} level={level} />
      <Part title={labels.warnings} items={warnings} level={level} />
      {find && (
        <>
          <Heading level={level} look="small">
            {labels.find}
          </Heading>
          <p>{'link' in find ? <Link view={find.link} /> : find.text}</p>
        </>
      )}
    </details>
  );
}

function Part({ title, items, level }: { title: string; items: string[]; level: Level }): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <>
      <Heading level={level} look="small">
        {title}
      </Heading>
      <ul class="wi-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
