import { either } from './either.ts';
import type { Rule } from './rule.ts';

/** Driving and other licences. Employers ask for them; no register of health or care jobs needs one by law. */
export const licence: Rule[] = [
  {
    find: /\b(?:driv(?:ing|er['’]?s?|ers['’]?) licen[cs]e|licen[cs]e to drive)\b/gi,
    subject: 'driving',
  },
  { find: /\bC1 (?:licen[cs]e|entitlement|driving)\b/g, subject: 'driving-c1' },
  {
    find: /\b(?:access to|use(?: of)?|own(?:ing)?|have|with) (?:(?:an?|their|your|own|the|suitable|reliable) )*(?:car|vehicle|transport)\b/gi,
    subject: 'driving',
    unless:
      /\baccess to (?:fleet|pool|lease|our) (?:cars|vehicle)|\b(?:lease|salary sacrifice) car\b|\bcar (?:lease|scheme)/i,
  },
  {
    find: either(
      /\bcar (?:driver|owner)\b|\b(?:able|ability|willing) to drive\b/gi,
      /\bmust (?:be able to )?drive\b|\bdriver (?:is )?essential\b|\bnon[- ]drivers?\b/gi,
    ),
    subject: 'driving',
  },
  {
    find: /\b(?:able|ability|need|required|requirement|willing\w*|expected) to (?:be mobile|travel|move (?:between|around))\b/gi,
    subject: 'travel',
  },
  {
    find: /\btravel (?:independently|between|across|around|throughout)\b/gi,
    subject: 'travel',
    needs: /\bmust|\bable|\bability|\brequir|\bneed|\bwilling|\bexpected|\bessential|\bdesirable/i,
  },
  { find: /\b(?:SIA|fork[- ]?lift|CSCS|HGV|LGV|PSV) (?:truck )?(?:licen[cs]e|card|badge)\b/gi },
];
