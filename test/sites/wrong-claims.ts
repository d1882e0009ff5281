import { isDeepStrictEqual } from 'node:util';
import type { Page } from '../../shared/model/page.ts';
import type { Read } from '../../shared/model/vacancy.ts';
import { wrongInResults } from './wrong-in-results.ts';

/**
 * What a page claims after a change that kept its text, though it did not claim it before. Each field has to be equal
 * or absent, each criterion an old one, its importance equal or `unclear`. None is the only good answer.
 * How a field was found may differ: a fall-back is what the other finders are for. And where two copies disagreed, the
 * change may have taken the mark off one: then what the other says is all that the page says.
 */
export const wrongClaims = (before: Page, after: Page): string[] => {
  if (after.kind === 'cannot-read' && before.kind !== 'not-ours') return [];
  if (after.kind !== before.kind) return [`kind: ${before.kind} became ${after.kind}`];
  if (after.kind === 'results' && before.kind === 'results') return wrongInResults(before, after);
  if (after.kind === 'profile' && before.kind === 'profile') return wrongInProfile(before, after);
  if (after.kind !== 'vacancy' || before.kind !== 'vacancy') return [];
  const [was, is] = [before.vacancy, after.vacancy];
  const wrong: string[] = [];
  const check = (name: string, old: unknown, now: unknown) => {
    if (!isDeepStrictEqual(old, now)) wrong.push(`${name}: ${JSON.stringify(old)} became ${JSON.stringify(now)}`);
  };

  for (const name of shortFields) {
    if (is[name] && !before.health.conflicts.includes(name)) check(name, said(was[name]), said(is[name]));
  }
  if (is.closed !== undefined) check('closed', was.closed, is.closed);
  if (is.places.length > 0) check('places', was.places, is.places);
  for (const section of is.sections) {
    check(
      `section ${section.id}`,
      was.sections.find(({ id }) => id === section.id),
      { ...section },
    );
  }
  for (const criterion of is.criteria) {
    const old = was.criteria.find(({ text }) => text === criterion.text);
    if (!old) wrong.push(`a criterion that was not there: ${criterion.text}`);
    if (old?.importance !== 'unclear' && criterion.importance !== 'unclear') {
      check(criterion.text, old?.importance, criterion.importance);
    }
    if (criterion.section !== undefined) check(`section of ${criterion.text}`, old?.section, criterion.section);
  }
  return wrong;
};

type Profile = Extract<Page, { kind: 'profile' }>;

/** The address names the job too, and its words are what is left when no heading does. */
const wrongInProfile = (before: Profile, after: Profile): string[] => {
  const names = [before.title.value, before.slug?.replaceAll('-', ' ')];
  return after.slug === before.slug && names.includes(after.title.value) ? [] : [`title: ${after.title.value}`];
};

const shortFields = [
  'ref',
  'title',
  'employer',
  'band',
  'scheme',
  'duration',
  'standard',
  'closes',
  'posted',
  'contract',
  'pattern',
  'hours',
  'salary',
] as const;

const said = (read: Read<unknown> | undefined) => read && { value: read.value, quote: read.quote };
