import type { Requirement } from '../../model/requirement.ts';
import { either } from './either.ts';

const training = either(
  /\btraining (?:and \w+ )?(?:(?:will be|is|can be|to be) )?(?:given|provided|offered|available|supplied)\b/i,
  /\b(?:full|comprehensive|in[- ]house|on[- ]the[- ]job) training\b/i,
  /\bwill (?:be trained|train you|provide (?:full |all )?training)\b/i,
  /\bwe(?:['’]ll| will| can)? (?:train|teach) you\b/i,
);

const steps = String.raw`undertak\w+|complet\w+|obtain|achiev\w+|gain|attain|study|train|learn|undergo|acquire|get`;
const willing = either(
  new RegExp(
    String.raw`\b(?:willing(?:ness)?|prepared|able|commit(?:ted|ment)?|agree)(?: \w+){0,2} (?:to )?(?:${steps})\b`,
    'i',
  ),
  /\bwork(?:ing)? towards?\b|\bin progress\b|\bstudying (?:for|towards)\b|\bfinal[- ]year\b/i,
  /\bwithin (?:the first )?(?:an? )?\w+[ -](?:weeks?|months?|years?)\b/i,
  /\b(?:due|about|expected|awaiting|in the process of|shortly|soon) (?:to )?(?:be )?(?:qualify|complet\w+|regist\w+|NMC)/i,
  /\bor (?:be )?recommended for\b|\b(?:by|at) (?:the )?(?:time|date|point) of (?:post |taking |your )?(?:commenc|start|appoint|taking)/i,
  /\b(?:eligib\w+|application|pending)(?: \w+){0,2} (?:for |to )?regist\w+|\bwill be completed\b/i,
);

const better = 'relevant|significant|suitable|substantial|demonstrable|considerable|appropriate|proven|extensive|have';
const equivalent = either(
  /\bequivalen(?:t|ce|cy)\b/i,
  new RegExp(String.raw`\bor (?:(?:${better}) ){0,3}experience\b`, 'i'),
  /\bor (?:an? )?(?:similar|comparable|related|alternative)\b|\bor other\b|\bor (?:be )?able to demonstrate\b/i,
  /\bor someone (?:with|who)\b|\bone or more of\b|\beither\b[^.;]{1,120}\bor\b/i,
  /\breasonable adjustments?\b|\bunless you have a disability\b/i,
);

/** Whether an advert's own words leave a door open; the widest where there are several. */
export function doorIn(text: string): Requirement['open'] {
  if (training.test(text)) return 'training';
  if (willing.test(text)) return 'willing';
  return equivalent.test(text) ? 'equivalent' : 'none';
}
