import { titleWords } from './title-words.ts';

const stems = (text: string): ReadonlySet<string> => new Set(titleWords(text).map(({ stem }) => stem));

/** Rank, contract, shift, place and ward words that adverts set around a title, and that leave the job what it is. */
export const harmless = stems(`
  the our your you are we is be as an who join apply experienced qualified newly registered state general adult staff
  level higher grade band bank agency nhs locum temporary temp permanent perm fixed term contract ftc full part time
  flexible casual relief peripatetic hour week month zero annualised term-time maternity cover secondment
  float rotational rotation rotating rota day night waking evening weekend twilight early late long shift weekday
  male female trainee apprentice apprenticeship preceptorship preceptee student return new senior junior
  immediate start urgent exciting fantastic great bonus welcome internal external only mixed various multiple
  acute inpatient outpatient opd ambulatory ward unit hospital clinic centre department dept team service
  community integrated locality urban rural county city north south east west central area region site trust based
  medical medicine medicinal surgical elective assessment admission discharge lounge
  complex intermediate residential nursing care rgn rn hca home
  level1 post position role opportunity job
`);

/** Of these a name may have one more or less than the title, and be the same job. */
export const rankWords = stems(`
  bank senior junior locum trainee apprentice apprenticeship student newly qualified registered experienced highly
  specialist specialised principal lead deputy assistant associate band rotational general staff staffing higher
  consultant chief relief casual graduate part time superintendent advanced
`);

/** Words that make a general name no more particular: the job is what else the title says. */
export const plain: ReadonlySet<string> = new Set([
  ...harmless,
  ...rankWords,
  ...stems('healthcare health support clinical'),
]);

/** Work with animals, in schools, shops and the like: a job that has our words in its title and is not one of ours. */
export const notOurs = stems(`
  veterinary vet animal pet dog cat equine kennel nursery classroom maths english
  retail shop store sale sales customer lawn hair skin nail beauty
  restaurant hotel pub bar school college
`);
