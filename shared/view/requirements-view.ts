import type { Content } from '../model/content.ts';
import type { Profile } from '../model/profile.ts';
import type { Importance, Requirement } from '../model/requirement.ts';
import { requirementMeaning } from './requirement-meaning.ts';
import { requirementState, type RequirementState } from './requirement-state.ts';
import type { PageWords } from './words.ts';

export type RequirementView = {
  /** The advert's own words. */
  quote: string;
  meaning: string;
  state: RequirementState;
  chip: string;
};

export type RequirementGroup = {
  title: string;
  note?: string;
  items: RequirementView[];
  /** Those that lie in a fold, and its words. */
  rest?: { show: string; items: RequirementView[] };
};

/** What a job asks for, in groups. */
export type RequirementsView = { title: string; groups: RequirementGroup[]; none?: string };

/**
 * What a job asks for, each with a plain meaning and a chip. Without a profile, or where it does not say, the chip is
 * "can't tell"; a check is never a "not yet". `ways` is how many ways we know to the job.
 */
export function requirementsView(
  requirements: readonly Requirement[],
  profile: Profile | undefined,
  content: Content,
  words: PageWords,
  ways?: number,
): RequirementsView {
  const say = words.requirements;
  const view = (requirement: Requirement): RequirementView => {
    const state = requirementState(requirement, profile, content);
    return {
      quote: requirement.quote.trim(),
      meaning: requirementMeaning(requirement, state, content, words, ways),
      state,
      chip: say.chips[state],
    };
  };
  const group = (importance: Importance, title: string, note?: string): RequirementGroup[] => {
    const items = requirements
      .filter((each) => each.importance === importance)
      .filter((each, index, all) => all.findIndex((other) => other.quote === each.quote) === index)
      .toSorted(lawFirst)
      .map(view);
    return items.length > 0 ? [{ title, ...(note && { note }), ...folded(items, words) }] : [];
  };
  const groups = [
    ...group('essential', say.essential),
    ...group('desirable', say.desirable, say.desirableNote),
    ...group('unclear', say.unclear, say.unclearNote),
  ];
  return { title: say.title, groups, ...(groups.length === 0 && { none: say.none }) };
}

/** Long lists are cut where a screen ends, unless that would hide one or two. */
function folded(items: RequirementView[], words: PageWords): Pick<RequirementGroup, 'items' | 'rest'> {
  const rest = items.slice(shown);
  if (rest.length < 3) return { items };
  return { items: items.slice(0, shown), rest: { show: words.requirements.more(rest.length), items: rest } };
}

const shown = 6;
const lawFirst = (a: Requirement, b: Requirement) => Number(b.legal) - Number(a.legal);
