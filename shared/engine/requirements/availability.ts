import { either } from './either.ts';
import type { Rule } from './rule.ts';

const asks = either(
  /\bmust|\brequired?\b|\bneed|\bable\b|\bability|\bexpected|\bwilling|\bflexib|\bprepared/i,
  /\bessential|\bparticipat|\bwill work\b|\bincludes?\b|\bcommit|\bavailab|\bmay be necessary/i,
);
const offers = either(
  /\b(?:flexible|part[- ]time|family friendly)[^.;]{0,25}\b(?:available|considered|welcome|supported|offered|opportunities|requests)/i,
  /\bwe (?:offer|support|encourage)\b|\benhance(?:ment|d)|\bhours to suit\b|\bpaid (?:at|extra)/i,
  /\bbuy(?:ing)?\b.*\bannual leave|\bwork[- /]life[- ]balance|\bpriority\b|\bfirst choice\b/i,
  /\d ?%|\bsalary\b|\ballowance\b|\bto suit you|\blifestyle\b|\bdo you want\b/i,
  /\bself[- ]rostering\b|\bwe could accommodate\b|\bflexible working (?:options|arrangements)/i,
);

/** When the work is. What an employer offers ("flexible working available") is not asked of anyone. */
export const availability: Rule[] = [
  {
    find: /\bshifts?(?: (?:work(?:ing)?|patterns?|rota|basis))?\b|\brota\b|\bunsocial hours\b|\banti[- ]?social hours\b/gi,
    needs: asks,
    unless: offers,
  },
  { find: /\b(?:nights?|weekends?|evenings?|bank holidays?|saturdays?|sundays?)\b/gi, needs: asks, unless: offers },
  {
    find: either(
      /\bon[- ]call\b|\binternal rotation\b|\b24[ /-]?(?:hours?|7)\b|\bout of hours\b/gi,
      /\boutside (?:of )?(?:normal|office) (?:working |office )?hours\b/gi,
    ),
    needs: asks,
    unless: offers,
  },
  {
    find: either(
      /\bflexib\w*(?: \w+){0,4} (?:hours|shifts?|working pattern|working hours)\b/gi,
      /\bwork(?:ing)? flexibl[ey](?: hours)?\b/gi,
    ),
    needs: asks,
    unless: offers,
  },
  {
    find: either(
      /\brotate (?:to|between|through|across)\b|\bcross[- ]site\b/gi,
      /\bwork (?:across|at) (?:other |all |both |different |multiple |various )+sites\b/gi,
      /\bsleep[- ]?ins?\b/gi,
    ),
    needs: asks,
    unless: offers,
  },
  {
    find: /\b(?:over|aged?|at least|minimum age(?: of)?) (?:of )?(?:18|16|17|21)\b(?! (?:months|weeks|hours|years?['’]? (?:exp|of)))/gi,
    subject: 'age',
    needs: /\bmust|\bneed|\brequir|\bapplicants?/i,
  },
];
