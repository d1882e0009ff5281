import type { RequirementKind } from '../../model/requirement.ts';
import { doorIn } from './doors.ts';
import { matchesOf } from './rule.ts';
import type { Finding } from './rule.ts';

/** One alternative: what was found and the stretch of the clause that says it, as UTF-16 offsets in the clause. */
export type Option = { finding: Finding; start: number; end: number };

/** Alternatives that make one requirement. `orElse`: another way to meet it is named, such as experience. */
export type Group = { options: Option[]; start: number; end: number; orElse: boolean };

/** How a finding stands to the one before it: more of the same, another way to meet it, or something new. */
type Join = 'same' | 'or' | 'or-else' | 'new';
type Part = Option & { join: Join; reach: number; orElse: boolean };

/** The kinds that can be counted; the others are read as a whole, however many words name them. */
const countable: ReadonlySet<RequirementKind> = new Set(['qualification', 'registration', 'language', 'licence']);
const soft: ReadonlySet<RequirementKind> = new Set(['experience', 'skill', 'attitude', 'availability']);

const delimiter = /[,;:/&(|]|\s[-–]\s|\b(?:and|with|or|as well as|along with|plus|who|but)\b/gi;
const onlyJoins = /^(?:[\s,&/]|and|or){1,8}$/i;
const marker = /\b(?:essential|desirable|required|preferred)\b/i;

/** Joins findings that belong together ("RMN or RGN") and cuts the clause between those that don't. */
export function groupFindings(clause: string, findings: Finding[]): Group[] {
  const groups: Group[] = [];
  for (const { finding, start, end, join, orElse } of partsOf(clause, findings)) {
    const option = { finding, start, end };
    const group = groups.at(-1);
    if (group && join === 'or') {
      group.options.push(option);
      group.end = end;
      group.orElse ||= orElse;
    } else groups.push({ options: [option], start, end, orElse });
  }
  return groups;
}

function partsOf(clause: string, findings: Finding[]): Part[] {
  const parts: Part[] = [];
  const links = linksOf(clause, findings);
  for (const [at, finding] of findings.entries()) {
    const before = parts.at(-1);
    const join = before ? joinOf(clause, before, finding, links[at] ?? 'and') : 'new';
    if (before && join !== 'new' && join !== 'or') {
      before.reach = finding.end;
      before.orElse ||= join === 'or-else';
      before.finding = merge(before.finding, finding);
      continue;
    }
    const cut = before && lastDelimiter(clause, before.reach, finding.start);
    if (before && cut) before.end = cut.start;
    const start = before ? (cut?.end ?? before.start) : leadOf(clause, finding.start);
    parts.push({ finding, start, end: clause.length, join, reach: finding.end, orElse: false });
  }
  const last = parts.at(-1);
  if (last) last.end = tailOf(clause, last.reach);
  return parts.map((part) => ({ ...part, ...trim(clause, part.start, part.end) }));
}

function joinOf(clause: string, { finding: one, reach }: Part, other: Finding, link: Link): Join {
  const between = clause.slice(reach, other.start);
  if (one.kind !== other.kind) return joinOfKinds(one, other, link, between);
  if (soft.has(one.kind)) return marker.test(between) ? 'new' : 'same';
  if (one.kind === 'registration' && sameRegister(one, other)) return 'same';
  if (!countable.has(one.kind) || one.kind === 'licence') {
    if (one.subject === other.subject) return 'same';
  } else if (link === 'none') return 'same';
  return link === 'or' && countable.has(one.kind) ? 'or' : 'new';
}

function joinOfKinds(one: Finding, other: Finding, link: Link, between: string): Join {
  if (countable.has(one.kind) && soft.has(other.kind) && link === 'or') return 'or-else';
  // "On the specialist list or recommended for the award of a certificate".
  const asWell = one.kind === 'registration' && other.kind === 'qualification' && link === 'or';
  if (asWell && doorIn(between) === 'willing') return 'or-else';
  const told = one.kind === 'qualification' && other.kind === 'skill';
  const named = one.kind === 'experience' && other.kind === 'qualification' && other.level === undefined;
  if (link === 'none' && (told || named)) return 'same';
  if (!soft.has(one.kind) || !soft.has(other.kind)) return 'new';
  return link === 'none' || onlyJoins.test(between) || (one.weak && link === 'or') ? 'same' : 'new';
}

/** "NMC" stands for every part of its register, so it says no more than "registered nurse" beside it. */
function sameRegister(one: Finding, other: Finding): boolean {
  const names = [one.register ?? '', other.register ?? ''];
  if (names.includes('nmc')) return names.every((name) => name.startsWith('nmc'));
  return names[0] === names[1] && (one.subject === other.subject || !one.subject || !other.subject);
}

/** What the first leaves open, the second says; "NMC" leaves open which part of its register is meant. */
function merge(one: Finding, other: Finding): Finding {
  // "Knowledge and experience of …" is more than knowledge.
  if (one.kind !== other.kind) return soft.has(one.kind) && other.kind === 'experience' ? other : one;
  const register = one.register === 'nmc' ? other.register : one.register;
  return { ...other, ...one, ...(register && { register }) };
}

type Link = 'none' | 'or' | 'and';

/** What joins each finding to the one before. A comma is what the end of its list is: "RMN, RNLD or RGN". */
function linksOf(clause: string, findings: Finding[]): Link[] {
  const links: Link[] = findings.map(() => 'and');
  for (let at = findings.length - 1; at > 0; at -= 1) {
    // What stands in brackets only repeats: "non-medical prescribing (V300) qualification".
    const between = clause.slice(findings[at - 1]?.end, findings[at]?.start).replace(/\([^)]{0,15}\)/g, '');
    const next = links[at + 1] ?? 'and';
    if (/\bor\b|\/|\bor equivalent\b/i.test(between)) links[at] = 'or';
    else if (/\(\s*$/.test(between) || isName.test(between)) links[at] = 'none';
    else if (/^\s*,\s*$/.test(between)) links[at] = next === 'none' ? 'and' : next;
    else links[at] = lastDelimiter(between, 0, between.length) ? 'and' : 'none';
  }
  return links;
}

/** "Diploma in Payroll & Pensions qualification": an "and" within a name joins nothing. */
const isName = /^(?: [A-Z][\w-]*){0,3} in [A-Z][\w-]*(?:,? (?:[A-Z][\w-]*|and|&)){1,8} $/;

function lastDelimiter(clause: string, from: number, to: number): { start: number; end: number } | undefined {
  const match = matchesOf(delimiter, clause.slice(from, to)).at(-1);
  return match && { start: from + match.index, end: from + match.index + match[0].length };
}

/** A long run-up says what the job is, not what it asks: start at the last break before the finding. */
function leadOf(clause: string, to: number): number {
  return to <= 160 ? 0 : (lastDelimiter(clause, 0, to - 20)?.end ?? 0);
}

function tailOf(clause: string, from: number): number {
  if (clause.length - from <= 200) return clause.length;
  const stop = clause.slice(from + 60).search(/,|\bwho\b|\band\b|\sto\s/);
  return stop < 0 ? clause.length : from + 60 + stop;
}

function trim(clause: string, from: number, to: number): { start: number; end: number } {
  const piece = clause.slice(from, to);
  const start = from + (/^[\s,.:)–-]*/.exec(piece)?.[0].length ?? 0);
  return {
    start,
    end: Math.max(start, from + piece.replace(/(?:[\s,.;:(–-]|\b(?:and|or)(?=\W*$)){1,20}$/i, '').length),
  };
}
