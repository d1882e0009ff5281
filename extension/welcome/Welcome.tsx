import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { Heading } from '../../shared/ui/Heading.tsx';
import { PanelFrame } from '../../shared/ui/PanelFrame.tsx';
import { Surface } from '../../shared/ui/Surface.tsx';
import { en } from '../../shared/view/en.ts';

const say = en.welcome;

/** The first-run page: what to do, what stays with you, who we are, and how to delete what is kept. */
export function Welcome({ onForget }: { onForget: () => Promise<void> }): JSX.Element {
  const [isForgotten, setForgotten] = useState(false);
  return (
    <Surface words={en}>
      <PanelFrame view={{ ...en.frame, title: say.title }}>
        <p class="wi-lead">{say.lead}</p>
        <section class="wi-card">
          <ol class="wi-list">
            {say.steps.map(({ title, text }) => (
              <li key={title}>
                <strong>{title}</strong>
                <p>{text}</p>
              </li>
            ))}
          </ol>
          <p>
            <a href="https://www.jobs.nhs.uk/candidate/search" target="_blank" rel="noreferrer">
              {say.go} {say.goNote}
            </a>
          </p>
        </section>
        <section class="wi-card">
          <Heading level={2} look="card">
            {say.keptTitle}
          </Heading>
          <ul class="wi-list">
            {say.kept.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <Button quiet onPress={() => void onForget().then(() => setForgotten(true))}>
              {say.forget}
            </Button>
          </p>
          <p role="status">{isForgotten && say.forgotten}</p>
        </section>
        <section class="wi-card">
          <Heading level={2} look="card">
            {say.whoTitle}
          </Heading>
          <p>{say.who}</p>
        </section>
      </PanelFrame>
    </Surface>
  );
}
