import type { Content } from '../../shared/model/content.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Way } from '../../shared/model/way.ts';
import type { Words } from '../../shared/view/words.ts';

/** What a widget found, for the cards that load later. `today` is an ISO day. */
export type Answer = { ways: Way[]; profile: Profile; content: Content; words: Words; today: string };
