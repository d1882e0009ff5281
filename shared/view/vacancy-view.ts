import type { Content } from '../model/content.ts';
import type { Page } from '../model/page.ts';
import type { Nation } from '../model/profile.ts';
import type { Role } from '../model/role.ts';
import type { RoleMatch } from '../model/role-match.ts';
import type { Vacancy } from '../model/vacancy.ts';
import { pageNation } from './advert-nation.ts';
import { healthView, type HealthView } from './health-view.ts';
import { payView } from './pay-view.ts';
import { sourcesView, type SourcesView } from './source-view.ts';
import { missingParts, vacancyFacts, vacancyQuotes, type VacancyFact } from './vacancy-facts.ts';
import type { PageWords } from './words.ts';

/** This job in plain words. A fact that the page does not give is absent, and named in `missing`. */
export type VacancyView = {
  title: string;
  /** The job's title as the advert writes it. */
  job?: string;
  role?: string;
  does: string[];
  says: string[];
  facts: VacancyFact[];
  missing?: string;
  /** The advert's own words behind the facts. */
  quotes?: { title: string; items: { label: string; text: string }[] };
  /** Roles it may be, when the title did not say. */
  choices: { id: string; title: string }[];
  health?: HealthView;
  sources: SourcesView;
};

/**
 * A job in plain words: only what the advert says, or what a sourced fact says of its role. `match` is the role behind
 * the title, where one was looked for; `today` an ISO day. A page without a job gives its notice alone.
 */
export function vacancyView(
  page: Page,
  match: RoleMatch | undefined,
  content: Content,
  words: PageWords,
  today: string,
): VacancyView {
  const vacancy: Vacancy = page.kind === 'vacancy' ? page.vacancy : { places: [], criteria: [], sections: [] };
  const title = page.kind === 'profile' ? page.title.value : vacancy.title?.value;
  const role = match?.role ? content.roles[match.role] : undefined;
  const health = healthView(page, words);
  const nation = pageNation(page);
  const pay = payView(vacancy, role, content, words, today, nation);
  const facts = page.kind === 'vacancy' ? vacancyFacts(vacancy, pay, words, today) : [];
  const missing = page.kind === 'vacancy' && !health ? missingParts(vacancy, words) : [];
  const quotes = vacancyQuotes(vacancy, words);
  return {
    title: page.kind === 'cannot-read' ? words.popup.pageTitle : words.vacancy.title,
    ...(title && { job: title }),
    ...(role ? { role: words.vacancy.role(role.title) } : match && { role: words.vacancy.noRole }),
    does: role ? [...role.does, words.vacancy.where(role.where)] : [],
    says: [...saysOf(vacancy, match, words), ...elsewhere(nation, words)],
    facts,
    ...(missing.length > 0 && { missing: words.vacancy.notFound(words.amounts.any(missing)) }),
    ...(quotes.length > 0 && { quotes: { title: words.vacancy.quotes, items: quotes } }),
    choices: choicesOf(match, content),
    ...(health && { health }),
    sources: sourcesView([...rolesSources(role), ...(pay?.source ? [pay.source] : [])], content, words, today),
  };
}

function saysOf(vacancy: Vacancy, match: RoleMatch | undefined, { vacancy: say }: PageWords): string[] {
  return [
    ...(vacancy.closed ? [say.closed] : []),
    ...(match?.apprenticeship ? [say.apprenticeship] : match?.trainee ? [say.trainee] : []),
    ...(match && !match.role && match.alternatives.length > 0 ? [say.couldBe] : []),
  ];
}

/** Figures of England's are not shown for a job elsewhere; who looks for them reads why. */
const elsewhere = (nation: Nation | undefined, words: PageWords): string[] =>
  nation && nation !== 'england' ? [words.vacancy.elsewhere(words.start.nations[nation])] : [];

const choicesOf = (match: RoleMatch | undefined, { roles }: Content) =>
  match && !match.role
    ? match.alternatives.flatMap(({ role }) => (roles[role] ? [{ id: role, title: roles[role].title }] : []))
    : [];

const rolesSources = (role: Role | undefined) => role?.sources ?? [];
