import type { Content } from '../model/content.ts';
import type { RoleId } from '../model/id.ts';
import type { Profile } from '../model/profile.ts';
import type { Way } from '../model/way.ts';
import { climbScale } from './climb-scale.ts';
import { goalOf } from './goal-of.ts';
import { startView, type StartView } from './start-view.ts';
import { wayChip, wayView, type WayView } from './way-view.ts';
import { wayTitles } from './way-titles.ts';
import type { Words } from './words.ts';

export type WaysView = {
  title: string;
  start: StartView;
  /** The first ways in a sentence each. */
  lead: string;
  /** Ways that a pick names, at most five; `more` are the rest. */
  ways: WayView[];
  more: WayView[];
  showAll: string;
  notes: string[];
  none?: { title: string; text: string };
};

const shown = 5;

/** All the ways to a job, on one scale: those with a named pick first, the rest behind one fold. `today` is an ISO day; `target` the role that is asked about. */
export function waysView(
  ways: readonly Way[],
  profile: Profile,
  content: Content,
  words: Words,
  today: string,
  target?: RoleId,
): WaysView {
  const scale = climbScale(ways, content, today);
  const { nation } = profile;
  const sorted = [...ways.filter(isPicked), ...ways.filter((way) => !isPicked(way))];
  const titles = wayTitles(sorted, content, words);
  const views = sorted.map((way, index) =>
    wayView(way, content, words, today, { scale, nation, title: titles[index] }),
  );
  // What one way is the best at means nothing where it is the only one.
  if (views.length === 1) delete views[0]?.also;
  const [first] = sorted;
  const goal = first && goalOf(first, content, today, nation);
  const legal = goal?.role.register && content.registers[goal.role.register]?.legal;
  return {
    title: words.way.title,
    start: startView(profile, content, words),
    lead: leadOf(sorted, goal?.role.title, words),
    ways: views.slice(0, shown),
    more: views.slice(shown),
    showAll: words.way.showAll(views.length - shown),
    notes: ways.length === 0 ? [] : [...(legal ? [words.way.regulated] : []), words.way.benefits],
    ...(ways.length === 0 && { none: noneView(profile, target, words) }),
  };
}

/** Why there is no way: the person is there already, what they can't or won't do may stand in the way, or we know none. */
function noneView(
  { roles, limits }: Profile,
  target: RoleId | undefined,
  words: Words,
): { title: string; text: string } {
  const { way, start, amounts } = words;
  const isHere = roles.some(({ id, current }) => id === target && current !== false);
  if (isHere) return { title: way.here, text: way.hereHelp };
  const told = [...(limits.mustEarn ? [start.mustEarn] : []), ...(limits.noLoan ? [start.noLoan] : [])];
  if (told.length === 0) return { title: way.none, text: way.noneHelp };
  return { title: way.noneWith(amounts.all(told)), text: way.noneWithHelp };
}

const isPicked = (way: Way) => way.picks.length > 0;

function leadOf([first, second]: readonly Way[], role: string | undefined, words: Words): string {
  if (!first || !role) return '';
  const [time, money] = leadParts(first, words);
  const lead = first.months > 0 ? words.way.leadFirst(role, time, money) : words.way.leadNow(role);
  return second ? words.way.lead(lead, words.way.leadOther(...leadParts(second, words))) : lead;
}

function leadParts(way: Way, words: Words): [time: string, money: string] {
  const [time = '', ...money] = wayChip(way, words);
  return [time.charAt(0).toLocaleLowerCase() + time.slice(1), words.amounts.all(money)];
}
