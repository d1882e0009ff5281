import { either } from './either.ts';
import type { Rule } from './rule.ts';

const wants = either(
  /\bmust|\byou(?:['’]ll| will| have| should| need| possess)\b|\bcandidates?\b|\bapplicants?\b/i,
  /\blooking for\b|\bseeking\b|\bindividuals?\b|\bsomeone\b|\bessential|\bdesirable|\brequir/i,
  /\bneed|\bpossess/i,
  /\bpost[- ]?holder (?:will|must|should) (?:have|be able|need|possess|require)/i,
  /\bwho (?:has|have|can|possess)|\bshould (?:have|be|also)/i,
);
const ours = either(
  /\b(?:develop|gain|build|improve|enhance|expand|learn|broaden|use)(?:ing)? (?:\w+ ){0,3}(?:skills|knowledge|understanding)\b/i,
  /\bopportunit(?:y|ies) to\b|\bwe (?:offer|will provide|provide)\b/i,
);

/** Up to 3 more words of a list: "communication, planning and IT skills". */
const other = String.raw`(?:[ ,/&]+(?:and )?[\w-]+){0,3}`;
const office = String.raw`organisation(?:al)?|time management|planning|prioriti[sz]\w+|administrat\w+|analytical|research|IT`;
const people = String.raw`leadership|management|teaching|team ?work\w*|decision[- ]making|problem[- ]solving`;
const kinds = `${office}|${people}|clinical|nursing|assessment|practical|care`;

/** What someone can do or knows. The last rules are weak: they give way to a particular finding in the same clause. */
export const skill: Rule[] = [
  {
    find: either(
      new RegExp(
        String.raw`\b(?:communicat\w+|interpersonal|people|listening|customer (?:service|care)|telephone)${other} skills?\b`,
        'gi',
      ),
      /\bstandards of communication\b/gi,
    ),
    subject: 'communication',
    needs: wants,
    unless: ours,
  },
  {
    find: either(
      /\b(?:computer|I\.?C?T|digital|keyboard|typing|word[- ]processing)(?: [\w-]+){0,2} (?:skills?|literate|literacy)\b/gi,
      /\b(?:microsoft|MS) \w+|\bcomputer literate\b|\bexcel\b(?! (?:in|at|as))|\bpowerpoint\b/gi,
      /\btyping speed\b|\baudio typing\b|\b\d{2} ?wpm\b/gi,
    ),
    subject: 'it',
    needs: wants,
    unless: ours,
  },
  { find: /\b(?:numera(?:cy|te)|litera(?:cy|te))\b/gi, subject: 'literacy', needs: wants },
  {
    find: new RegExp(String.raw`\b(?:${kinds})${other} skills?\b`, 'gi'),
    needs: wants,
    unless: ours,
  },
  { find: /\bskills\b/gi, weak: true, needs: wants, unless: ours },
  {
    find: either(
      /\bvenepuncture\b|\bcannulation\b|\bphlebotomy\b|\bmanual handling\b/gi,
      /\b(?:advanced|immediate|basic) life support\b|\b[ABI]LS\b/gi,
    ),
    needs: wants,
    unless: ours,
  },
  {
    find: either(
      /\b(?:CPD|continu(?:ing|ous|ed) professional development)\b/gi,
      /\b(?:ongoing professional development|professional development)\b/gi,
    ),
    subject: 'professional-development',
    needs: /\bevidence|\bcommit|\bmust|\bdemonstrat/i,
  },
  {
    find: /\b(?:knowledge|understanding|awareness)\b(?:,? (?:and|&|or) (?:knowledge|understanding|awareness|skills))?/gi,
    subject: 'knowledge',
    weak: true,
    needs: wants,
    unless: ours,
  },
  {
    find: either(
      /\b(?:ability|able|competen(?:t|ce|cy)|capable|capability|aptitude|proficien\w+|confident)(?: (?:to|in|with|of|at)\b|$)/gi,
      /\bcan (?:work|manage|demonstrate)\b/gi,
    ),
    weak: true,
    needs: wants,
  },
  {
    find: either(
      /\battention to detail\b|\bteam[- ]?work(?:ing)?\b|\b(?:own|use of|using) initiative\b/gi,
      /\bunder pressure\b|\bunsupervised\b|\bmeet deadlines\b/gi,
    ),
    weak: true,
    needs: wants,
  },
];
