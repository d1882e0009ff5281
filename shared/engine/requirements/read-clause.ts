import type { Importance, Requirement, RequirementKind } from '../../model/requirement.ts';
import { attitude } from './attitude.ts';
import { availability } from './availability.ts';
import { check } from './check.ts';
import type { Clause } from './clauses.ts';
import { experience } from './experience.ts';
import { groupFindings } from './group-findings.ts';
import { language } from './language.ts';
import { licence } from './licence.ts';
import { isGained, isInstruction, isOffer } from './offers.ts';
import { qualification } from './qualification.ts';
import { findRegistrations } from './registration.ts';
import { requirementsOf } from './requirements-of.ts';
import { right } from './right.ts';
import { findAll } from './rule.ts';
import type { Finding, Rule } from './rule.ts';
import { skill } from './skill.ts';

/**
 * Where a clause stands: the advert's title, and, for a line of a list of wants, the importance that the list has.
 * Absent in prose, where the words themselves must ask.
 */
export type Setting = { title: string; listed?: Importance };

/** Where two kinds claim the same words, the earlier here has them. */
const tables: [RequirementKind, Rule[]][] = [
  ['qualification', qualification],
  ['licence', licence],
  ['right', right],
  ['check', check],
  ['language', language],
  ['availability', availability],
  ['experience', experience],
  ['skill', skill],
  ['attitude', attitude],
];

/** The requirements in one clause, with offsets in the text that the clause was cut from. */
export function readClause(clause: Clause, { title, listed }: Setting): Requirement[] {
  const findings = findingsIn(clause.text, listed !== undefined);
  return groupFindings(clause.text, findings).flatMap((group) => requirementsOf(group, clause, { title, listed }));
}

function findingsIn(text: string, listed: boolean): Finding[] {
  if (isOffer(text)) return [];
  const found: Finding[] = findRegistrations(text, listed);
  for (const [kind, rules] of tables) {
    for (const finding of findAll(kind, rules, text, listed)) {
      if (!found.some((other) => finding.start < other.end && other.start < finding.end)) found.push(finding);
    }
  }
  const asked = found.filter(({ kind, start }) => {
    if (papers.has(kind)) return !isGained(text.slice(0, start));
    return listed || !soft.has(kind) || !isInstruction(text);
  });
  const sorted = asked.toSorted((one, other) => one.start - other.start);
  return sorted.filter((finding, at) => !finding.weak || !givesWay(text, finding, sorted[at + 1]));
}

const soft: ReadonlySet<RequirementKind> = new Set(['experience', 'skill', 'attitude']);
const papers: ReadonlySet<RequirementKind> = new Set(['qualification', 'licence']);

/** "Ability to drive" is about driving: a general want goes when a particular one follows before any break. */
function givesWay(text: string, weak: Finding, next: Finding | undefined): boolean {
  return next !== undefined && !/[,;:]|\b(?:and|or|with)\b/.test(text.slice(weak.end, next.start));
}
