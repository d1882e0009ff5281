import type { Content } from '../model/content.ts';
import type { SourceId } from '../model/id.ts';
import type { Provenance } from '../model/provenance.ts';
import { day } from './days.ts';
import { freshness } from './freshness.ts';
import { linkView, type LinkView } from './link-view.ts';
import type { Words } from './words.ts';

/** One source, ready to show. `state` is a finished sentence: when it was checked, or that it was not. */
export type SourceView = {
  publisher: string;
  title: string;
  link?: LinkView;
  state: string;
  doubt: boolean;
  /** What it is the source of: "Step 1: how long, pay". */
  of: string[];
};

/** The sources of a card, with the words above them. */
export type SourcesView = { title: string; items: SourceView[] };

/** A source with what is known of its check; `of` says in words what it is the source of. */
export type Checked = Pick<Provenance, 'id'> & Partial<Provenance> & { of?: string };

/**
 * Sources as people read them, each once, in the order given. What is known of the check (`confidence`, `checked`,
 * `reviewBy`) is said; a source that the content does not hold is left out. `today` is an ISO day.
 */
export function sourcesView(
  from: readonly (SourceId | Checked)[],
  content: Pick<Content, 'sources'>,
  words: Words,
  today: string,
): SourcesView {
  const checks = from.map((each): Checked => (typeof each === 'string' ? { id: each } : each));
  const first = checks.filter(({ id }, index) => checks.findIndex((other) => other.id === id) === index);
  const usesOf = (id: SourceId) => [...new Set(checks.flatMap((each) => (each.id === id && each.of ? [each.of] : [])))];
  return {
    title: words.sources.title,
    items: first.flatMap((check) => sourceView(check, usesOf(check.id), content, words, today)),
  };
}

function sourceView(
  check: Checked,
  of: string[],
  content: Pick<Content, 'sources'>,
  words: Words,
  today: string,
): SourceView[] {
  const source = content.sources[check.id];
  if (!source) return [];
  const checked = day(check.checked ?? source.checked, words);
  const old = freshness(check.reviewBy, today) !== 'current';
  const say = words.sources;
  const state =
    check.confidence === 'recalled'
      ? say.notChecked
      : old
        ? say.outOfDate(checked)
        : check.confidence === 'part-seen'
          ? say.partChecked(checked)
          : say.checked(checked);
  return [
    {
      publisher: source.publisher,
      title: source.title,
      ...(source.address && { link: linkView(source.title, source.address, words) }),
      state,
      doubt: old || check.confidence === 'recalled',
      of,
    },
  ];
}
