import type { Requirement, RequirementKind } from '../model/requirement.ts';
import type { Criterion, Section, Vacancy } from '../model/vacancy.ts';
import { readAsGiven } from './requirements/as-given.ts';
import { clausesOf } from './requirements/clauses.ts';
import { headingOf } from './requirements/headings.ts';
import { readClause } from './requirements/read-clause.ts';
import { readUnknown } from './requirements/read-unknown.ts';

/** Sections say 200 kB in all (see `Vacancy`); more than that is not read, whatever a page holds. */
const most = 200_000;

/** Sections about the employer, its benefits and how to apply: nothing in them is asked for this job. */
const boilerplate = /organisation|about[-_ ]?us|company|employer|benefit|apply|after|provider|contact|equal/i;

/**
 * What an advert asks for: every criterion of its person specification, and what its prose asks for. Each requirement
 * names its `criterion` (place in the list) or `section` (id), and `quote` is that text from `start` to `end`, in UTF-16
 * units. Importance is the criterion's own, unless its words say otherwise outright ("is essential" under Desirable).
 * Never throws; takes time in proportion to the text and reads 200,000 units of it at most.
 */
export function readRequirements(vacancy: Pick<Vacancy, 'title' | 'criteria' | 'sections'>): Requirement[] {
  const title = vacancy.title?.value ?? '';
  const found: Requirement[] = [];
  let left = most;
  for (const [criterion, { text, ...rest }] of vacancy.criteria.entries()) {
    if (left <= 0) return found;
    const asked = readAsGiven(text.slice(0, left), (plain) => readCriterion({ text: plain, ...rest }, title));
    for (const requirement of asked) found.push({ ...requirement, criterion });
    left -= text.length;
  }
  for (const section of vacancy.sections) {
    if (left <= 0) return found;
    if (boilerplate.test(section.id)) continue;
    const asked = readAsGiven(section.text.slice(0, left), (text) => readSection({ ...section, text }, title));
    for (const requirement of asked) found.push({ ...requirement, section: section.id });
    left -= section.text.length;
  }
  return found;
}

function readCriterion({ text, section = '', importance }: Criterion, title: string): Requirement[] {
  const heading = importance === 'unclear' ? headingOf(section) : undefined;
  const listed = heading === 'essential' || heading === 'desirable' ? heading : importance;
  const clauses = clausesOf(text);
  const found = clauses.flatMap((clause) => readClause(clause, { title, listed }));
  const [first] = clauses;
  return found.length > 0 || !first ? found : readUnknown(first, section, listed);
}

function readSection({ heading = '', text }: Section, title: string): Requirement[] {
  let under = headingOf(heading);
  let before = 0;
  const found = clausesOf(text).flatMap((clause) => {
    const isApart = /\n[^\S\n]*\r?\n/.test(text.slice(before, clause.start));
    before = clause.end;
    // A sentence after an empty line is no line of the list above it.
    if (isApart && verb.test(clause.text) && !/^[\s•·▪●◦‣*–-]+$/.test(lineStart(text, clause.start))) under = undefined;
    const next = clause.line ? headingOf(clause.text) : undefined;
    if (next) under = next;
    if (next || under === 'offer') return [];
    // Under a heading of wants every line is one; a whole sentence there still has to ask.
    const listed = under === 'other' || clause.text.length > 300 ? undefined : under;
    return readClause(clause, {
      title,
      ...(listed ? { listed } : isPhrase(clause.text) && { listed: 'unclear' as const }),
    });
  });
  return withoutRepeats(found);
}

/** What stands before a clause on its own line. */
const lineStart = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

const want = 'experience|knowledge|understanding|ability|able|skills?|willing(?:ness)?|registration|licen[cs]e';
const paper = 'qualifications?|degree|NVQ|GCSEs?|diploma|certificate';
const opensWithWant = new RegExp(String.raw`^(?:[\w'’-]+,? (?:and )?){0,4}(?:${want}|${paper})\b`, 'i');
const verb = /\b(?:we|our|you|your|is|are|will|has|have|was|were|can|may|should|must|need)\b/i;

/** "Experience of working in a team": a line of a list whose heading was lost. */
const isPhrase = (text: string): boolean => text.length < 200 && opensWithWant.test(text) && !verb.test(text);

const binding: ReadonlySet<RequirementKind> = new Set(['registration', 'licence', 'check', 'right']);

/** Prose says the same twice ("a registered nurse … as a nurse you must"): the plainer words stay, else the first. */
function withoutRepeats(found: Requirement[]): Requirement[] {
  const plainest = new Map<string, Requirement>();
  for (const one of found.filter(binds)) {
    const kept = plainest.get(keyOf(one));
    if (!kept || plainness(one) > plainness(kept)) plainest.set(keyOf(one), one);
  }
  return found.filter((one) => !binds(one) || plainest.get(keyOf(one)) === one);
}

const binds = ({ kind, anyOf }: Requirement): boolean => binding.has(kind) && !anyOf;

const keyOf = ({ kind, register, subject }: Requirement): string => [kind, register, subject].join(' ');

const plainness = ({ importance, quote }: Requirement): number =>
  ['unclear', 'desirable', 'essential'].indexOf(importance) * 2 + (/regist/i.test(quote) ? 1 : 0);
