import { either } from './either.ts';
import type { Rule } from './rule.ts';

const welcomed = either(
  /\bsponsorship (?:is |are |may be )?(?:available|offered|considered|welcome)/i,
  /\b(?:will|can|may) (?:be )?(?:consider|offer|provide)\w*[^.]{0,40}\bsponsor/i,
  /\bwelcome[^.]{0,60}\bconsidered\b|\bconsidered alongside\b/i,
);

/** The right to work in the UK. An advert that offers sponsorship asks nothing, so those lines are left alone. */
export const right: Rule[] = [
  {
    find: either(
      /\b(?:right|entitlement|eligibility|permission) to (?:live and )?work\b|\bwork permit\b/gi,
      /\b(?:eligible|entitled|authori[sz]ed|permitted) to (?:live and )?work (?:in|within)\b/gi,
    ),
    unless: welcomed,
  },
  {
    find: either(
      /(?:\bnot|n['’]t),? (?:therefore,? )?(?:be )?(?:able|eligible|available|possible|meet)\b[^.;]{0,50}\bsponsor\w*/gi,
      /\b(?:un|in)(?:able|eligible|available)\b[^.;]{0,50}\bsponsor\w*/gi,
    ),
    subject: 'sponsorship',
  },
  {
    find: /\b(?:cannot|can not|unable to|not) (?:offer|provide|support|accept)?\b[^.;]{0,25}\b(?:sponsor\w*|visa applications?)\b/gi,
    subject: 'sponsorship',
  },
  { find: /\bno (?:visa )?sponsorship\b|\bwithout (?:the need for )?sponsorship\b/gi, subject: 'sponsorship' },
  {
    find: /\bresident labour market\b|\bindefinite leave\b|\bsettled status\b/gi,
    needs: /\bmust|\brequir|\bneed|\bonly/i,
  },
];
