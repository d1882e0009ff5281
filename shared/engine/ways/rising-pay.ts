import type { Move } from './moves.ts';

/** What a move pays a year while it lasts, and the role it leads to afterwards; and whether its money is surely not known. */
export type Pays = (move: Move) => { during: number; afterwards: number; isUnknown: boolean };

export type Rises = { after: number; yearly: number }[];

/** The pay that may be had, each time it can be more than before. */
export function risingPay(
  near: Move[],
  readyFor: (move: Move) => number,
  pays: ReadonlyMap<Move, ReturnType<Pays>>,
): Rises {
  const all = near.flatMap((move) => {
    const after = readyFor(move);
    const { during = 0, afterwards = 0 } = pays.get(move) ?? {};
    return [
      { after, yearly: during },
      { after: after + move.route.months.typical, yearly: afterwards },
    ];
  });
  let most = 0;
  return all
    .toSorted((a, b) => a.after - b.after || b.yearly - a.yearly)
    .filter(({ after, yearly }) => {
      if (yearly <= most || after === Infinity) return false;
      most = yearly;
      return true;
    });
}
