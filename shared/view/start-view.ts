import type { Content } from '../model/content.ts';
import type { Profile } from '../model/profile.ts';
import type { Words } from './words.ts';

/** From where ways start: one sentence, and what goes with it for some ages and nations. */
export type StartView = { text: string; notes: string[] };

/** Says from whom the ways start: what a person told us, and what is taken as given where they did not say. */
export function startView(
  profile: Profile,
  content: Pick<Content, 'qualifications' | 'roles' | 'registers'>,
  words: Words,
): StartView {
  const told = toldFacts(profile, content, words);
  return {
    text: told.length > 0 ? withAssumed(profile, told, words) : words.start.nothing,
    notes: notesFor(profile, words),
  };
}

function withAssumed(profile: Profile, told: string[], { amounts, start }: Words): string {
  const assumed = [
    ...(profile.age === undefined ? [start.orMore] : []),
    ...(profile.nation === undefined ? [start.inEngland] : []),
  ];
  const first = start.told(amounts.all(told));
  return assumed.length > 0 ? `${first} ${start.assumed(amounts.all(assumed))}` : first;
}

/** What someone told us, as parts of a sentence. */
export function toldFacts(
  profile: Profile,
  content: Pick<Content, 'qualifications' | 'roles' | 'registers'>,
  { start }: Words,
): string[] {
  const papers = Object.entries(profile.has);
  const held = papers.filter(([, { status }]) => status !== 'none');
  return [
    ...(profile.age === undefined ? [] : [start.age(profile.age)]),
    ...(profile.nation ? [start.nation(start.nations[profile.nation])] : []),
    ...held.map(([id, paper]) => paperFact(id, paper, content, start)),
    // A degree that was named is said once.
    ...(profile.priorDegree && !held.some(([id]) => isDegree(id, content)) ? [start.degree] : []),
    ...(papers.length > 0 && held.length === 0 ? [start.noneOnPaper] : []),
    ...profile.roles.map(({ id, current }) => (current ? start.works : start.worked)(content.roles[id]?.title ?? id)),
    ...profile.registers.map(({ id, state }) => start.registers[state](content.registers[id]?.title ?? id)),
    ...(profile.limits.mustEarn ? [start.mustEarn] : []),
    ...(profile.limits.noLoan ? [start.noLoan] : []),
  ];
}

const isDegree = (id: string, { qualifications }: Pick<Content, 'qualifications'>): boolean =>
  id === 'degree' || (qualifications[id]?.level ?? 0) >= 6;

/** A grade below the pass is told as what it is: it is not the qualification yet. */
function paperFact(
  id: string,
  { status, grade }: Profile['has'][string],
  { qualifications }: Pick<Content, 'qualifications'>,
  say: Words['start'],
): string {
  const { title: name = id, subject, passGrade } = qualifications[id] ?? {};
  const title = name.replace(/^A(n?) /, 'a$1 ');
  if (grade !== undefined && passGrade !== undefined && Number(grade) < passGrade)
    return (status === 'expected' ? say.expectsGrade : say.hasGrade)(grade, subject ?? title);
  return (status === 'expected' ? say.expects : say.has)(title);
}

function notesFor({ age, nation, rightToWork }: Profile, { start }: Words): string[] {
  return [
    ...(age !== undefined && age < 16 ? [start.underSixteen] : []),
    ...(age === 16 || age === 17 ? [start.sixteen] : []),
    ...(rightToWork === 'pending' ? [start.pending] : []),
    ...(rightToWork === 'no' ? [start.noWork] : []),
    ...(nation && nation !== 'england' ? [start.notEngland(start.nations[nation])] : []),
  ];
}
