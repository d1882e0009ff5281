import type { Content } from '../model/content.ts';
import type { Requirement } from '../model/requirement.ts';
import { aboutMonths } from './months.ts';
import type { RequirementState } from './requirement-state.ts';
import { sentence } from './sentence.ts';
import type { PageWords } from './words.ts';

/**
 * What a requirement means, and what a person can do about it, in short sentences. `ways` is how many ways we know to
 * the job; a gap is never shown without the next step.
 */
export function requirementMeaning(
  requirement: Requirement,
  state: RequirementState,
  content: Content,
  words: PageWords,
  ways?: number,
): string {
  const say = words.requirements;
  if (state === 'notNeeded') return say.negated;
  const next = nextStep(requirement, state, words, ways);
  return [...what(requirement, content, words), ...next].join(' ');
}

function what(requirement: Requirement, content: Content, words: PageWords): string[] {
  const say = words.requirements;
  const { kind, subject, level, months, anyOf } = requirement;
  if (anyOf && anyOf.length > 0) return [say.anyOf(words.amounts.any(anyOf.map(({ quote }) => quote.trim())))];
  if (kind === 'registration') return [registration(requirement, content, words)];
  const known = subject && say.subjects[subject];
  if (known) return [known];
  if (kind === 'qualification' && level !== undefined)
    return [say.level(level), say.levels[level] ?? ''].filter(Boolean);
  if (kind === 'experience' && months) return [say.experience(sentence(aboutMonths(months, words)))];
  return [say.meanings[kind]];
}

function nextStep({ open }: Requirement, state: RequirementState, words: PageWords, ways?: number): string[] {
  const say = words.requirements;
  if (state === 'law') return [ways ? say.waysThere(ways) : say.someWays];
  if (state === 'have') return [say.told];
  if (state === 'notYet') return [say.notYet];
  if (open === 'training') return [say.training];
  if (open === 'willing') return [say.willing];
  return open === 'equivalent' ? [say.equivalent] : [];
}

/** A register of several professions names none of them; one of a single profession does, by its protected title. */
function registration({ register, legal }: Requirement, content: Content, { requirements: say }: PageWords): string {
  const entry = register ? content.registers[register] : undefined;
  if (!entry) return say.meanings.registration;
  if (!legal) return say.employersRegister(entry.title);
  const roles = Object.values(content.roles).filter((role) => role.register === register);
  const titles = new Set(roles.map((role) => role.protectedTitle));
  const [title] = titles;
  return titles.size === 1 && title ? say.law(title) : say.lawRegister(entry.title);
}
