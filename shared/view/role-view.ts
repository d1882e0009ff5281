import type { Content } from '../model/content.ts';
import type { RoleId } from '../model/id.ts';
import type { Role } from '../model/role.ts';
import { linkView, type LinkView } from './link-view.ts';
import { bandText } from './pay-view.ts';
import { sourcesView, type SourcesView } from './source-view.ts';
import type { VacancyFact } from './vacancy-facts.ts';
import type { PageWords } from './words.ts';

/** A kind of job, where no advert is in sight. */
export type RoleView = { title: string; does: string[]; facts: VacancyFact[]; more?: LinkView; sources: SourcesView };

/** A role in plain words: what you do, where, what it usually pays, and the register that the law asks for. */
export function roleView(id: RoleId, content: Content, words: PageWords, today: string): RoleView {
  const role = content.roles[id];
  if (!role)
    return { title: words.vacancy.noRole, does: [], facts: [], sources: sourcesView([], content, words, today) };

  const [band] = role.bands;
  const pay = band === undefined ? undefined : bandText(band, content, words, today);
  const law = lawText(role, content, words);
  const say = words.vacancy;
  return {
    title: role.title,
    does: role.does,
    facts: [
      {
        label: say.pay,
        text: pay
          ? [say.usually(say.bandName(band ?? '')), ...pay.text]
          : [role.unpaid ? words.way.goalUnpaid : words.way.goalLocalPay],
      },
      { label: say.place, text: [role.where] },
      ...(law ? [{ label: say.register, text: [law] }] : []),
    ],
    ...(role.more && { more: linkView(role.more.text, role.more.url, words) }),
    sources: sourcesView([...role.sources, ...(pay?.source ? [pay.source] : [])], content, words, today),
  };
}

function lawText(
  { register, protectedTitle }: Role,
  content: Content,
  { requirements }: PageWords,
): string | undefined {
  const entry = register && content.registers[register];
  if (!entry?.legal) return undefined;
  return protectedTitle ? requirements.law(protectedTitle) : requirements.lawRegister(entry.title);
}
