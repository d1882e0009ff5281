import type { JSX } from 'preact';
import type { LoanBand } from '../view/climb-loan.ts';
import { loanDepth } from './climb-layout.ts';
import { em, type Along } from './lengths.ts';

/** The wide space of coordinates that the band is drawn in before it is stretched to the picture. */
const [wide, deep] = [1000, 100];
const least = 14;

type Props = { loan: LoanBand; base: number; to: Along; label: string | undefined };

/** A loan under the line: it grows while it is borrowed, then goes on beyond the picture, with what it costs a month. */
export function ClimbLoan({ loan, base, to, label }: Props): JSX.Element {
  const x = (at: number) => Math.round((to.sign === 1 ? at : 1 - at) * wide);
  const y = (depth: number) => Math.round(depth === 0 ? 0 : Math.max(least, depth * deep));
  const [first] = loan.points;
  const last = loan.points.at(-1);
  return (
    <>
      {first && last && (
        <svg
          y={em(base)}
          width="100%"
          height={em(loanDepth)}
          viewBox={`0 0 ${wide} ${deep}`}
          preserveAspectRatio="none"
        >
          <path
            class="wi-loan"
            d={`M${x(first.at)} 0${loan.points.map(({ at, depth }) => `L${x(at)} ${y(depth)}`).join('')}H${x(1)}V0Z`}
          />
        </svg>
      )}
      <text class="wi-label" x={to.at(100)} y={em(base + loanDepth + 0.95)} text-anchor="end">
        {label}
      </text>
    </>
  );
}
