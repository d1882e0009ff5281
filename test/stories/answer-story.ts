import { findSupport } from '../../shared/engine/find-support.ts';
import { findEveryWay } from '../../shared/engine/find-ways.ts';
import type { Content } from '../../shared/model/content.ts';
import type { SupportAnswer } from '../../shared/model/support-answer.ts';
import type { Way } from '../../shared/model/way.ts';
import { en } from '../../shared/view/en.ts';
import { sideBySideView } from '../../shared/view/side-by-side-view.ts';
import { supportView } from '../../shared/view/support-view.ts';
import { readAloud } from '../../shared/view/read-aloud.ts';
import { waysView } from '../../shared/view/ways-view.ts';
import type { Story } from './story.ts';

/** What our cards answer to a story: the ways, the support on each, and all of it as the person would hear it read. */
export type Told = { ways: Way[]; support: SupportAnswer[]; aloud: string };

const usualDay = '2026-11-25';

/** Answers a story as the panel and the widgets do. */
export function answerStory({ target, profile, today = usualDay }: Story, content: Content): Told {
  const { best, otherDoors } = findEveryWay({ role: target }, profile, content, today);
  const ways = [...best, ...otherDoors];
  const support = ways.flatMap((way) => findSupport(profile, way, content, today));
  const view = waysView(ways, profile, content, en, today, target);
  const [first] = ways;
  const help = first && supportView(findSupport(profile, first, content, today), content, en, today);
  const table = sideBySideView(ways.slice(0, 4), content, en, today, profile.nation);
  return { ways, support, aloud: readAloud(view, table, help).join('\n') };
}
