import type { Fault } from '../fault.ts';
import { things, type Thing } from './fields.ts';
import { proseOf, sentencesOf, wordsIn, wordsOf, type Prose } from './prose.ts';
import type { Rule } from './rule.ts';

const longest = 20;

/** What not to write, and what instead. */
const avoid: [RegExp, string][] = [
  [
    /\b(simply|just|basically|obviously|of course|easy|easily)\b/i,
    'Take it out: what is easy for one is hard for another',
  ],
  [
    /\b(foot in the door|hit the ground running|climb the ladder|think outside|step up to the plate|wear many hats|get the ball rolling|in a nutshell|touch base|at the end of the day|up to speed|on the ball|hands-on|fast[- ]paced|go the extra mile|stepping stone|one-stop shop|get your head around|ins and outs|day in,? day out)\b/i,
    'Say it without the idiom: not everyone grew up with it',
  ],
  [
    /\b(rejected|unqualified|closed to you|not eligible|ineligible|fail(s|ed)?|failure)\b/i,
    'Say "not yet", or "needs another step first"',
  ],
  [/\b(guaranteed?)\b(?=[^.]*\b(you|job|interview|place)\b)/i, 'Say who offers it: "some employers offer …"'],
  [
    /\b(utili[sz]e|commence|prior to|in order to|facilitate|endeavour|ascertain|subsequently|thereafter|remuneration|vacancies? arise)\b/i,
    'Use the everyday word: use, start, before, to, help, try, find out, later, pay',
  ],
  [
    /\b(organiz|recogniz|specializ|center\b|program\b|color\b|behavior\b|labor\b|pediatric|anesth|license[sd]? to practice|enroll\b|enrollment|math\b|practicing\b)/i,
    'Write British English',
  ],
  [/!/, 'End it with a full stop'],
  [/\b(e\.g\.|i\.e\.|etc\b|via\b|per annum|p\.a\.)/i, 'Write it out: for example, that is, by, a year'],
];

/** Plain English: sentences of 20 words or fewer, British spelling, no idiom, nothing that belittles. */
export const wording: Rule = {
  name: 'wording',
  check: (authored) => things(authored).flatMap((thing) => [...longSentences(thing), ...avoided(thing)]),
};

const longSentences = (thing: Thing): Fault[] =>
  proseOf(thing).flatMap(({ path, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const { length } = wordsIn(sentence);
      return length > longest
        ? [
            {
              file: thing.file,
              field: path,
              write: `Make two of it: this sentence has ${length} words, and ${longest} is the most: "${start(sentence)}"`,
            },
          ]
        : [];
    }),
  );

const avoided = (thing: Thing): Fault[] => wordsOf(thing).flatMap((prose) => avoid.flatMap(hit(thing, prose)));

const hit =
  ({ file }: Thing, { path, text }: Prose) =>
  ([pattern, instead]: [RegExp, string]): Fault[] => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [{ file, field: path, write: `${instead}: "${found}"` }];
  };

const start = (sentence: string) => (sentence.length > 50 ? `${sentence.slice(0, 50)}…` : sentence);
