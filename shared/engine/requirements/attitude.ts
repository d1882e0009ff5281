import { either } from './either.ts';
import type { Rule } from './rule.ts';

const wants = either(
  /\bmust|\byou(?:['’]ll| will| are|['’]re| should| need)?\b|\bcandidates?\b|\bapplicants?\b/i,
  /\blooking for\b|\bseeking\b|\bindividuals?\b|\bsomeone\b|\bessential|\bdesirable|\brequir/i,
);
const ours = either(
  /\bour (?:staff|team|teams|colleagues|nurses|people|values)\b|\bwe (?:are|offer|pride)\b/i,
  /\bteam (?:is|are|of)\b|\boffers? (?:you|the)\b|\ballow(?:s|ing)\b|\bdo you want\b/i,
  /\blifestyle\b|\bwork[- /]life\b|\bwe have\b/i,
);

const drive = String.raw`motivat(?:ed|ion)|enthusias(?:m|tic)|dynamic|passion(?:ate)?|commit(?:ted|ment)|dedicat(?:ed|ion)|proactive`;
const theirs = 'teams?|services?|departments?|units?|environment|trust|organisation|developing';

/** What someone is like: values, manner, drive. */
export const attitude: Rule[] = [
  {
    find: either(
      /\b(?:caring|compassionate?|empath(?:y|etic)|sensitiv\w+|dignity)\b(?! (?:for|services?|experience|role))/gi,
      /\b(?:kind(?:ness)?|patien(?:ce|t manner)|non[- ]judg\w+)\b/gi,
    ),
    needs: wants,
    unless: ours,
  },
  {
    find: new RegExp(String.raw`\b(?:${drive})\b(?! (?:[\w-]+ )?(?:${theirs})\b)`, 'gi'),
    needs: wants,
    unless: ours,
  },
  {
    find: either(
      /\b(?:reliab\w+|punctual\w*|honest\w*|trustworth\w+|integrity)\b/gi,
      /\b(?:profession(?:al manner|alism)|resilien\w+|confident|friendly|approachable|positive)\b/gi,
      /\b(?:polite|tactful|smart)\b/gi,
    ),
    needs: wants,
    unless: ours,
  },
  {
    find: either(
      /\bflexib(?:le|ility)\b(?! (?:working|hours|shift|benefit))|\badaptab\w+/gi,
      /\bflexible (?:and \w+ )?(?:approach|attitude)\b/gi,
    ),
    needs: wants,
    unless: ours,
  },
  {
    find: either(
      /\bteam[- ]?(?:player|worker)\b|\bcan[- ]do\b/gi,
      /\bkeen to (?:learn|develop)\b|\bself[- ]aware\w*|\bpositive attitude\b/gi,
    ),
    needs: wants,
  },
  {
    find: /\b(?:trust|NHS|organisational|our|core) values\b|\bsense of humour\b|\bopen[- ]minded\b|\bcalm\b/gi,
    needs: /\bmust|\bdemonstrat|\bshare|\bcommit|\buphold|\bable|\bremain|\bstay/i,
  },
  {
    find: /\bwilling(?:ness)? to (?:learn|develop|undertake|participate|train)\b/gi,
    weak: true,
    needs: wants,
  },
];
