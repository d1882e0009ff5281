import { either } from './either.ts';

const offer = either(
  /^we(?:['’]ll| can| will| are able to)? (?:offer|provide|give|support|pride|are committed|welcome)\b/i,
  /^you(?:['’]ll| will)(?: also)? (?:receive|be (?:given|supported|offered)|benefit|get|gain|enjoy|have access)\b/i,
  /^(?:in return|our (?:trust|benefits|staff)|this (?:role|post|job) (?:offers|provides|will give))\b/i,
  /^(?:an? (?:range|wealth) of|opportunit(?:y|ies) (?:to|for)|(?:support|help|funding) (?:with|to|for))\b/i,
  /\b(?:are|is)(?: also| always| very)? welcome\b/i,
  // Other jobs, and what the job is for, are not asked of whoever applies for this one.
  /\b(?:other|more|further) (?:vacancies|roles|jobs|posts)\b|\bvacancies (?:too|as well|also)\b|\bwe (?:also )?employ\b/i,
  /^the (?:role|purpose|duties) of (?:the|an?)\b|\boffers? a (?:wide )?range of\b/i,
  /^(?:excellent|generous|competitive|free) (?:benefits|pension|rates|training|development|parking|annual|study)\b/i,
);
const asks = /\b(?:must|essential|desirable|looking for|seeking|you will need)\b/i;

/** Is the clause about what the employer gives, and not about what it asks? */
export function isOffer(clause: string): boolean {
  return offer.test(clause) && !asks.test(clause);
}

const gains = either(
  /\b(?:opportunit(?:y|ies) (?:to|for)|(?:support(?:ed)?|help|funding|funded|paid) (?:with|to|for|towards))\b[^.;,]{0,60}$/i,
  /\byou(?:['’]ll| will)(?: also| then)? (?:be )?(?:gain|receive|complete|achieve|undertak\w+|attend|enrol\w*)\b[^.;,]{0,60}$/i,
  /\byou(?:['’]ll| will)(?: also| then)? (?:be )?(?:work(?:ing)? towards|study(?:ing)?)\b[^.;,]{0,60}$/i,
  /\b(?:lead(?:s|ing)? to|gaining)\b[^.;,]{0,60}$/i,
);

/** Do the words before a certificate or licence say that the job itself leads to it? */
export function isGained(before: string): boolean {
  return gains.test(before.slice(-90));
}

/** Does the clause say how to apply, where "skills and experience" are only to be written about? */
export function isInstruction(clause: string): boolean {
  return /\b(?:supporting (?:information|statement)|person specification|job description|your CV|application form)\b/i.test(
    clause,
  );
}
