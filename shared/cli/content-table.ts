import type { Content } from '../model/content.ts';
import { reportOf } from '../pack/report.ts';

/**
 * `table`: how much of the catalogue is there, by family, and how well it is known, as Markdown. The README has it, and a
 * test holds it to that. `day` is the day of the content, so that it changes with the content alone.
 */
export function contentTable(content: Content, day: string): string[] {
  const routesTo = new Map<string, { sourced: number; generic: number }>();
  for (const { to, generic } of Object.values(content.routes)) {
    if (to.role === undefined) continue;
    const so = routesTo.get(to.role) ?? { sourced: 0, generic: 0 };
    routesTo.set(to.role, generic ? { ...so, generic: so.generic + 1 } : { ...so, sourced: so.sourced + 1 });
  }
  const families = [...new Set(Object.values(content.roles).map(({ family }) => family))].toSorted();
  const rows = families.map((family) => {
    const roles = Object.keys(content.roles).filter((id) => content.roles[id]?.family === family);
    const of = roles.map((id) => routesTo.get(id) ?? { sourced: 0, generic: 0 });
    const sum = (key: 'sourced' | 'generic') => of.reduce((so, each) => so + each[key], 0);
    const sourced = of.filter((each) => each.sourced > 0).length;
    return [family, roles.length, sourced, roles.length - sourced, sum('sourced'), sum('generic')];
  });
  const total = ['**All**', ...[1, 2, 3, 4, 5].map((at) => rows.reduce((sum, row) => sum + Number(row[at]), 0))];
  const { counts, confidence, past, soon } = reportOf(content, day);
  return [
    '| family | roles | with a sourced way in | only from adverts | sourced routes | generic routes |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...rows, total].map((row) => `| ${row.join(' | ')} |`),
    '',
    `Beside them ${counts['qualifications']} qualifications, ${counts['registers']} registers, ${counts['support']} kinds of help, ${counts['terms']} terms, ${counts['standards']} standards and ${counts['sources']} sources.`,
    `Facts: ${confidence.seen} seen, ${confidence['part-seen']} part-seen, ${confidence.recalled} not checked yet.`,
    `On ${day}, ${past.length} are past their day, and ${soon.length} more are to be looked at again within 90 days.`,
  ];
}

const [begin, end] = ['<!-- content table -->', '<!-- end of content table -->'];

/** A text, such as the README's, with the table between its two marks. */
export function withTable(text: string, table: string[]): string {
  const [before, rest] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  if (!text.includes(begin) || !text.includes(end)) throw new Error(`Write ${begin} and ${end} where the table goes`);
  return [before + begin, '', ...table, '', rest].join('\n');
}
