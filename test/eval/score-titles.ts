import { matchRole } from '../../shared/engine/match-role.ts';
import type { Index } from '../../shared/model/pack.ts';
import type { RoleMatch } from '../../shared/model/role-match.ts';
import { shareWithInterval } from './interval.ts';
import type { LabelledTitle } from './samples.ts';

export type Judged = { label: LabelledTitle; match: RoleMatch; right: boolean; inThree: boolean };

/** Confidences from here on are promised to be right nearly always. */
const promised = 0.9;

/**
 * Whether the answer to a labelled title is right: the gold role, one as acceptable, or none where none is fair. A job
 * that is not in health or care wants none. `inThree`: so is one of the first three.
 */
export function judge(label: LabelledTitle, index: Index): Judged {
  const { title, employer, salary_or_band } = label;
  const match = matchRole(title, { employer, salary: salary_or_band }, index);
  const wanted = new Set([label.gold, ...label.acceptable, label.missing_role].filter(Boolean));
  const declined = match.role === null;
  const noneIsRight = label.gold_none || wanted.size === 0;
  const right = declined ? noneIsRight || label.none_ok : !label.gold_none && wanted.has(match.role ?? '');
  const first = [...(match.role === null ? [] : [match.role]), ...match.alternatives.map(({ role }) => role)];
  return { label, match, right, inThree: right || first.slice(0, 3).some((role) => wanted.has(role)) };
}

/** How well titles are matched, in lines to print: right first, right among three, calibrated, and each wrong one. */
export function titleReport(labels: LabelledTitle[], index: Index): string[] {
  const all = labels.map((label) => judge(label, index));
  const jobs = all.filter(({ label }) => !label.gold_none);
  const others = all.filter(({ label }) => label.gold_none);
  const ranked = all.filter(({ label }) => label.seniority.length > 0);
  const hits = (some: Judged[]) => some.filter(({ right }) => right).length;
  return [
    `Titles: ${all.length}`,
    `  top-1: ${shareWithInterval(hits(jobs), jobs.length)}`,
    `  top-3: ${shareWithInterval(jobs.filter(({ inThree }) => inThree).length, jobs.length)}`,
    `  no role for a job that is not in health or care: ${shareWithInterval(hits(others), others.length)}`,
    `  a role was named: ${shareWithInterval(all.filter(({ match }) => match.role !== null).length, all.length)}`,
    `  seniority: ${shareWithInterval(ranked.filter(isRanked).length, ranked.length)}`,
    ...calibration(all),
    ...all.filter(({ right }) => !right).map(wrong),
  ];
}

const isRanked = ({ label, match }: Judged): boolean =>
  match.seniority === undefined || label.seniority.includes(match.seniority);

function calibration(all: Judged[]): string[] {
  const named = all.filter(({ match }) => match.role !== null);
  const bins = [promised, 0.8, 0.7, 0.6];
  return bins.map((low, at) => {
    const high = bins[at - 1] ?? Infinity;
    const inside = named.filter(({ match }) => match.confidence >= low && match.confidence < high);
    const right = inside.filter((one) => one.right).length;
    return `  right at ${low} and more${high === Infinity ? '' : `, under ${high}`}: ${shareWithInterval(right, inside.length)}`;
  });
}

function wrong({ label, match }: Judged): string {
  const wanted = label.gold_none ? 'none' : [label.gold || 'none', ...label.acceptable].join(' or ');
  const others = match.alternatives.slice(0, 3).map(({ role, confidence }) => `${role} ${confidence}`);
  const why = match.why.map(({ text }) => text).join(' · ');
  return `  wrong (${label.certainty}): "${label.title}" [${label.salary_or_band}] is ${wanted}; said ${match.role ?? 'none'} ${match.confidence}, else ${others.join(', ') || 'nothing'}; by: ${why}`;
}
