import { titleWords } from './title-words.ts';

/**
 * Words that say what someone is at work. The last of them in a phrase is its head, and decides what the job is:
 * a "nurse recruitment administrator" is an administrator. Singular, as `titleWords` makes them.
 */
export const jobNouns: ReadonlySet<string> = new Set(
  titleWords(`
  manager lead leader head director chief deputy supervisor superintendent matron sister executive president chair
  officer administrator coordinator organiser planner secretary receptionist clerk typist pa registrar bursar
  consultant specialist practitioner clinician professional expert advisor counsellor advocate navigator
  educator facilitator trainer teacher tutor lecturer instructor assessor examiner mentor coach professor invigilator
  nurse midwife doctor physician surgeon gp dentist optometrist pharmacist dispenser paramedic psychotherapist
  therapist physio physiotherapist osteopath dietitian dietician radiographer sonographer hygienist phlebotomist
  scientist technician technologist engineer physicist analyst developer architect programmer tester designer
  assistant associate worker carer caregiver auxiliary orderly operative attendant helper aid aide companion buddy nanny
  childminder babysitter sitter minder foster volunteer ambassador champion intern fellow student graduate cadet
  visitor prescriber vaccinator immuniser screener coder handler operator controller dispatcher crew
  porter cleaner domestic housekeeper chef cook driver courier gardener caretaker janitor guard warden steward
  electrician plumber carpenter joiner painter decorator mechanic fitter labourer builder welder
  accountant auditor buyer recruiter solicitor lawyer paralegal journalist writer editor photographer interpreter
  translator librarian researcher economist statistician chaplain policeman policewoman
  representative rep salesperson agent broker trader banker cashier waiter waitress barista bartender
  hairdresser barber beautician groomer walker keeper farmer vet ranger pilot owner partner contractor
  odp ot rmn rnmh rnld rldn acp anp cns hv slt salt eca emt mla msw bms ahp amhp cpn
  `).map(({ stem }) => stem),
);

const endings = /(?:ologist|ographer|therapist|ician|iatrist|ometrist|opathist|metrist)$|^[sc]t\d$/;

/** Is the word one of these nouns, or made like one ("neurophysiologist")? `nouns` may hold more than `jobNouns`. */
export function isJobNoun(stem: string, nouns: ReadonlySet<string>): boolean {
  return nouns.has(stem) || endings.test(stem);
}
