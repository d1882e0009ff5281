import type { IndexedRole } from '../../model/pack.ts';
import { titleWords } from './title-words.ts';

/**
 * How far a word elsewhere in the title leaves a role standing, as a factor from 0 to 1; 1 when it changes nothing.
 * A word that belongs to another job or another part of the register speaks against the role wherever it stands.
 */
export function fieldFactor(stem: string, role: IndexedRole): number {
  if (otherJob.has(stem)) return 0.4;
  // Assistant practitioners work beside every profession, so a therapy narrows what they do.
  if (therapy.has(stem)) return /practitioner$/i.test(role.title) ? 0.8 : 0.4;
  if (otherBranch.has(stem)) return role.register ? 0.4 : 0.78;
  if (otherTeam.has(stem)) return 0.5;
  return narrower.has(stem) ? 0.76 : 1;
}

/** Is the word another job altogether, not another part of the same one? */
export const isOtherJob = (stem: string): boolean => otherJob.has(stem);

/**
 * The same for a word right before the role's name, where a word that we do not know may make it another job
 * ("lawn care worker"). Numbers, codes and the words of shifts, contracts and wards change nothing.
 */
export function leadingFactor(stem: string, role: IndexedRole): number {
  if (harmless.has(stem) || /\d/.test(stem) || stem.length === 1) return 1;
  if (atHome.has(stem)) return 0.81;
  const field = fieldFactor(stem, role);
  return field === 1 ? 0.75 : field;
}

const words = (text: string): ReadonlySet<string> => new Set(titleWords(text).map(({ stem }) => stem));

/** Rank, contract, shift, place and ward words that adverts set before a title. */
const harmless = words(`
  the our your you are join senior junior experienced qualified newly registered state general adult staff
  level higher grade band bank agency nhs locum temporary temp permanent perm fixed term contract ftc full part time flexible casual relief peripatetic
  float rotational rotation rotating day night waking evening weekend twilight early late long shift weekday
  male female trainee apprentice apprenticeship preceptorship preceptee student return new
  immediate start urgent exciting fantastic great bonus welcome internal external only mixed various multiple
  clinical acute inpatient outpatient opd ambulatory ward unit hospital clinic centre department dept team
  community integrated locality urban rural county city north south east west central
  medical medicine medicinal surgical surgery elective trauma orthopaedic cardiology cardiac cardiothoracic vascular
  respiratory gastroenterology gastro endoscopy renal dialysis haemodialysis urology neurology neuro neurosurgical
  neurosurgery neuroscience stroke rehab rehabilitation oncology haematology chemotherapy cancer dermatology
  ophthalmology ophthalmic ent gynaecology breast plastic burn diabetes endocrinology rheumatology infectious
  elderly older people frailty dementia geriatric gerontology assessment admission discharge lounge amu sau mau
  complex intermediate reablement residential nursing care rgn rn hca
`);

/** Fields of work, ranks and duties that make it another job. */
const otherJob = words(`
  dental veterinary vet animal pet dog cat equine kennel nursery school classroom teaching education educational
  maths english science scientist scientific laboratory lab pathology mortuary microbiology biochemistry histology
  genomic genetic
  radiography radiology imaging xray ultrasound mammography pharmacy dispensary aseptic
  midwifery midwife maternity antenatal postnatal ambulance paramedic
  administration admin administrative clerical office finance payroll account it ict digital data software
  recruitment recruiter sale marketing retail shop customer call kitchen catering laundry housekeeping cleaning
  lawn hair skin nail beauty car vehicle plant fostering foster parent peer volunteer voluntary
  sister charge matron manager management lead leader leadership head chief director deputy consultant
  advanced specialist research trial trainer educator practitioner
`);

/** Patients whose nurses are on another part of the register; a support worker may look after anyone. */
const otherBranch = words(`
  paediatric paediatrics pediatric paed child young neonatal neonate nicu scbu picu baby infant newborn camh camhs cyp
`);

const therapy = words(`
  physiotherapy physio occupational ot therapy podiatry dietetic speech language salt slt orthotic prosthetic audiology
`);

/** Work that has roles of its own beside the general one. */
const otherTeam = words(`
  mental psychiatric psychiatry psychological cmht rmn rnmh rmhn rnld rldn learning ld autism forensic prison hmp
  custody odp ldmh eating disorder psychosis secure addiction substance misuse infection immunisation vaccination
  visiting visitor
`);

/** Care in someone's own home, near enough to other care to start from. */
const atHome = words(`home domiciliary livein live`);

/** Teams of the same role that have a name of their own. */
const narrower = words(`
  theatre perioperative scrub anaesthetic anaesthetics recovery critical intensive icu itu hdu ccu emergency ed
  district gp practice primary hospice palliative sexual a&e
`);
