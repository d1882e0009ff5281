import { doors as findDoors, notThen as findNotThen } from '../engine/doors.ts';
import { wholeContent } from '../pack/read-local-pack.ts';
import { doorsAloud } from '../view/doors-aloud.ts';
import { doorsView } from '../view/doors-view.ts';
import { en } from '../view/en.ts';
import type { Command } from './command.ts';
import { readProfile } from './read-profile.ts';

/** `doors`: what someone's grades, held or expected, keep open: as text to read out, or as JSON. */
export const doors: Command = {
  usage: 'doors [--profile <json or file>] [--today <day>]',
  async run({ profile: written, today, json, pack, print }) {
    const profile = readProfile(written);
    const content = await wholeContent(pack);
    const all = findDoors(profile, content, today);
    const notThen = findNotThen(profile, content, today);
    if (json) print(JSON.stringify({ doors: all, notThen }));
    else for (const line of doorsAloud(doorsView(all, notThen, profile, content, en, today))) print(line);
    return 0;
  },
};
