import { either } from './either.ts';
import type { Rule } from './rule.ts';

const ours = either(
  /\b(?:depend\w*|commensurate|based|according)(?: [\w'’]+){0,5} experience\b/i,
  /\b(?:gain\w*|provid(?:e|es|ing)|offer\w*|develop\w*|broaden\w*|enhanc\w*|build\w*)(?: \w+){0,6} experience\b/i,
  /\bexperience (?:the|life|a|one|our|first[- ]hand)\b/i,
  /\b(?:great|valuable|wealth of|invaluable) experience (?:for|of working for us)/i,
  /\bexperience (?:day|program)/i,
);
const wants = either(
  /\bmust|\byou(?:['’]ll| will| have| should| need| possess| are)\b|\bcandidates?\b/i,
  /\bapplicants?\b|\bapplications?\b|\blooking for\b|\bseeking\b|\bindividuals?\b|\bsomeone\b/i,
  /\bessential|\bdesirable|\brequir|\bneed|\bpossess|\bprevious|\bproven|\bideal|\bpreferabl/i,
  /\bprefer|\badvantage|\bbenefi|\bwelcome|\bminimum|\bat least|\bhas\b|\bhave\b/i,
  /\bno experience|\bno (?:previous|prior)/i,
);

/** "People who experience …" and "patient experience" are not what someone has done. */
const undergone = 'who|to|will|may|can|you|they';
const others = 'patient|user|customer|client|carer|family|learning|student';

/** What someone has done, and for how long: `monthsOf` reads the length. */
export const experience: Rule[] = [
  {
    find: new RegExp(String.raw`(?<!\b(?:${undergone}|${others}|equivalent) )\bexperience\b`, 'gi'),
    needs: wants,
    unless: ours,
  },
  {
    find: /\b(?:an?|are you(?: an?)?|for|or|suitably|be)(?: [\w-]+){0,3} experienced\b(?! (?:team|colleagues|staff|mentors))/gi,
    needs: wants,
  },
  {
    find: either(
      /\bpost[- ](?:qualif\w+|registration|graduate) (?:experience|practice|work)\b/gi,
      /\b(?:years?|months?)['’]? post[- ]?(?:qualif\w+|registration)\b/gi,
    ),
  },
  {
    find: /\b(?:background in|track record|worked (?:in|with|as|within)|has worked|have worked|history of working)\b/gi,
    needs: wants,
  },
  {
    find: either(
      /\bnewly[- ]qualified\b(?=[^.;]{0,60}\b(?:welcome|consider\w*|apply|or experienced|or those)\b)/gi,
      /\b(?:welcome|consider|encourage|invite|suit|open to|for)\b[^.;]{0,60}?\bnewly[- ]qualified\b/gi,
    ),
    negated: true,
  },
];

const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const count = String.raw`(\d{1,2}|an?|${counts.join('|')}|eighteen|twenty[- ]four)`;
const upTo = String.raw`(?: ?(?:-|–|to|or) ?(?:\d{1,2}|${counts.join('|')}))?\+? ?(?:\(\w+\) ?)?`;
/** "Within the last 3 years" says how long ago, not how long. */
const notRecency = String.raw`(?<!\b(?:within|last|past|next|every|previous|over) (?:the )?(?:last |past |previous )?)`;
const span = new RegExp(String.raw`${notRecency}\b${count}${upTo}(?:full |full[- ]time )?(year|yr|month)s?\b`, 'i');

/** The least experience that a text asks for, in months: "two years' experience" is 24, "1 to 2 years" 12. */
export function monthsOf(text: string): number | undefined {
  const match = span.exec(text);
  const word = match?.[1]?.toLowerCase();
  if (!word) return undefined;
  const number = Number(word) || counts.indexOf(word) + 1 || longer.get(word.replace('-', ' ')) || 1;
  return match?.[2]?.toLowerCase() === 'month' ? number : number * 12;
}

const longer = new Map([
  ['eighteen', 18],
  ['twenty four', 24],
]);
