import type { BandPay } from '../model/amount.ts';
import type { Content } from '../model/content.ts';
import type { SourceId } from '../model/id.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Source } from '../model/source.ts';
import { day } from './days.ts';
import { freshness } from './freshness.ts';
import { linkView, type LinkView } from './link-view.ts';
import type { Words } from './words.ts';

/** Who says something, and where. */
export type SourceName = { publisher: string; title: string; link?: LinkView };

/** One source, ready to show. `state` is a finished sentence: when it was checked, or that it was not. */
export type SourceView = {
  id: SourceId;
  /** Absent where the names of sources are read only when somebody asks. */
  name?: SourceName;
  state: string;
  doubt: boolean;
  /** What it is the source of: "Step 1: how long, pay". */
  of: string[];
};

/** The sources of a card, with the words above them. */
export type SourcesView = { title: string; items: SourceView[] };

/** A source with what is known of its check; `of` says in words what it is the source of. */
export type Checked = Pick<Provenance, 'id'> & Partial<Provenance> & { of?: string };

/** What is known of the check of a row of a table. It is to be looked at again when what it says ends. */
export const checkOfRow = ({ source, confidence, checked, to }: Dated): Checked => ({
  id: source,
  confidence,
  checked,
  reviewBy: to,
});

type Dated = Pick<BandPay, 'source' | 'confidence' | 'checked' | 'to'>;

/**
 * Sources as people read them, each once, in the order given. What is known of the check (`confidence`, `checked`,
 * `reviewBy`) is said. Content that holds no sources at all gives their checks without names; otherwise a source that
 * it does not hold is left out. `today` is an ISO day.
 */
export function sourcesView(
  from: readonly Checked[],
  { sources }: Pick<Content, 'sources'>,
  words: Words,
  today: string,
): SourcesView {
  const isNamed = Object.keys(sources).length > 0;
  const first = from.filter(({ id }, index) => from.findIndex((other) => other.id === id) === index);
  const usesOf = (id: SourceId) => [...new Set(from.flatMap((each) => (each.id === id && each.of ? [each.of] : [])))];
  return {
    title: words.sources.title,
    items: first.flatMap((check) => {
      const source = sources[check.id];
      if (isNamed && !source) return [];
      const name = source && sourceName(source, words);
      const state = stateOf({ ...(source && { checked: source.checked }), ...check }, words, today);
      return [{ id: check.id, ...(name && { name }), ...state, of: usesOf(check.id) }];
    }),
  };
}

export const sourceName = ({ publisher, title, address }: Source, words: Words): SourceName => ({
  publisher,
  title,
  ...(address && { link: linkView(title, address, words) }),
});

function stateOf({ confidence, checked, reviewBy }: Checked, words: Words, today: string) {
  const say = words.sources;
  const isRecalled = confidence === 'recalled';
  if (isRecalled || checked === undefined) return { state: say.notChecked, doubt: true };
  const on = day(checked, words);
  const old = freshness(reviewBy, today) !== 'current';
  const read = confidence === 'part-seen' ? say.partChecked(on) : say.checked(on);
  return { state: old ? say.outOfDate(on) : read, doubt: old };
}
