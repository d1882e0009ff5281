import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { z } from 'zod/mini';
import { faultLine, type Fault } from '../pack/fault.ts';
import { kinds, tables, type Kind, type Table } from '../pack/kinds.ts';
import { parseTable } from '../pack/parse-table.ts';
import { parseYaml } from '../pack/parse-yaml.ts';
import type { OpenPack } from '../pack/open.ts';
import { readLocalPack, wholeContent } from '../pack/read-local-pack.ts';
import { BadUse, type Command } from './command.ts';

/** `check`: every fault of content files and local packs: the file, the line, the field and what to write instead. */
export const check: Command = {
  usage: 'check <file> …   content files (roles/x.yaml, tables/x.csv) or local packs',
  async run({ words: files, json, print, pack }) {
    if (files.length === 0) throw new BadUse('Name a file, such as: check my-pack.yaml');
    const faults = (await Promise.all(files.map((file) => faultsIn(file, pack)))).flat();
    if (json) print(JSON.stringify(faults));
    else for (const fault of faults) print(faultLine(fault));
    if (faults.length === 0 && !json)
      print(`${files.length === 1 ? 'No fault.' : `No fault in ${files.length} files.`}`);
    return faults.length > 0 ? 1 : 0;
  },
};

async function faultsIn(file: string, pack: OpenPack): Promise<Fault[]> {
  if (!existsSync(file)) return [{ file, field: '', write: 'Name a file that exists' }];
  const text = readFileSync(file, 'utf8');
  const table = tables[basename(file, '.csv') as Table] as z.ZodMiniType | undefined;
  if (file.endsWith('.csv') && table) return parseTable(file, text, table).faults;
  const kind = kinds[basename(dirname(file)) as Kind] as z.ZodMiniType | undefined;
  if (kind) return parseYaml(file, text, kind).faults;
  return readLocalPack(file, text, await wholeContent(pack)).faults;
}
