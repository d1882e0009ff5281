import type { SideBySideView } from './side-by-side-view.ts';
import type { SupportView } from './support-view.ts';
import type { WayView } from './way-view.ts';
import type { WaysView } from './ways-view.ts';

/** The cards as lines of text, in the order in which someone would read them out to a person. */
export function readAloud(
  { title, start, lead, ways, more, notes, none }: WaysView,
  table: SideBySideView | undefined,
  help: SupportView | undefined,
): string[] {
  return [
    title,
    start.text,
    ...start.notes,
    ...(none ? [none.title, none.text] : []),
    lead,
    ...[...ways, ...more].flatMap(wayLines),
    ...notes,
    ...(table ? tableLines(table) : []),
    ...(help ? helpLines(help) : []),
  ];
}

const wayLines = ({ title, chip, also, range, maybe, firstStep, steps, goal, loan }: WayView): string[] => [
  '',
  `${title}. ${chip.join(', ')}.`,
  ...[range, also, maybe].filter((line) => line !== undefined),
  `${firstStep.title}: ${firstStep.text}`,
  ...steps.flatMap((step) => [
    `  ${step.number}. ${step.title}. ${step.facts}. ${step.does ?? ''}`,
    ...[...step.doubts, ...step.open, ...step.warnings].map((line) => `     ${line}`),
  ]),
  ...(goal ? [`  ${steps.length + 1}. ${goal.title}. ${goal.text}`] : []),
  ...loan,
];

const tableLines = ({ title, rows }: SideBySideView): string[] => [
  title,
  ...rows.flatMap((row) => [`${row.title}:`, ...row.cells.map((lines) => `  ${lines.join(' ')}`)]),
];

const helpLines = ({ groups }: SupportView): string[] =>
  groups.flatMap(({ title, parts }) => [
    title,
    ...parts.flatMap(({ question, items }) => [
      ...(question ? [`  ${question}`] : []),
      ...items.map((item) => `  ${item.title}. ${item.amount ?? ''} ${item.plain.join(' ')} ${item.how.text}`),
    ]),
  ]);
