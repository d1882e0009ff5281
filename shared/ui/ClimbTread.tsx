import type { JSX } from 'preact';
import type { TreadBox } from './climb-layout.ts';
import { FlagShape } from './FlagShape.tsx';
import { Hatch } from './Hatch.tsx';
import { em, percent } from './lengths.ts';

type Props = { box: TreadBox; base: number; sign: 1 | -1 };

/** One tread, in an svg of its own width: its body, its soft ends and its number. `base` in em; `sign` −1 right to left. */
export function ClimbTread({ box, base, sign }: Props): JSX.Element {
  const { kind } = box.tread;
  return (
    <>
      {kind === 'paid' && <Paid box={box} base={base} sign={sign} />}
      {kind === 'study' && <Hatch y={box.top} height={base - box.top} />}
      {kind === 'unknown' && <Unknown top={box.top} base={base} />}
      <Badge box={box} base={base} sign={sign} />
    </>
  );
}

/** Solid as far as pay and time are sure; paler where either may be more or less. */
function Paid({ box: { tread, isGoal, top, softTop }, base, sign }: Props): JSX.Element {
  const body = isGoal ? 'wi-goal' : 'wi-paid';
  const [sure, soft] = [100 - tread.soft * 100, tread.soft * 100];
  const [sureAt, softAt] = sign === 1 ? [0, sure] : [soft, 0];
  return (
    <>
      {softTop < top && (
        <>
          <rect class={`${body} wi-soft-part`} width="100%" y={em(softTop)} height={em(top - softTop)} />
          <line class="wi-edge wi-dashed" x2="100%" y1={em(softTop)} y2={em(softTop)} />
        </>
      )}
      <rect class={body} x={percent(sureAt)} width={percent(sure)} y={em(top)} height={em(base - top)} />
      <line class="wi-edge" x1={percent(sureAt)} x2={percent(sureAt + sure)} y1={em(top)} y2={em(top)} />
      {soft > 0 && (
        <>
          <rect
            class={`${body} wi-soft-part`}
            x={percent(softAt)}
            width={percent(soft)}
            y={em(top)}
            height={em(base - top)}
          />
          <line class="wi-edge wi-dashed" x1={percent(softAt)} x2={percent(softAt + soft)} y1={em(top)} y2={em(top)} />
        </>
      )}
    </>
  );
}

/** Open at the top: how high it should be is what we can't tell. */
function Unknown({ top, base }: { top: number; base: number }): JSX.Element {
  return (
    <>
      <line class="wi-unknown" y1={em(top)} y2={em(base)} />
      <line class="wi-unknown" x1="100%" x2="100%" y1={em(top)} y2={em(base)} />
      <svg x="50%" y={em((top + base) / 2 + 0.5)} overflow="visible">
        <text class="wi-doubt" text-anchor="middle">
          ?
        </text>
      </svg>
    </>
  );
}

/** The numbers that tie a tread to the list; a flag on the job itself. In a ring where there is room. */
function Badge({ box: { tread, isGoal, roomy, top }, sign }: Props): JSX.Element {
  const { kind, numbers } = tread;
  const half = 0.75 + Math.max(0, numbers.length - 1) * 0.6;
  const x = roomy ? sign * (half + 0.35) : 0;
  return (
    <svg
      x={roomy && sign === 1 ? 0 : roomy ? '100%' : '50%'}
      y={em(kind === 'study' ? top - 1.05 : top + 1.2)}
      overflow="visible"
    >
      {roomy && <rect class="wi-ring" x={em(x - half)} y="-.75em" width={em(half * 2)} height="1.5em" rx=".75em" />}
      {isGoal && numbers.length === 0 ? (
        <FlagShape x={x} />
      ) : (
        <text class="wi-number" x={em(x)} y=".35em" text-anchor="middle">
          {numbers.join('·')}
        </text>
      )}
    </svg>
  );
}
