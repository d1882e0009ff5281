import type { DoorItem } from './door-lines.ts';
import type { DoorGroup, DoorsView } from './doors-view.ts';

/** What grades keep open as lines of text, in the order in which someone would read them out to a person. */
export function doorsAloud({ title, start, subjects, courses, groups, notes, none }: DoorsView): string[] {
  return [
    title,
    ...start,
    ...(none ? [none] : []),
    ...(subjects ? ['', subjects.title, subjects.lead, ...subjects.lines.map((line) => `  ${line}`)] : []),
    ...groups.flatMap(groupLines),
    ...(courses
      ? ['', courses.title, courses.lead, ...courses.items.map(itemLine), ...courses.notThen.map((line) => `  ${line}`)]
      : []),
    '',
    ...notes,
  ];
}

const groupLines = ({ title, lead, sections }: DoorGroup): string[] => [
  '',
  title,
  lead,
  ...sections.flatMap((section) => [...(section.title ? [`${section.title}:`] : []), ...section.items.map(itemLine)]),
];

const itemLine = ({ title, lines }: DoorItem): string => `  ${title}. ${lines.join(' ')}`;
