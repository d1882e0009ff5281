import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { Heading } from '../../shared/ui/Heading.tsx';
import { en } from '../../shared/view/en.ts';
import { pageHealthText } from '../../shared/view/page-health-text.ts';
import type { Here } from './here.ts';

const say = en.popup;

type Props = { here: Here; onAllow: (origin: string) => Promise<boolean>; onRead?: () => Promise<void> };

/** How well the page in this tab was read; where it was not, what a person can let us do about it. */
export function PageHere({ here: { page, portal, host, origin }, onAllow, onRead }: Props): JSX.Element {
  const [problem, setProblem] = useState<string>();
  const isRead = page !== undefined && page.kind !== 'not-ours';
  const ask = (allowed: string) =>
    void onAllow(allowed).then(
      (done) => (done ? window.close() : setProblem(say.refused)),
      () => setProblem(say.refused),
    );

  return (
    <section class="wi-card">
      <Heading level={2} look="card">
        {say.pageTitle}
      </Heading>
      <p>{portal && !isRead ? say.mayNot(portal) : pageHealthText(page, en)}</p>
      {!isRead && (
        <p class="wi-buttons">
          {portal && host && origin && <Button onPress={() => ask(origin)}>{say.allow(host)}</Button>}
          {!portal && onRead && (
            <Button onPress={() => void onRead().catch(() => setProblem(say.readFailed))}>{say.read}</Button>
          )}
          {!portal && origin && (
            <Button quiet onPress={() => ask(origin)}>
              {say.always}
            </Button>
          )}
        </p>
      )}
      {!isRead && !portal && onRead && <p class="wi-quiet">{say.readHint}</p>}
      <p role="status">{problem}</p>
    </section>
  );
}
