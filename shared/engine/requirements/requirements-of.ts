import type { Importance, Requirement, RequirementKind } from '../../model/requirement.ts';
import type { Clause } from './clauses.ts';
import { doorIn } from './doors.ts';
import { monthsOf } from './experience.ts';
import type { Group, Option } from './group-findings.ts';
import { subjectsOf } from './qualification.ts';
import type { Finding } from './rule.ts';
import { impliedImportance, isNegated, statedImportance } from './wording.ts';

type Setting = { title: string; listed?: Importance };
/** Nobody is trained into a clean record, a right or a manner. */
const hasDoors: ReadonlySet<RequirementKind> = new Set([
  'qualification',
  'registration',
  'experience',
  'skill',
  'licence',
  'language',
]);

type What = Pick<Requirement, 'level' | 'subject' | 'register' | 'months' | 'legal'>;

/** Turns findings that belong together into requirements: one for each school subject, with its alternatives. */
export function requirementsOf(group: Group, clause: Clause, setting: Setting): Requirement[] {
  const text = clause.text.slice(group.start, group.end);
  const [first, ...others] = group.options;
  if (!first) return [];
  const negated = first.finding.negated === true || isNegated(text);
  const importance = negated ? 'unclear' : importanceOf(text, clause.text, group, setting.listed);
  const door = hasDoors.has(first.finding.kind) ? doorIn(text) : 'none';
  const open = door === 'none' && group.orElse ? 'equivalent' : door;
  const common = { kind: first.finding.kind, ...(negated && { negated: true as const }), importance };
  const quoted = ({ start, end }: { start: number; end: number }) => ({
    quote: clause.text.slice(start, end),
    start: clause.start + start,
    end: clause.start + end,
  });

  return whats(first, clause.text, setting).map((what) => {
    const ways = [
      { option: first, what },
      ...others.map((option) => ({ option, what: alternative(option, what, clause.text, setting) })),
    ];
    const distinct = ways.filter((way, at) => ways.findIndex((other) => isSame(other.what, way.what)) === at);
    if (distinct.length === 1) {
      const either = ways.length > 1 && open === 'none' ? 'equivalent' : open;
      return { ...common, ...what, open: either, ...quoted(group) };
    }
    const anyOf = distinct.map((way) => ({
      ...common,
      ...way.what,
      open: doorIn(textOf(way.option, clause.text)),
      ...quoted(way.option),
    }));
    return { ...common, ...shared(distinct.map((way) => way.what)), open, anyOf, ...quoted(group) };
  });
}

const textOf = ({ start, end }: Option, clause: string): string => clause.slice(start, end);

/** What one alternative asks: more than one thing where it joins subjects ("GCSE English and maths"). */
function whats(option: Option, clause: string, { title }: Setting): What[] {
  const { finding } = option;
  const text = textOf(option, clause);
  const { level, subject } = finding;
  const what: What = {
    ...(level !== undefined && { level }),
    ...(subject && { subject }),
    legal: finding.legal === true,
  };
  if (finding.kind === 'registration') return [{ ...what, ...registerOf(finding, text, title) }];
  if (finding.kind === 'experience' && !finding.negated) {
    const months = monthsOf(text);
    return [months === undefined ? what : { ...what, months }];
  }
  if (finding.kind !== 'qualification' || subject) return [what];
  const subjects = subjectsOf(text, level);
  return subjects.length === 0 ? [what] : subjects.map((name) => ({ ...what, subject: name }));
}

/** Another way to the same end is in the same subject, unless it says its own. */
function alternative(option: Option, first: What, clause: string, setting: Setting): What {
  const own = whats(option, clause, setting);
  const same = own.find(({ subject }) => subject === first.subject) ?? own[0] ?? first;
  return option.finding.kind === 'qualification' && first.subject && !same.subject
    ? { ...same, subject: first.subject }
    : same;
}

function registerOf({ register }: Finding, text: string, title: string): Pick<Requirement, 'register'> {
  if (register !== 'nmc') return register ? { register } : {};
  for (const words of [text, title]) {
    if (/nurs(?:ing|e) associate/i.test(words)) return { register: 'nmc-nursing-associate' };
    if (/midwi(?:fe|ves)\b/i.test(words.replace(/midwi\w+ council/i, ''))) return { register: 'nmc-midwife' };
    if (/\bnurs(?:e|es)\b|\bR[GM]N\b/i.test(words)) return { register: 'nmc-nurse' };
  }
  return { register: 'nmc-nurse' };
}

const isSame = (one: What, other: What): boolean =>
  one.level === other.level &&
  one.subject === other.subject &&
  one.register === other.register &&
  one.months === other.months;

/** The fields on which all alternatives agree. */
function shared(all: What[]): What {
  const agree = <Key extends keyof What>(key: Key) =>
    all.every((what) => what[key] === all[0]?.[key]) ? all[0]?.[key] : undefined;
  const [level, subject, register] = [agree('level'), agree('subject'), agree('register')];
  return {
    ...(level !== undefined && { level }),
    ...(subject && { subject }),
    ...(register && { register }),
    legal: all.every(({ legal }) => legal),
  };
}

/** Says outright that someone is on a register, which a title ("we seek a registered nurse") does not. */
const isOnRegister =
  /\bregistration\b|\bregistered with\b|\bPIN\b|\bspecialist (?:list|register)\b|\blicen[cs]e to practi[sc]e\b/i;

/** A line's own words, then its list's, then what the clause says of all its parts. Law and checks bind whoever is hired. */
function importanceOf(text: string, clause: string, group: Group, listed: Importance | undefined): Importance {
  const stated = statedImportance(text);
  if (stated) return stated;
  if (listed && listed !== 'unclear') return listed;
  const said = [text, runUp(clause.slice(0, group.start)), ending(clause.slice(group.end))].map(impliedImportance);
  const first = said.find((importance) => importance !== 'unclear');
  const kind = group.options[0]?.finding.kind;
  const binds = kind === 'right' || kind === 'check' || (kind === 'registration' && isOnRegister.test(text));
  return first ?? (binds ? 'essential' : 'unclear');
}

/** "You must have A and B" holds for B; "A is essential and B" says nothing of it. */
const runUp = (before: string): string =>
  /\b(?:must|need to|required to|ideal(?:ly)?|preferably|minimum)\b/i.exec(before)?.[0] ?? '';

/** "A and B are desirable" holds for A. */
const ending = (after: string): string =>
  /\b(?:are|both)(?: \w+){0,2} (?:essential|desirable|required|preferred)\b/i.exec(after)?.[0] ?? '';
