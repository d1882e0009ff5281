import type { JSX } from 'preact';
import type { KeyItem } from '../view/climb-key.ts';
import { Hatch } from './Hatch.tsx';
import { Span } from './Span.tsx';

/** What is drawn in a climb, with a swatch each. */
export function ClimbKey({ items }: { items: KeyItem[] }): JSX.Element {
  return (
    <ul class="wi-key">
      {items.map(({ kind, label }) => (
        <li key={kind}>
          <svg class="wi-swatch" aria-hidden="true" focusable="false">
            <Swatch kind={kind} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ kind }: { kind: KeyItem['kind'] }): JSX.Element {
  if (kind === 'study') return <Hatch y={0} height={0.75} />;
  if (kind === 'wait') return <line class="wi-wait" x2="100%" y1="50%" y2="50%" />;
  if (kind === 'arrival')
    return (
      <svg y="50%" overflow="visible">
        <Span />
      </svg>
    );
  if (kind === 'unknown')
    return (
      <>
        <line class="wi-unknown" x1="15%" x2="15%" y2="100%" />
        <line class="wi-unknown" x1="85%" x2="85%" y2="100%" />
      </>
    );
  if (kind === 'loan') return <rect class="wi-loan" width="100%" height="100%" />;
  if (kind === 'goal') return <rect class="wi-goal" width="100%" height="100%" />;
  return (
    <>
      <rect class={kind === 'range' ? 'wi-paid wi-soft-part' : 'wi-paid'} width="100%" height="100%" />
      <line class={kind === 'range' ? 'wi-edge wi-dashed' : 'wi-edge'} x2="100%" y1="1" y2="1" />
    </>
  );
}
