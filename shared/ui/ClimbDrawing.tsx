import type { JSX } from 'preact';
import type { ClimbView } from '../view/climb-view.ts';
import { climbLayout, drawings, type Drawing } from './climb-layout.ts';
import { ClimbLoan } from './ClimbLoan.tsx';
import { ClimbTread } from './ClimbTread.tsx';
import { along, em, percent } from './lengths.ts';
import { Span } from './Span.tsx';

/**
 * One drawing of a climb. Along is in per cent and up in em, so it stretches with its container while its text keeps
 * its size. Hidden from assistive technology: whoever mounts it gives the picture its name.
 */
export function ClimbDrawing({ view, drawing }: { view: ClimbView; drawing: Drawing }): JSX.Element {
  const { base, axis, height, treads, labels, marks, years } = climbLayout(view, drawing);
  const { waits, loan, arrival, direction } = view;
  const to = along(direction);
  const { plot } = drawings[drawing];
  return (
    <svg class={`wi-drawing wi-${drawing}`} width="100%" height={em(height)} aria-hidden="true" focusable="false">
      {marks.map(({ x }) => (
        <line key={x} class="wi-grid" x1={to.at(x)} x2={to.at(x)} y1={em(base - plot)} y2={em(axis - 1.1)} />
      ))}
      {waits.map(({ start, width, level = 0.06 }) => (
        <line
          key={start}
          class="wi-wait"
          x1={to.at(start * 100)}
          x2={to.at((start + width) * 100)}
          y1={em(base - level * plot)}
          y2={em(base - level * plot)}
        />
      ))}
      {treads.map((box) => (
        <svg key={box.x} x={to.at(box.x, box.width)} width={percent(box.width)} height="100%" overflow="visible">
          <ClimbTread box={box} base={base} sign={to.sign} />
        </svg>
      ))}
      {loan && <ClimbLoan loan={loan} base={base} to={to} label={loan.labels[drawing === 'wide' ? 0 : 1]} />}
      <line class="wi-base" x2="100%" y1={em(base)} y2={em(base)} />
      {arrival && (
        <svg
          x={to.at(arrival.start * 100, arrival.width * 100)}
          y={em(axis - 1.1)}
          width={percent(arrival.width * 100)}
          overflow="visible"
        >
          <Span />
        </svg>
      )}
      {years.map((x) => (
        <line key={x} class="wi-tick" x1={to.at(x)} x2={to.at(x)} y1={em(axis - 1.1)} y2={em(axis - 0.85)} />
      ))}
      {labels.map(({ text, x, y, indent, end }) => (
        <text
          key={x}
          class="wi-label"
          x={to.at(x)}
          y={em(y)}
          dx={em(to.sign * indent)}
          text-anchor={end ? 'end' : 'start'}
        >
          {text}
        </text>
      ))}
      {marks.map(({ x, label }) => (
        <text key={x} class="wi-mark" x={to.at(x)} y={em(axis + 0.25)}>
          {label}
        </text>
      ))}
    </svg>
  );
}
