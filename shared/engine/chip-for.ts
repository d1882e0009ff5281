import type { CardWords, Chip } from '../model/chip.ts';
import type { Index, IndexedRole } from '../model/pack.ts';
import type { RoleMatch } from '../model/role-match.ts';
import { learningIn } from './match/learning-in.ts';
import { matchRole } from './match-role.ts';
import { mentionsIn } from './requirements/mentions.ts';

/** At and above this a match is nearly always right; a chip is read by people who have not seen the advert. */
const sure = 0.9;
/** A title of one word never gets there; where the role's name is the whole title, this is enough. */
const sureOfWhole = 0.8;

/**
 * What a chip can say of a card, or `undefined`: unsure is silent. Learning is said only in the advert's own words; the
 * rest rests on a role that the title names surely, and has to stay true whatever the advert behind the card goes on to say.
 */
export function chipFor({ title = '', salary, contract = '', employer }: CardWords, index: Index): Chip | undefined {
  const learning = learningIn(title);
  if (/\bapprenticeship\b/i.test(contract) || learning === 'apprenticeship') return { kind: 'apprenticeship' };
  if (learning === 'training') return { kind: 'trains-you' };
  // Whoever learns may join a register later, and what an unpaid or a training post asks for is not the role's.
  if (learning === 'unsure' || /\b(?:training|volunt\w+|honorary)\b/i.test(contract)) return undefined;

  const match = matchRole(title, { ...(salary && { salary }), ...(employer && { employer }) }, index);
  const role = index.roles.find(({ id }) => id === match.role);
  if (!role || !isSure(match, title)) return undefined;
  return role.register === undefined ? noRegister(role, title) : needsRegister(role.register, title, index);
}

const isSure = ({ confidence, why: [name, ...others] }: RoleMatch, title: string): boolean =>
  confidence >= sure || (confidence >= sureOfWhole && others.length === 0 && name?.text === title.trim());

const registration =
  /\b(?:regist|qualified|chartered|licen[cs]ed|pin\b|doctor|consultant|advanced|specialist|clinician)/i;

/**
 * Silent where the title names a profession that has a register; where pay is local (doctors' is, and so is much else) or
 * of band 5 and above, for there a job without a register of its own often asks for one of several ("practice educator");
 * and in social care: all nations but England register care workers, and a card does not surely say where the job is.
 */
function noRegister({ sector, bands }: IndexedRole, title: string): Chip | undefined {
  const isSupport = bands.length > 0 && bands.every((band) => Number.parseInt(band, 10) <= 4);
  if (sector === undefined || sector === 'social-care' || !isSupport) return undefined;
  return registration.test(title) || mentionsIn(title).length > 0 ? undefined : { kind: 'no-register' };
}

/** Silent where the title itself names a profession of another regulator. */
function needsRegister(register: string, title: string, { registers }: Index): Chip | undefined {
  const named = registers?.[register];
  const keeper = (id: string) => id.split('-')[0];
  const isOther = mentionsIn(title).some(
    ({ finding }) => finding.register !== undefined && keeper(finding.register) !== keeper(register),
  );
  return named === undefined || isOther ? undefined : { kind: 'needs-register', register, title: named };
}
