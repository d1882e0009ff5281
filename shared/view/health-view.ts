import type { Page } from '../model/page.ts';
import type { PageWords } from './words.ts';

/** What we say when a page could not be read, or not all of it, with what a person can do instead. */
export type HealthView = {
  state: 'partly' | 'cannot-read';
  title: string;
  text: string[];
  search: string;
  report: string;
  reportHelp: string;
};

/** The notice for a page; undefined for a page that was read well, or that is not ours. */
export function healthView(page: Page, words: PageWords): HealthView | undefined {
  const say = words.health;
  const actions = { search: say.search, report: say.report, reportHelp: say.reportHelp };
  if (page.kind === 'cannot-read')
    return { state: 'cannot-read', title: say.cannotReadTitle, text: [say.cannotReadHelp], ...actions };
  if (page.kind === 'not-ours' || page.health.state === 'ok') return undefined;

  const missing = partNames(page.health.missing, words);
  const conflicts = partNames(page.health.conflicts, words);
  return {
    state: 'partly',
    title: say.partlyTitle,
    text: [
      ...(missing.length > 0 ? [say.missing(words.amounts.any(missing))] : []),
      ...(conflicts.length > 0 ? [say.conflicts(words.amounts.all(conflicts))] : []),
      say.partlyHelp,
    ],
    ...actions,
  };
}

/** Parts that have a plain name; what people would not know by name stays out. */
const partNames = (fields: readonly string[], { health }: PageWords) =>
  fields.flatMap((field) => health.fields[field] ?? []);
