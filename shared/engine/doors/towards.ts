import type { Move } from '../ways/moves.ts';
import { mostSteps } from '../ways/plan.ts';
import type { Grounds } from './grounds.ts';
import { rowsBefore, serversIn } from './rows.ts';
import { isSooner, type Known, type Steps } from './steps.ts';

/**
 * The soonest steps to any move: a fixed point over the moves that give what others ask for, as shortest paths are found,
 * every row of steps walked through before it counts. Undefined for a move that no row of steps leads to.
 */
export function stepsTowards(grounds: Grounds): (move: Move) => Steps | undefined {
  const { offered, paths } = grounds;
  const serversOf = serversIn(offered);
  const servers = new Set([...offered].flatMap(({ needs }) => needs.flatMap((need) => [...serversOf(need)])));
  const known: Known = new Map();
  const rows = rowsBefore(grounds, serversOf, known);
  let changed = servers;
  for (let round = 0; round < mostSteps && changed.size > 0; round++) {
    const now = new Set<Move>();
    for (const move of servers) {
      if (round > 0 && !move.needs.some((need) => touches(serversOf(need), changed))) continue;
      const found = soonest(move);
      if (!found || !isSooner(found, known.get(move))) continue;
      known.set(move, found);
      now.add(move);
    }
    changed = now;
  }
  return soonest;

  function soonest(move: Move): Steps | undefined {
    let best: Steps | undefined;
    for (const before of rows(move)) {
      const found = begun(before, move);
      if (found && isSooner(found, best)) best = found;
    }
    return best && withoutNeedless(best, move);
  }

  function begun(before: Move[], move: Move): Steps | undefined {
    const walked = before.length < mostSteps && !before.includes(move) ? paths.walk(before) : undefined;
    const beginning = walked && paths.opens(walked.place, move);
    return beginning && { before, begins: beginning.begins, isSure: walked.isSure && beginning.answer === 'yes' };
  }

  function withoutNeedless(steps: Steps, move: Move): Steps {
    for (const step of steps.before) {
      const others = steps.before.filter((other) => other !== step);
      const fewer = begun(others, move);
      if (fewer && fewer.isSure === steps.isSure && fewer.begins <= steps.begins) return withoutNeedless(fewer, move);
    }
    return steps;
  }
}

function touches(some: ReadonlySet<Move>, others: ReadonlySet<Move>): boolean {
  for (const move of some) if (others.has(move)) return true;
  return false;
}
