import { kinds, tables } from '../kinds.ts';
import type { Rule } from './rule.ts';

const others = ['README.md', 'version.ts', 'collisions.yaml', 'exceptions.yaml'];

/** A file's name is its id, for ever; what lies elsewhere would be left out without a word. */
export const fileNames: Rule = {
  name: 'file-names',
  check: ({ files }) =>
    files.flatMap((file) => {
      const write = wrong(file);
      return write ? [{ file, field: '', write }] : [];
    }),
};

function wrong(file: string): string | undefined {
  const [folder = '', name = '', ...deeper] = file.split('/');
  if (others.includes(file)) return undefined;
  if (folder === 'tables')
    return name.replace(/\.csv$/, '') in tables && name.endsWith('.csv')
      ? undefined
      : `Name a table that we know: ${Object.keys(tables).join(', ')}, each .csv`;
  if (!(folder in kinds) || deeper.length > 0 || name === '')
    return `Put it in one of the folders ${Object.keys(kinds).join(', ')} or tables`;
  return /^[a-z0-9]+(-{1,2}[a-z0-9]+)*\.yaml$/.test(name)
    ? undefined
    : 'Name the file with its id in lower-case letters, figures and hyphens, and .yaml';
}
