import { jobNouns } from './job-nouns.ts';
import { titlePhrases } from './title-phrases.ts';
import { titleWords, type Word } from './title-words.ts';

/**
 * What a title itself says of learning in the job. `unsure`: it names learners, and may as well be a job about them
 * ("Apprenticeship Manager"), for people who study elsewhere, or for people who are on a register already.
 */
export type Learning = 'apprenticeship' | 'training' | 'unsure';

export function learningIn(title: string): Learning | undefined {
  const words = titleWords(title);
  const at = words.findIndex(({ stem }) => learners.has(stem));
  if (at < 0 && trainingPost.test(title)) return trainingUnlessQualified(words);
  if (at < 0) return students.test(title) ? 'unsure' : undefined;
  if (isAboutLearners(words, at)) return 'unsure';
  return words.some(({ stem }) => apprentices.has(stem)) ? 'apprenticeship' : trainingUnlessQualified(words);
}

/** Is the job perhaps one about learners? Not where the word stands right with the job, or in a remark of its own. */
function isAboutLearners(words: Word[], at: number): boolean {
  let first = at;
  while (first > 0 && words[first]?.joins === 'on') first -= 1;
  const after = words.findIndex(({ joins }, place) => place > at && joins !== 'on' && joins !== 'peer');
  const rest = (from: number) => words.slice(from, after < 0 ? undefined : after).every(isRemark);

  const main = titlePhrases(words, jobNouns).find(({ place }) => place === 'main');
  const head = main && words[main.head]?.stem;
  const isWithJob = main?.first === first;
  const before = words[at - 1]?.stem;
  // "Support worker or apprentice", "including apprentices": it may be either.
  if ((words[first]?.joins === 'peer' && !isWithJob) || (before !== undefined && perhaps.has(before))) return true;
  if (words[first]?.joins === 'tail' || (head !== undefined && aboutLearners.has(head))) return true;
  // "Apprenticeship Administrator" may look after apprentices; "Apprentice Administrator" is one.
  if (isWithJob && at < main.head) return words[at]?.stem === 'apprenticeship';
  return !rest(isWithJob ? at : first);
}

const stems = (text: string): ReadonlySet<string> => new Set(titleWords(text).map(({ stem }) => stem));

const perhaps = stems('including include possible potential future');
const apprentices = stems('apprentice apprenticeship');
const learners: ReadonlySet<string> = new Set([...apprentices, 'trainee', 'tna']);
const trainingPost = /\btraining (?:post|role|position|scheme)\b|\bin[- ]training(?=\s*(?:$|[(),;/–-]))/i;
const students =
  /\b(?:student|cadet|intern|internship|graduate|volunteer|placement|preceptee|aspirant|osce)s?\b|pre[- ]?registration|return to practice|overseas|international(?:ly)?\b/i;

/** Who teaches, places or manages learners, and may have no learning in the job. */
const aboutLearners = stems(`
  manager lead leader head director coordinator officer advisor counsellor tutor assessor trainer educator teacher
  lecturer instructor facilitator coach mentor supervisor recruiter partner specialist consultant ambassador champion
`);

/** Words around "apprenticeship" in a remark that say nothing else. */
const small = stems(
  'level degree higher scheme programme post position role opportunity vacancy available paid full time ward',
);
const isRemark = ({ stem }: Word): boolean => learners.has(stem) || small.has(stem) || /^\d+$/.test(stem);

/** Trainees who are on a register already: in a specialty, an advanced role, a profession's next step. */
const qualified = stems(`
  advanced midwife doctor medical medicine specialty speciality consultant registrar gp fellow visitor sonographer
  endoscopist prescriber surgical surgeon surgery physician psychiatry psychiatrist anaesthetic anaesthetist dentist
  registered reporting approved amhp therapist psychotherapist radiographer mammographer clinician acp anp tacp tanp
  foundation core cbt iapt intensity
`);
const newPractitioner = stems('assistant associate wellbeing department education');

function trainingUnlessQualified(words: Word[]): 'training' | 'unsure' {
  const has = (stem: string) => words.some((word) => word.stem === stem);
  const isQualified =
    words.some(({ stem }) => qualified.has(stem) || /^[cs]t\d?$/.test(stem)) ||
    (has('nurse') && !has('dental')) ||
    (has('nursing') && !has('associate')) ||
    (has('practitioner') && !words.some(({ stem }) => newPractitioner.has(stem)));
  return isQualified ? 'unsure' : 'training';
}
