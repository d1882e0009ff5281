import { either } from './either.ts';
import type { Rule } from './rule.ts';

const europe = 'Welsh|Polish|Portuguese|Spanish|French|German|Romanian|Gaelic|Turkish';
const asia = 'Urdu|Punjabi|Bengali|Sylheti|Gujarati|Hindi|Tamil|Farsi|Kurdish|Mandarin|Cantonese';
const tongue = `(?:${europe}|${asia}|Arabic|Somali)`;
const mode = '(?:written|spoken|verbal|oral)';

/** Languages to speak or write. A school pass in English is a qualification, and "communication skills" a skill. */
export const language: Rule[] = [
  {
    find: either(
      new RegExp(String.raw`\b${mode}(?: (?:and|&|or) ${mode})? english\b`, 'gi'),
      new RegExp(String.raw`\benglish,? (?:language,? )?(?:both )?${mode}(?: (?:and|&) ${mode})?\b`, 'gi'),
    ),
    subject: 'english',
  },
  {
    find: either(
      /\b(?:command|knowledge|standard|level|use|understanding) of (?:the )?(?:written |spoken |and )*english\b/gi,
      /\b(?:proficien\w+|fluen\w+) in (?:the )?(?:written |spoken |and )*english\b/gi,
    ),
    subject: 'english',
  },
  {
    find: either(
      /\b(?:speak|read|write|communicate)\w*(?:,? (?:and|&|in|write|read|speak|understand|clear|clearly|fluent))* english\b/gi,
      /\benglish language\b|\bfluent english\b/gi,
    ),
    subject: 'english',
    unless: /\bGCSE|\bO[ -]level|\bA[ -]level|\bwelsh and\/or english speakers/i,
  },
  { find: /\bIELTS\b|\bOET\b|\bESOL\b/g, subject: 'english' },
  {
    find: either(
      /\b(?:speak|fluen\w+|abilit\w+|skills?|knowledge|bilingual|second language)\b[^.;]{0,30}?\bwelsh\b/gi,
      /\bwelsh (?:language|speak\w*|skills?|essential|desirable|is)\b/gi,
    ),
    subject: 'welsh',
    unless: /\b(?:speakers|speaking applicants|applicants) are (?:equally )?welcome/i,
  },
  { find: /\b(?:BSL|british sign language)\b/gi, subject: 'bsl' },
  {
    find: either(
      new RegExp(String.raw`\b(?:speak\w*|fluen\w+|conversational|communicate in)\b[^.;]{0,25}?\b${tongue}\b`, 'g'),
      new RegExp(String.raw`\b${tongue}[- ]speak\w+`, 'g'),
    ),
  },
  {
    find: /\b(?:second|another|additional|community|other|minority|local) languages?\b|\b(?:multi|bi)[- ]?lingual\b/gi,
    needs: /\bspeak|\bfluen|\bability|\bdesirable|\bessential|\badvantage|\bskill/i,
  },
];
