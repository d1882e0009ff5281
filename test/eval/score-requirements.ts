import { readRequirements } from '../../shared/engine/read-requirements.ts';
import type { Requirement, RequirementKind } from '../../shared/model/requirement.ts';
import { shareWithInterval } from './interval.ts';
import type { LabelledLine, LabelledRequirement } from './samples.ts';

/** Ours for each kind of label that is complete; a profession's letters are a paper or a register, as one reads them. */
const hardKinds: Record<string, RequirementKind[]> = {
  qualification: ['qualification', 'registration'],
  registration: ['registration', 'qualification'],
  experience: ['experience'],
  driving: ['licence'],
  dbs: ['check'],
  right_to_work: ['right'],
  language: ['language'],
  security: ['check'],
  health: ['check'],
  employment_history: ['check'],
};

type Pair = { line: LabelledLine; label: LabelledRequirement; found: Requirement | undefined };

/**
 * How well lines are read. Each is given as a page gives it: under its heading, as a criterion when that is one of a
 * person specification and else as prose. A label is found when one of ours of its kind shares half of the shorter.
 */
export function requirementReport(lines: LabelledLine[]): string[] {
  const read = lines.map((line) => ({ line, found: readLine(line) }));
  const pairs = read.flatMap(({ line, found }) =>
    line.requirements.flatMap((label): Pair[] => {
      const kinds = hardKinds[label.kind];
      if (!kinds) return [];
      const near = found.filter((one) => kinds.includes(one.kind) && overlaps(one, label));
      return [{ line, label, found: near.find(({ importance }) => importance === label.level) ?? near[0] }];
    }),
  );
  const met = pairs.filter(({ found }) => found !== undefined);
  const registrations = read.flatMap(({ line, found }) =>
    found.filter(({ kind }) => kind === 'registration').map((one) => ({ line, one })),
  );
  const isRegistration = ({ line, one }: (typeof registrations)[number]) =>
    line.requirements.some(
      ({ kind, start, end }) => hardKinds[kind]?.includes('registration') && overlaps(one, { start, end }),
    );
  const open = met.filter(({ label }) => label.negotiable);
  const isOpen = ({ found }: Pair) => found?.open !== 'none' || found.negated === true || found.anyOf !== undefined;
  const quotes = read.flatMap(({ line, found }) =>
    found.map((one) => line.text.slice(one.start, one.end) === one.quote),
  );
  const looksLike = read.flatMap(({ line, found }) =>
    line.not_requirements.map((words) => {
      const at = line.text.indexOf(words);
      return at < 0 || !found.some((one) => overlaps(one, { start: at, end: at + words.length }));
    }),
  );
  const share = (some: boolean[]) => shareWithInterval(some.filter(Boolean).length, some.length);
  return [
    `Requirements: ${pairs.length} of the hard kinds in ${lines.length} lines`,
    `  found: ${share(pairs.map(({ found }) => found !== undefined))}`,
    ...Object.keys(hardKinds).map((kind) => {
      const of = pairs.filter(({ label }) => label.kind === kind);
      return `    ${kind}: ${share(of.map(({ found }) => found !== undefined))}`;
    }),
    `  importance of those: ${share(met.map(isImportance))}`,
    `  registrations that are ones: ${share(registrations.map(isRegistration))}`,
    `  open doors found: ${share(open.map(isOpen))}`,
    `  look-alikes left alone: ${share(looksLike)}`,
    `  quotes that are exact: ${share(quotes)}`,
    ...pairs.filter(({ found }) => !found).map(({ line, label }) => missed(line, label)),
    ...met
      .filter((pair) => !isImportance(pair))
      .map(
        ({ line, label, found }) =>
          `  importance: ${label.level}, said ${found?.importance}${found?.negated ? ' negated' : ''}: [${line.under}] "${label.quote}"`,
      ),
    ...registrations
      .filter((one) => !isRegistration(one))
      .map(({ line, one }) => `  not a registration: [${line.under}] "${one.quote}"`),
    ...open
      .filter((pair) => !isOpen(pair))
      .map(({ line, label }) => `  open, said closed: [${line.under}] "${label.quote}"`),
  ];
}

function readLine({ title, under, text }: LabelledLine): Requirement[] {
  const isListed = /essential|desirable|qualif|criteria|skills|requirements|specification/i.test(under);
  const vacancy = { title: { value: title, quote: title, by: 'label' as const } };
  return isListed
    ? readRequirements({ ...vacancy, criteria: [{ text, section: under, importance: 'unclear' }], sections: [] })
    : readRequirements({ ...vacancy, criteria: [], sections: [{ id: 'job', heading: under, text }] });
}

const isImportance = ({ label, found }: Pair): boolean =>
  label.level === 'not_required' ? found?.negated === true : !found?.negated && found?.importance === label.level;

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > 0 && shared * 2 >= Math.min(one.end - one.start, other.end - other.start);
}

const missed = ({ under, text }: LabelledLine, { kind, quote }: LabelledRequirement): string =>
  `  missed ${kind}: [${under}] "${quote}"${text.length < 200 ? '' : ' (in prose)'}`;
