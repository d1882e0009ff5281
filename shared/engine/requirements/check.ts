import { either } from './either.ts';
import type { Rule } from './rule.ts';

/** Checks that come after an offer. They rule nobody out by themselves; the cards say so. */
export const check: Rule[] = [
  {
    find: /\b(?:enhanced |basic |standard )?(?:DBS|CRB|AccessNI|PVG|disclosure (?:and|&) barring)\b/gi,
    subject: 'criminal-record',
    unless: /^\W*(?:free|DBS)\b[^.;]{0,40}\b(?:free|refund\w*|DBS|info)\b/i,
  },
  {
    find: /\brehabilitation of offenders\b|\bcriminal (?:records?|convictions?|background)\b|\bsubmission for disclosure\b/gi,
    subject: 'criminal-record',
  },
  {
    find: either(
      /\boccupational health (?:clearance|check|screening|assessment)\b/gi,
      /\bhealth (?:clearance|check|screening)\b(?!s? (?:for|of|to) (?:patients|people|clients))/gi,
      /\bmedical clearance\b/gi,
    ),
    subject: 'health',
    unless: /\b(?:free|annual|NHS) health checks?\b/i,
  },
  {
    find: either(
      /\bimmuni[sz]ations?\b|\bvaccinated\b|\bvaccination (?:status|record|against)\b/gi,
      /\bhepatitis B\b|\bexposure[- ]prone\b|\bEPP\b/gi,
    ),
    subject: 'immunisation',
    needs: /\bmust|\brequir|\bneed|\bevidence|\bstatus|\bclearance|\bup to date|\bsubject to|\bessential/i,
  },
  {
    find: /\b(?:satisfactory |two |2 |three |3 |professional |employment |suitable )*references\b/gi,
    subject: 'references',
    needs: /\bsubject to|\bsatisfactory|\bmust|\brequir|\bneed|\bprovide|\bconditional/i,
  },
  {
    find: either(
      /\bsecurity (?:clearance|vetting|check)\b/gi,
      /\b(?:prison|police|MoD|HMPPS|enhanced|counter[- ]terrorism) (?:vetting|clearance)\b/gi,
      /\bvetting\b/gi,
    ),
    subject: 'security',
  },
  {
    find: /\b(?:full |complete )?employment history\b|\bgaps in (?:your )?employment\b/gi,
    subject: 'employment-history',
    needs: /\bmust|\brequir|\bneed|\bprovide|\bsubject to|\bexplain|\bchecks?\b/i,
  },
];
