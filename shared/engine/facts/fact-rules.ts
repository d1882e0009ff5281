import type { FactKind } from '../../model/advert-fact.ts';

/**
 * One way in which adverts say a fact. The pattern has the flags `g` and `i` and no nested repeats; a group named `value`
 * gives the value. What `unless` matches around it is something else.
 */
export type FactRule = { fact: FactKind; value: string; find: RegExp; unless?: RegExp };

const not = /\b(?:not|no|un)\b[^.;]{0,30}$/i;

export const factRules: readonly FactRule[] = [
  {
    fact: 'who-may-apply',
    value: 'internal only',
    find: /\b(?:internal (?:applicants?|candidates?|staff|applications?|advert\w*)(?: \w+)? only|only (?:open|available) to (?:current|existing|internal)[^.;\n]{0,40}|(?:open|available|restricted) (?:only )?to (?:internal|current|existing) (?:[\w/]+ ){0,3}(?:staff|employees|applicants|candidates)(?: only)?|(?:trust|nhs) (?:staff|employees) only|employees only)\b/gi,
  },
  {
    fact: 'who-may-apply',
    value: 'people nearby',
    find: /\b(?:must live|live|living|reside|based) within (?:a )?\d{1,3}[- ]?(?:miles?|minutes?|km)\b[^.;\n]{0,40}/gi,
  },
  { fact: 'pattern', value: 'part time', find: /\bpart[- ]time\b/gi },
  { fact: 'pattern', value: 'full time', find: /\bfull[- ]time\b/gi },
  { fact: 'pattern', value: 'school hours', find: /\b(?:(?:within |during )?school hours|term[- ]time(?: only)?)\b/gi },
  {
    fact: 'pattern',
    value: 'nights',
    find: /\b(?:night (?:shifts?|duty|duties|work)|nights only|days and nights|work(?:ing)? nights|waking nights?|permanent nights)\b/gi,
  },
  {
    fact: 'pattern',
    value: 'weekends',
    find: /\b(?:weekend (?:working|work|shifts?)|work(?:ing)? weekends|alternate (?:weekends|saturdays)|(?:including|some|and) weekends)\b/gi,
  },
  { fact: 'pattern', value: 'flexible', find: /\bflexible working\b|\bjob[- ]share\b|\bcompressed hours\b/gi },
  {
    fact: 'contract',
    value: 'permanent',
    find: /\bpermanent(?: (?:contract|post|position|role|basis))?\b/gi,
    unless: not,
  },
  {
    fact: 'contract',
    value: 'fixed term',
    find: /\bfixed[- ]term\b(?:[^.;\n]{0,20}?\b\d{1,2} (?:months?|years?))?|\b\d{1,2}[- ]months? (?:ftc|contract|secondment)\b|\bsecondment\b|\bmaternity (?:leave )?cover\b/gi,
  },
  {
    fact: 'contract',
    value: 'bank',
    find: /\b(?:bank (?:contract|basis|work|shifts?|only)|join (?:our|the) bank|zero[- ]hours?)\b/gi,
  },
  {
    fact: 'hours',
    value: '',
    find: /\b(?<value>\d{1,2}(?:\.\d{1,2})?) ?(?:hours?|hrs?)(?: ?(?:a|per|each|\/|p\/) ?(?:week|wk)\b| weekly\b|pw\b)/gi,
  },
  {
    fact: 'sponsorship',
    value: 'not offered',
    find: /\b(?:(?:not|cannot|can['’]t|unable to|un?able to) (?:be able to )?(?:offer |provide |support )?(?:visa )?sponsor\w*|no sponsorship|does not (?:meet|qualify)[^.;\n]{0,60}sponsor\w*|sponsorship is not (?:available|offered|possible))/gi,
  },
  {
    fact: 'sponsorship',
    value: 'may be offered',
    find: /\b(?:require|need)\w* (?:\w+ ){0,3}sponsorship[^.;\n]{0,60}\bwelcome\b|\bsponsorship (?:is|may be|can be) (?:available|offered|considered|provided)|\b(?:we )?(?:can|will|may) (?:offer |provide |consider )?(?:visa )?sponsor\w*/gi,
    unless: /\b(?:not|cannot|unable)\b/i,
  },
  {
    fact: 'trainee-pay',
    value: 'annex 21',
    find: /\bannex (?:21|u)\b/gi,
  },
  {
    fact: 'trainee-pay',
    value: '',
    find: /\b(?<value>\d{2} ?%) of (?:the )?(?:(?:top|maximum|bottom|minimum)(?: of)?(?: the)? )?(?:pay )?(?:of )?(?:agenda for change )?band\b/gi,
  },
  {
    fact: 'training',
    value: 'given',
    find: /\b(?:full|comprehensive|on[- ]the[- ]job|in[- ]house) training\b[^.;\n]{0,20}|\b(?:training (?:will be|is) (?:given|provided))\b|\bwe(?:['’]ll| will) train you\b/gi,
  },
  {
    fact: 'disability-confident',
    value: 'named',
    find: /\bdisability confident\b(?: (?:employer|leader|committed))?/gi,
  },
  {
    fact: 'newly-qualified',
    value: 'welcome',
    find: /\bnewly[- ]qualified\b[^.;\n]{0,40}\b(?:welcome|apply|considered)\b|\b(?:welcome|applications from|open to)\b[^.;\n]{0,40}\bnewly[- ]qualified\b/gi,
  },
];
