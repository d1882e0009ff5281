import { matchRole } from '../../shared/engine/match-role.ts';
import type { Index } from '../../shared/model/pack.ts';
import type { Page } from '../../shared/model/page.ts';
import type { RoleMatch } from '../../shared/model/role-match.ts';
import type { Vacancy } from '../../shared/model/vacancy.ts';

/** The role behind a page: an advert's, or that of a careers site's profile. Undefined where the page has neither. */
export function matchPage(page: Page | undefined, index: Index): RoleMatch | undefined {
  if (page?.kind === 'vacancy') return matchVacancy(page.vacancy, index);
  return page?.kind === 'profile' ? matchProfile(page, index) : undefined;
}

/** An apprenticeship's training course names a role where its title ("Trainee, Ward 9") does not. */
function matchVacancy({ title, band, salary, employer, standard }: Vacancy, index: Index): RoleMatch {
  const hints = {
    ...(band && { band: band.value }),
    ...(salary && { salary: salary.value.text }),
    ...(employer && { employer: employer.value }),
  };
  const match = matchRole(title?.value ?? '', hints, index);
  if (match.role !== null || !standard) return match;
  const byStandard = matchRole(standard.value.replace(/ \([^)]*\)/g, ''), hints, index);
  return byStandard.role === null ? match : { ...byStandard, apprenticeship: true };
}

/** A careers site's own name for a job stays when its words change; most are the same as ours. */
function matchProfile({ slug = '', title }: Extract<Page, { kind: 'profile' }>, index: Index): RoleMatch {
  if (index.roles.some(({ id }) => id === slug)) {
    return { role: slug, confidence: 1, alternatives: [], why: [{ text: slug }] };
  }
  const bySlug = matchRole(slug.replaceAll('-', ' '), {}, index);
  return bySlug.role === null ? matchRole(title.value, {}, index) : bySlug;
}
