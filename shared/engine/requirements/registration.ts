import { either } from './either.ts';
import { mentionsIn } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { matchesOf } from './rule.ts';
import type { Finding } from './rule.ts';

/**
 * Registration with a regulator or register, by its name, a protected title, or letters after a name. `listed` says
 * that the clause is a line of a list of wants; in prose the words around must ask for it. Colleagues ("supervised by a
 * registered nurse") and what someone may become ("train to be a registered nurse") are not asked of anyone.
 */
export function findRegistrations(clause: string, listed: boolean): Finding[] {
  if (paid.test(clause) || (later.test(clause) && !now.test(clause))) return [];
  const kept: Mention[] = [];
  for (const mention of mentionsIn(clause)) {
    const before = kept.at(-1);
    const between = before && clause.slice(before.finding.end, mention.finding.start);
    const chained =
      between !== undefined && (chain.test(between) || (mention.sort === 'letters' && part.test(between)));
    if (chained || isAsked(mention, clause, listed)) kept.push(mention);
  }
  if (kept.length === 0 && !conduct.test(clause)) return anyRegister(clause, listed);
  return kept.map(({ finding }) => finding);
}

const registered = either(
  /\bregist(?:ered|rations?|er|rant)\b|\bPIN\b|\blicen[cs]e to practi[sc]e\b/i,
  /\bmember(?:ship)?\b|\bspecialist list\b/i,
);
const conduct =
  /\b(?:code|standards|guidelines|guidance|polic(?:y|ies)|requirements of|accordance|revalidat\w+|confirm\w*)\b/i;
const paid = /\b(?:fees?|renewals?|reimburse\w*|paid for|funded)\b/i;

/** What a course or a trainee's post leads to. */
const later = either(
  /\b(?:on|upon|after|following|by) (?:the )?(?:successful )?(?:completion|completing|qualif(?:ying|ication))\b/i,
  /\bonce (?:you |fully )?(?:have |are )?(?:qualif|regist|complet)\w*|\bat the end of\b/i,
  /\b(?:lead(?:s|ing)? to|(?:to|can|will|could) become|becoming)\b/i,
  /\b(?:train(?:ing)?|stud(?:y|ying)|progress(?:ing)?)(?: \w+){0,2} (?:to be|as|towards?|to)\b|\bwork(?:ing)? towards\b/i,
);
const now = /\b(?:must|essential|already|current(?:ly)?|valid|hold)\b/i;

/** Nothing but "or", commas, slashes and the like between two mentions. */
const chain =
  /^\)?[\s,/&;-]{0,6}(?:(?:and\/or|or|and|either)\b[\s,/-]{0,3})?(?:an? )?(?:(?:registered|qualified|current|full)\s){0,2}\(?$/i;
/** "NMC registration (RGN/RSCN)": which part of it. */
const part = /^ regist(?:ration|er(?:ed)?) ?\($/i;
/** "Qualifications GDC/GMC" is the head of a table. */
const headsTable = /^(?:qualifications?|education|training)\b(?!.*\b(?:regist|member))/i;
const status =
  /\b(?:registered|qualified|chartered|trained|(?:first|1st|2nd)[- ]level(?: registered)?|live)(?: [\w'’()/&-]+){0,3} ?\(?$/i;
const onPaper = /^[\s.)]*qualification/i;

const recruits = either(
  /\b(?:looking for|looking to (?:recruit|appoint)|seek(?:ing)?|recruit(?:ing)?)\b/gi,
  /\b(?:invited (?:from|for)|opportunit(?:y|ies)|arisen|if you are|are you|ideal for)\b/gi,
  /\b(?:requires?|vacanc(?:y|ies)|suit|welcome|apply|as|must be|will be)\b/gi,
);
const colleagues = either(
  /\b(?:team of|with|alongside|join (?:our|a|the)|(?<!will be )support\w*|supervis\w+)\b/gi,
  /\b(?:assist\w*|manag\w+|lead|leading|under|direction of|deleg\w+|report\w*|help\w*)\b/gi,
  /\b(?:on behalf of|by (?:an?|the|our)|from (?:an?|the|our)|to (?:the|our)|our|other)\b/gi,
);

function isAsked({ sort, finding }: Mention, clause: string, listed: boolean): boolean {
  const before = clause.slice(Math.max(0, finding.start - 120), finding.start);
  const around = before + clause.slice(finding.start, finding.end + 80);
  if (sort === 'body') {
    if (conduct.test(around) && !/\bregist(?:ered|ration)\b|\bPIN\b/i.test(around)) return false;
    return registered.test(around) || (listed && clause.length < 60 && !headsTable.test(clause));
  }
  if (sort === 'letters' && onPaper.test(clause.slice(finding.end, finding.end + 30))) return false;
  const asks = lastOf(recruits, before);
  if (lastOf(colleagues, before) > asks) return false;
  if (listed) return sort === 'letters' || status.test(before) || registered.test(around);
  return status.test(before) || asks >= 0;
}

/** Where the last match begins, within 90 units of the end and the same sentence; -1 when there is none. */
function lastOf(pattern: RegExp, before: string): number {
  const from = Math.max(before.length - 90, Math.max(before.lastIndexOf('.'), before.lastIndexOf(':')) + 1);
  return matchesOf(pattern, before).findLast(({ index }) => index >= from)?.index ?? -1;
}

const unnamed = either(
  /\b(?<!\b(?:post|pre)[- ])registration\b/gi,
  /\bregistered (?:healthcare |health )?(?:professional|practitioner|clinician)s?\b/gi,
  /\bprofessionally registered\b|\blicen[cs]e to practi[sc]e\b/gi,
);

/** "Professional registration": which register, nobody says. */
function anyRegister(clause: string, listed: boolean): Finding[] {
  const [match] = matchesOf(unnamed, clause);
  if (!match) return [];
  const before = clause.slice(0, match.index);
  const asks = lastOf(recruits, before);
  const isWanted = listed || asks >= 0 || /\b(?:must|hold|requir\w+|need|essential|have)\b/i.test(clause);
  if (!isWanted || lastOf(colleagues, before) > asks) return [];
  return [{ kind: 'registration', start: match.index, end: match.index + match[0].length }];
}
