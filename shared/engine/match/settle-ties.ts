import { fieldOf } from './field-of.ts';
import { plain } from './harmless.ts';
import type { Word } from './title-words.ts';
import type { Weighed } from './weigh.ts';

/** Of roles with the very same name the one is sure whose other names the title has words of; else none is. */
export function settleTies(ranked: Weighed[], words: Word[]): Weighed[] {
  const [first, ...others] = ranked;
  if (!first) return [];
  const same = (one: Weighed) =>
    one.name.words.join(' ') === first.name.words.join(' ') && first.confidence - one.confidence < 0.05;
  const tied = [first, ...others.filter(same)];
  if (tied.length === 1) return ranked;
  const evidence = (one: Weighed) =>
    words.filter(({ stem }, at) => !one.fit.told.has(at) && !plain.has(stem) && one.name.kin.fields.has(fieldOf(stem)))
      .length;
  const most = Math.max(...tied.map(evidence));
  const telling = tied.filter((one) => evidence(one) === most);
  const factorOf = (one: Weighed) => {
    if (!tied.includes(one)) return 1;
    if (most > 0 && telling.includes(one)) return telling.length === 1 ? 0.95 : 0.7;
    return 0.6;
  };
  return ranked
    .map((one) => ({ ...one, confidence: one.confidence * factorOf(one) }))
    .toSorted((one, other) => other.confidence - one.confidence);
}
