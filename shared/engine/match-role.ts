import type { Index } from '../model/pack.ts';
import type { RoleMatch } from '../model/role-match.ts';
import { decodeEntities, type Decoded } from './entities.ts';
import { bandIn } from './match/band-hint.ts';
import { nameLookup } from './match/name-lookup.ts';
import { rankCandidates } from './match/rank-candidates.ts';
import { isApprenticeship, isTrainee, seniorityOf } from './match/seniority.ts';
import { titlePhrases } from './match/title-phrases.ts';
import { titleWords } from './match/title-words.ts';

/** What an advert says beside its title; each in the advert's own words. */
export type Hints = { band?: string; salary?: string; employer?: string; text?: string };

/** Under this a role is only an alternative. */
const threshold = 0.6;

/** Longer than any title; a text of more UTF-16 units is something else, such as a whole advert. */
const longestTitle = 500;

/**
 * Which role a job title names. The title decides; the hints can only confirm or lower it. At 0.9 and above the role is
 * nearly always right. Under 0.6 `role` is null, the best guesses are `alternatives`, and `confidence` is the first's.
 * `why` holds the words that decided, for and against, with UTF-16 offsets in `title` as given. Never throws.
 */
export function matchRole(title: string, hints: Hints, index: Index): RoleMatch {
  if (title.length > longestTitle) return { role: null, confidence: 0, alternatives: [], why: [] };
  const decoded = decodeEntities(title);
  const words = titleWords(decoded.text);
  const lookup = nameLookup(index);
  const band = bandIn(decoded.text);
  const hinted = band ?? bandIn(hints.band ?? '') ?? bandIn(hints.salary ?? '');
  const candidates = rankCandidates(words, lookup, { ...hints, bands: hinted?.bands });

  const best = candidates[0];
  const sure = best !== undefined && best.confidence >= threshold;
  const seniority = seniorityOf(words, sure ? best.role : undefined);
  const decided = [...(best ? [best, ...best.against, band] : [headOf()]), seniority?.word];

  return {
    role: sure ? best.role.id : null,
    confidence: best?.confidence ?? 0,
    alternatives: candidates.slice(sure ? 1 : 0, 6).map(({ role, confidence }) => ({ role: role.id, confidence })),
    ...(seniority && { seniority: seniority.rank }),
    ...(isTrainee(words) && { trainee: true as const }),
    ...(isApprenticeship(words) && { apprenticeship: true as const }),
    why: [...spans(title, decided, decoded.at), ...(best && hinted && !band ? [{ text: hinted.text.trim() }] : [])],
  };

  function headOf() {
    const main = titlePhrases(words, lookup.heads)[0];
    return main && words[main.head];
  }
}

/** The places given, each once, in the order of the title. */
function spans(
  title: string,
  places: ({ start: number; end: number } | undefined)[],
  given: Decoded['at'],
): RoleMatch['why'] {
  const sorted = places
    .flatMap((place) => (place ? [{ start: given(place.start), end: given(place.end) }] : []))
    .toSorted((one, other) => one.start - other.start);
  return sorted
    .filter(({ start, end }, at) => !sorted.slice(0, at).some((before) => before.start <= start && end <= before.end))
    .map(({ start, end }) => ({ text: title.slice(start, end), start, end }));
}
