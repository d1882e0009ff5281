import { either } from './either.ts';
import type { Rule } from './rule.ts';

const awards = 'NVQ|SVQ|QCF|RQF|VRQ|BTEC|ILM|CMI|City (?:and|&) Guilds|CACHE';
const paper = `(?:${awards}|diploma|certificate|award|apprenticeship|qualification|course)s?`;
const ofLevel = String.raw`level\s?(?<level>[1-8]|I{1,3}V?|IV)\b`;

/**
 * Certificates by the words adverts use, most particular first, with the level of the Regulated Qualifications
 * Framework (gov.uk, "What qualification levels mean"): GCSE 2, A level 3, NVQ as numbered, foundation degree 5,
 * degree 6, master's 7, doctorate 8. A Scottish Higher stands beside the A level.
 */
export const qualification: Rule[] = [
  { find: /\bcare certificate\b/gi, subject: 'care' },
  { find: /\b(?:level\s?2 )?adult social care certificate\b/gi, level: 2, subject: 'care' },
  { find: /\bfunctional skills?\b(?:[^.;]{0,40}?\blevel\s?(?<level>[1-2]))?/gi, level: 2 },
  { find: /\bkey skills?\b[^.;]{0,20}?\blevel\s?(?<level>[1-4])/gi },
  { find: /\bGCSEs?\b|\bG\.C\.S\.E|\b[O0]['’]?[- ]levels?\b|\bGCE O/g, level: 2 },
  { find: new RegExp(String.raw`\b${paper}\b[^.;,]{0,40}?\b${ofLevel}`, 'gi') },
  { find: new RegExp(String.raw`\b${ofLevel}(?: ?(?:\/|or|and|to|-) ?\d)?[^.;,]{0,45}?\b${paper}\b`, 'gi') },
  { find: /\b(?:NVQ|SVQ|QCF|RQF)\s?(?<level>[1-5]|I{1,3})\b/gi },
  { find: /\b(?:to|of|at) (?:a )?(?:minimum )?level\s?(?<level>[2-8])(?: standard)?\b/gi },
  {
    find: either(
      /\bpost[- ]?grad(?:uate)?\b[^.;,]{0,40}?\b(?:cert|certificate|diploma|qualifications?|degree|study|level|course)\b/gi,
      /\bPG ?(?:Cert|Dip)\b|\bmaster['’]?s\b|\bM\.?Sc\b|\bMBA\b|\bMRes\b|\bMPharm\b|\bMPH\b/gi,
    ),
    level: 7,
  },
  { find: /\bPh\.?D\b|\bdoctora(?:te|l)\b|\bD\.?Clin\.?Psy/gi, level: 8 },
  { find: /\bfoundation degree\b|\bFd(?:Sc|A)\b|\bHND\b|\bDip\.?HE\b|\bdiploma of higher education\b/gi, level: 5 },
  { find: /\bHNC\b|\bCert\.?HE\b/g, level: 4 },
  {
    find: either(
      /\bdegree\b(?! of (?!nurs|midwif|bachelor))(?:[- ]level)?/gi,
      /\bbachelor['’]?s?\b|\bB\.?Sc\b|\bB\.?Eng\b|\bLLB\b|\bM\.?B\.?Ch\.?B\b|\bMBBS\b|\bBDS\b/gi,
      /\bhonours graduate\b|\bgraduate (?:of|in|level)\b/gi,
    ),
    level: 6,
    unless: /\b(?:high|higher|some|certain|greater?|large|considerable) degree\b/i,
  },
  { find: /\bBA\b(?= (?:\(|hons|degree|in))/g, level: 6 },
  {
    find: either(
      /\bA['’]?[- ]?levels?\b(?! (?:of|head|playing))|\bT[- ]levels?\b/g,
      /\baccess (?:to (?:HE|higher education|nursing)|course)\b|\bInternational Baccalaureate\b/g,
      /\bScottish Highers?\b/g,
    ),
    level: 3,
  },
  { find: /\bBTEC(?: (?:extended|national|diploma|certificate))*\b/gi, level: 3 },
  {
    find: either(
      /\bM?RC(?:GP|OG|PCH|P(?:sych)?|S|A)\b|\bFRC(?:A|R|S|Path|EM|Ophth|P)\b/g,
      /\bMRC(?:Psych|GP|OG|PCH|EM|P|S)\b|\bCC(?:S?T)\b|\bCESR\b/g,
      /\bcertificate of completion of (?:specialist )?training\b|\bnational final examination\b/g,
    ),
  },
  {
    find: /\b(?:ECDL|PRINCE ?2|AAT|ACCA|CIMA|CCAB|CIPFA|CIPD|CIPS|AMSPAR|BSMSA|NEBOSH|IOSH|BICSc|ITIL|RSA|IPP)\b/g,
  },
  { find: /\b18th edition\b|\bcity (?:and|&) guilds\b|\btime[- ]served\b|\bapprentice[- ]trained\b/gi },
  {
    find: /\bfood (?:hygiene|safety) certificate\b|\bcertificate in food (?:hygiene|safety)\b/gi,
    level: 2,
    subject: 'food-hygiene',
  },
  {
    find: /\b(?:independent|non[- ]medical|V300) prescrib(?:er|ing)(?: qualification)?\b/gi,
    subject: 'prescribing',
    needs: /\bqualif|\bmust|\bessential|\bdesirable/i,
  },
  {
    find: /\b(?<!\bequivalent )(?<!\bpost[- ])qualifications?\b(?! (?:(?:and|&|or) experience as|exper))/gi,
    unless: either(
      /\bnewly qualif|\bqualifications? (?:gateway|will be|are checked)/i,
      /\bstudy(?:ing)? towards? a\b.{0,40}\boffer|\bqualifications? (?:you|listed)|\bin your CV\b/i,
      /\bperson specification\b/i,
    ),
    needs:
      /\bmust|\bhold|\bhave|\bpossess|\brequir|\bneed|\bessential|\bdesirable|\bideal|\bobtained|\bsuitabl|\brelevant/i,
  },
  {
    find: /(?<!equivalent )\b(?:diploma|(?<!sick |medical |birth |DBS |barring )certificate|certification)\b(?! of (?:sponsorship|good))/gi,
    needs: /\bmust|\bhold|\bhave|\bpossess|\brequir|\bneed|\bessential|\bdesirable|\bideal|\bor equivalent/i,
  },
  { find: /\b(?:possess|hold|completed|undertaken) [^.;,]{0,60}?\bcourse\b/gi },
  {
    find: /\baccredited [^.;,]{0,50}?\b(?:programme|course)\b|\buniversity accredited course\b/gi,
    needs: /\bmust|\bhold|\bhave|\bcompleted|\bessential|\bdesirable/i,
  },
  {
    find: either(
      /\b(?:qualified|trained) (?:electrician|plumber|carpenter|joiner|chef|engineer|accountant|teacher)\b/gi,
      /\b(?:qualified|trained) (?:clinical coder|counsellor|psychological wellbeing practitioner|PWP|trainer)\b/gi,
    ),
  },
  { find: /\bgood (?:general |standard of |basic )education\b|\beducated to\b/gi },
];

const subjects: [name: string, pattern: RegExp][] = [
  ['english', /\benglish\b|\bliteracy\b/i],
  ['maths', /\bmath(?:s|ematics)?\b|\bnumeracy\b/i],
  ['science', /(?<!social |computer |healthcare |biomedical |health )\bscience\b(?! degree)/i],
];

const fields: [name: string, pattern: RegExp][] = [
  ['care', /\b(?:health|social|adult|child) ?care\b|\bhealth (?:and|&) social care\b|\bcare\b/i],
  ['nursing', /\bnurs(?:e|ing)\b/i],
  ['midwifery', /\bmidwif/i],
  ['mentorship', /\bmentor/i],
  ['teaching', /\bteach/i],
  ['management', /\bmanagement\b|\bleadership\b/i],
  ['business', /\bbusiness\b|\badministration\b/i],
  ['psychology', /\bpsycholog/i],
  ['counselling', /\bcounsel/i],
  ['social-work', /\bsocial work\b/i],
  ['pharmacy', /\bpharmac/i],
  ['biomedical-science', /\bbiomedical\b/i],
  ['catering', /\bcatering\b|\bfood\b/i],
  ['it', /\bcomput|\bI\.?C?T\b|\bECDL\b/],
];

/** The school subjects that a qualification names, each a requirement of its own; else its field, if it names one. */
export function subjectsOf(text: string, level: number | undefined): string[] {
  const school = level === undefined || level <= 3 ? subjects.filter(([, pattern]) => pattern.test(text)) : [];
  if (school.length > 0) return school.map(([name]) => name);
  return fields
    .filter(([, pattern]) => pattern.test(text))
    .map(([name]) => name)
    .slice(0, 1);
}
