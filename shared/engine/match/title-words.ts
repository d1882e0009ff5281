/**
 * A word of a title. `stem` is what to compare: lower case, singular, spelt one way. `start` and `end` are UTF-16
 * offsets in the title as given. `joins` says how it stands to the word before it: in the same phrase (`on`), the start
 * of another job on equal terms (`peer`), of a remark (`aside`), or of what follows "in", "for", "with" (`tail`).
 */
export type Word = { stem: string; start: number; end: number; joins: Join };
export type Join = 'on' | 'peer' | 'aside' | 'tail';

const wordPattern = /a&e\b|[\p{L}\p{N}]+(?:['’]\p{L}+)*/giu;
const asidePattern = /[()[\]{}|:;–—*•~!?.]|\s-|-\s/;
const peerPattern = /[/,&+\\]/;

/**
 * Splits a title into words, each with its place in the title as given. Words that only join others ("and", "in",
 * "jobs") are left out and show in how the next word `joins`.
 */
export function titleWords(title: string): Word[] {
  const words: Word[] = [];
  let join: Join = 'aside';
  let end = 0;
  for (const match of title.matchAll(wordPattern)) {
    join = wider(join, joinOf(title.slice(end, match.index)));
    end = match.index + match[0].length;
    const stem = stemOf(match[0]);
    const joiner = joiners.get(stem);
    if (joiner) {
      join = wider(join, joiner);
      continue;
    }
    const before = join === 'on' ? words.at(-1) : undefined;
    const whole = before && compounds.get(`${before.stem} ${stem}`);
    if (before && whole) Object.assign(before, { stem: whole, end });
    else words.push({ stem, start: match.index, end, joins: join });
    join = 'on';
  }
  return words;
}

function joinOf(between: string): Join {
  if (asidePattern.test(between)) return 'aside';
  return peerPattern.test(between) ? 'peer' : 'on';
}

const width: Record<Join, number> = { on: 0, peer: 1, aside: 2, tail: 3 };
const wider = (one: Join, other: Join): Join => (width[other] > width[one] ? other : one);

function stemOf(raw: string): string {
  const word = raw
    .toLowerCase()
    .replace(/['’]s?$|['’](?=s$)/, '')
    .replace(/['’]/g, '');
  const singular = word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
  return spellings.get(singular) ?? singular;
}

const joiners = new Map<string, Join>([
  ...['and', 'or', 'plus'].map((word) => [word, 'peer'] as const),
  ...['job', 'vacancy', 'vacancie', 'required', 'needed', 'wanted', 'urgently', 'opportunity', 'opportunitie'].map(
    (word) => [word, 'aside'] as const,
  ),
  ...['in', 'for', 'at', 'of', 'on', 'with', 'within', 'to', 'from', 'near', 'across', 'working', 'supporting'].map(
    (word) => [word, 'tail'] as const,
  ),
]);

/** Two words that adverts also write as one. */
const compounds = new Map([
  ['health care', 'healthcare'],
  ['co ordinator', 'coordinator'],
  ['house keeper', 'housekeeper'],
  ['well being', 'wellbeing'],
  ['mid wife', 'midwife'],
  ['nursing home', 'nursinghome'],
  ['care home', 'carehome'],
  ['book keeper', 'bookkeeper'],
  ['physio therapist', 'physiotherapist'],
]);

const spellings = new Map([
  ['asst', 'assistant'],
  ['snr', 'senior'],
  ['sr', 'senior'],
  ['reg', 'registered'],
  ['mgr', 'manager'],
  ['manger', 'manager'],
  ['practioner', 'practitioner'],
  ['heathcare', 'healthcare'],
  ['children', 'child'],
  ['childrens', 'child'],
  ['adviser', 'advisor'],
]);
