import { existsSync, readFileSync } from 'node:fs';
import { findSupport } from '../engine/find-support.ts';
import { contentFor, findEveryWay } from '../engine/find-ways.ts';
import { questionsInTurn } from '../engine/next-question.ts';
import { whatIsMissing } from '../engine/what-is-missing.ts';
import type { Content } from '../model/content.ts';
import { BadPack } from '../pack/fault.ts';
import type { OpenPack } from '../pack/open.ts';
import { readLocalPack, wholeContent } from '../pack/read-local-pack.ts';
import { askedView } from '../view/asked-view.ts';
import { en } from '../view/en.ts';
import { questionText } from '../view/next-question-view.ts';
import { readAloud } from '../view/read-aloud.ts';
import { sideBySideView } from '../view/side-by-side-view.ts';
import { supportView } from '../view/support-view.ts';
import { waysView } from '../view/ways-view.ts';
import { BadUse, type Command } from './command.ts';
import { readProfile } from './read-profile.ts';
import { targetOf } from './target-of.ts';

/** So many ways stand side by side. */
const columns = 4;
/** So many questions are named, those first whose answers change most. */
const mostQuestions = 3;

/**
 * `ways`: the ways from where a person is to a role, an apprenticeship standard or the job of one advert, and the help on
 * them: as text to read out, or as JSON.
 */
export const ways: Command = {
  usage: 'ways <role or standard> | --advert <file.json>  [--profile <json or file>] [--today <day>] [--local <pack>]',
  async run({ words: [name], advert, profile: written, today, local, json, pack, print }) {
    const profile = readProfile(written);
    const { target, content: national } = await targetOf(name, advert, pack);
    const content = contentFor(target, local === undefined ? national : await withLocal(national, local, pack));
    const { best, otherDoors, displaced, isWhole } = findEveryWay(target, profile, content, today);
    const all = [...best, ...otherDoors, ...displaced];
    const asked = 'advert' in target ? whatIsMissing(target.advert.requirements, profile, content) : [];
    if (json) {
      const support = all.flatMap((way) =>
        findSupport(profile, way, content, today).map((answer) => ({ way: way.id, ...answer })),
      );
      const say = (id: string) => questionText(id, content, en);
      const asking = { target, today, say };
      const questions = questionsInTurn(profile, [...best, ...otherDoors], content, asking).slice(0, mostQuestions);
      print(JSON.stringify({ ways: all, isWhole, support, questions, ...('advert' in target && { asked }) }));
      return 0;
    }
    const role = 'role' in target ? target.role : undefined;
    const [first] = all;
    const lines = readAloud(
      waysView(all, profile, content, en, today, role, isWhole),
      all.length > 1 ? sideBySideView(all.slice(0, columns), content, en, today, profile.nation) : undefined,
      first && supportView(findSupport(profile, first, content, today), content, en, today),
    );
    const about = asked.length > 0 ? [en.requirements.asked.title, ...askedView(asked, content, en), ''] : [];
    for (const line of [...about, ...lines]) print(line);
    return 0;
  },
};

async function withLocal({ doors, terms }: Content, file: string, pack: OpenPack): Promise<Content> {
  if (!existsSync(file)) throw new BadUse(`--local: there is no file ${file}`);
  const { content, faults } = readLocalPack(file, readFileSync(file, 'utf8'), await wholeContent(pack));
  if (!content) throw new BadPack(file, faults);
  return { ...content, doors, terms };
}
