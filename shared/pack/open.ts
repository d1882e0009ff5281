import type { Content } from '../model/content.ts';
import type { RoleId } from '../model/id.ts';
import type { Help, Index } from '../model/pack.ts';
import type { Term } from '../model/term.ts';
import { BadPack } from './fault.ts';

/** Where a pack's files come from: a path such as `slices/adult-nurse.json` → its text. Rejects when there is none. */
export type ReadFile = (path: string) => Promise<string>;

/** A compiled pack, read file by file as it is needed; what was read is kept. */
export type OpenPack = {
  index(): Promise<Index>;
  terms(): Promise<Record<string, Term>>;
  /** All money and help, for `addHelp`. */
  help(): Promise<Help>;
  /** The slice for a role, terms included. Rejects with BadPack for a role we don't know or a damaged file. */
  slice(role: RoleId): Promise<Content>;
};

/** Opens the compiled pack behind `readFile`. Our own pack was checked when it was built, so only its frame is checked here. */
export function openPack(readFile: ReadFile): OpenPack {
  const kept = new Map<string, Promise<unknown>>();
  const part = <T>(path: string): Promise<T> => {
    const reading = kept.get(path) ?? readFile(path).then((text) => decode(path, text));
    kept.set(path, reading);
    reading.catch(() => kept.delete(path));
    return reading as Promise<T>;
  };
  const index = () => part<Index>('index.json');
  const terms = () => part<Record<string, Term>>('terms.json');
  return {
    index,
    terms,
    help: () => part<Help>('help.json'),
    async slice(role) {
      const known = (await index()).roles.some(({ id }) => id === role);
      if (!known)
        throw new BadPack('The content', [{ file: 'index.json', field: role, write: 'Name a role that we know' }]);
      return { ...(await part<Content>(`slices/${role}.json`)), terms: await terms() };
    },
  };
}

/** The frame of every shipped file: the format, then the part itself. */
export type Framed = { format: 1; version: string; part: unknown };

function decode(path: string, text: string): unknown {
  const fault = (write: string) => new BadPack('The content', [{ file: path, field: '', write }]);
  let framed: Partial<Framed>;
  try {
    framed = JSON.parse(text);
  } catch {
    throw fault('Load it again: the file is damaged or cut short');
  }
  if (framed.format !== 1) throw fault('Use the code and the content of one version: this format is not known here');
  return framed.part;
}
