import type { Importance } from '../../model/requirement.ts';
import { either } from './either.ts';
import { impliedImportance } from './wording.ts';

/** What a heading says of the lines under it: wants of one importance, or none; what is offered; or anything else. */
export type Heading = Importance | 'offer' | 'other';

const both = /\bessential\b.*\bdesirable\b|\bdesirable\b.*\bessential\b/i;
const words = 'criteria|requirements?|skills?|qualifications?|experience|attributes|knowledge|and|&|but|not|essential';
const importances: [Importance, RegExp][] = [
  ['essential', new RegExp(String.raw`^\W*essential\b(?: (?:${words}))*\W*$`, 'i')],
  ['desirable', new RegExp(String.raw`^\W*desirable\b(?: (?:${words}))*\W*$`, 'i')],
];
const wants = either(
  /^(?:person(?:al)? specification|(?:key |minimum |essential |other )?(?:requirements|skills|qualifications?))/i,
  /^(?:(?:work )?experience|knowledge|criteria|education|training|language skills|aptitude|disposition)/i,
  /^(?:about you|personal (?:qualities|attributes)|you(?:['’]ll| will| must| should| need)\b|is this you)/i,
  /^(?:what (?:you|we)\b|who (?:you|we|are)\b|(?:the |our )?(?:ideal|successful) candidate\b|to (?:apply|succeed|be)\b)/i,
  /^(?:we(?:['’]re| are) looking\b|applicants? (?:must|should)\b)/i,
);
const asks = either(
  /\b(?:you (?:will|must|should|need)|candidates?|applicants?|must have|required)\b/i,
  /\b(?:essential|desirable|looking for)\b/i,
);
const offers = either(
  /^(?:what (?:we|you|do we|can we)(?:['’]ll| will| can)? (?:offer|get|receive)|what['’]s in it|in return)/i,
  /^(?:(?:our |the |key |company |staff )?benefits|we (?:can )?offer\b|rewards|salary|package)/i,
  /^(?:why (?:join|work|choose|us)|about (?:us|the (?:trust|organisation|company|employer|hospital|practice)))/i,
  /^(?:our|the) (?:trust|organisation|values|company)\W*$|^(?:equal opportunit|diversity)/i,
  /^(?:how to apply|for (?:further|more|an informal)|contact|interview)/i,
);

/** Reads a line as a heading, or undefined when it is ordinary text. */
export function headingOf(line: string): Heading | undefined {
  if (line.length > 200) return undefined;
  if (/^to (?:succeed|be successful|be considered)\b.{0,60}\byou(?: will|['’]ll|)\b\W*$/i.test(line))
    return 'essential';
  const introduces = /[:;]$/.test(line) || (line.endsWith('?') && line.length < 50);
  for (const [importance, pattern] of importances) if (pattern.test(line)) return importance;
  if (line.length < 60 && both.test(line)) return 'unclear';
  if (!introduces && line.split(/\s+/).length > 3) return undefined;
  if (offers.test(line)) return 'offer';
  if (wants.test(line) || (introduces && asks.test(line))) return impliedImportance(line);
  return line.endsWith(':') ? 'other' : undefined;
}
