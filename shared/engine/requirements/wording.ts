import { either } from './either.ts';
import type { Importance } from '../../model/requirement.ts';

const desirable = either(
  /\bdesirable\b|\bideal(?:ly)?\b|\bpreferabl[ey]\b|\bpreferred\b|\badvantage(?:ous)?\b/i,
  /\bbeneficial\b/i,
  /\b(?:would|will) be (?:a |an |of )?(?:benefit|bonus|plus|asset|helpful|useful|welcome)/i,
  /\bhelpful\b|\ba (?:plus|bonus)\b|\buseful\b|\bnice to have\b/i,
);
const essential = either(
  /\bessential\b|\bmust\b|(?<!may be )\brequire[sd]?\b|(?<!may be a )\brequirement\b/i,
  /\bmandatory\b|\bneed(?:s|ed)?\b|(?<!may be )\bnecessary\b|\bminimum\b|\bat least\b/i,
  /\bsubject to\b|\bonly (?:open|apply)|\bcompulsory\b|\bnot (?:be )?able to\b|\bunable to\b/i,
  /\bcannot\b|\bno sponsorship\b/i,
  // A list after "you must", whose lines go on "be registered", "hold a degree"; and whom alone an advert invites.
  /^(?:be|have|hold|possess) (?!you\b)/i,
  /\bwho (?:are|is|hold|have|has)\b[^,;]{0,60}\bregist|\bcandidates only\b|\bonly candidates\b/i,
);
const openly = either(
  /\b(?:is|are|an?|be|as)(?:,? \w+,?)? (essential|desirable|mandatory)\b/i,
  /\(\s?(essential|desirable)\b|[-–] ?(essential|desirable)$|^(essential|desirable):/i,
  // "Two years of theatre work desirable."
  /\b(?:experience|qualifications?|degree|registration|licen[cs]e|knowledge|driver|certificate|level \d|work)\b[^.;]{0,40}\b(essential|desirable)\W*$/i,
);
const notNeeded = either(
  /(?:\bnot|n['’]t|\bnever)(?: \w+){0,2} (?:essential|required?|necessary|need(?:ed)?|mandatory|compulsory)\b/i,
  /(?:\bnot|n['’]t|\bnever)(?: \w+){0,2} (?:a requirement|a must|matter|have to)\b/i,
  // "No restrictions" and "no conditions" are asked for: only these nouns are let off.
  /\bno (?:[\w/-]+,? ){0,4}(?:experience|qualifications?|training|knowledge) ?(?:is |are )?(?:needed|required|necessary|essential)\b/i,
  /\bno (?:(?:previous|prior|formal|specific|relevant|nhs|care|clinical)[ ,/]*(?:or )?){0,3}(?:experience|qualifications?)\b/i,
  /\bwithout (?:any )?(?:experience|qualifications?)\b/i,
  /\bregardless of (?:\w+ ){0,2}(?:experience|background|qualifications?)|\bneedn['’]t\b/i,
  /\b(?:don['’]t|do not) let (?:this|that|it) (?:deter|stop|put)\b/i,
);

/** Does the text say that something is not asked? "Desirable but not essential" is still a wish. */
export function isNegated(text: string): boolean {
  return notNeeded.test(text) && !desirable.test(text);
}

/** The importance that the words state outright ("is essential"), which holds even under a heading that differs. */
export function statedImportance(text: string): Importance | undefined {
  const match = openly.exec(text);
  const word = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? match?.[5])?.toLowerCase();
  if (!word || notNeeded.test(text)) return desirable.test(text) && word ? 'desirable' : undefined;
  return word === 'desirable' ? 'desirable' : 'essential';
}

/** The importance that the words imply ("must", "ideally"); `unclear` when they don't. */
export function impliedImportance(text: string): Importance {
  if (desirable.test(text)) return 'desirable';
  return essential.test(text) && !notNeeded.test(text) ? 'essential' : 'unclear';
}
