import type { Content } from '../model/content.ts';
import type { RoleId } from '../model/id.ts';
import type { Help, Index } from '../model/pack.ts';
import type { Term } from '../model/term.ts';
import { BadPack } from './fault.ts';
import { together } from './together.ts';

/** Where a pack's files come from: a path such as `slices/adult-nurse.json` → its text. Rejects when there is none. */
export type ReadFile = (path: string) => Promise<string>;

/** A compiled pack, read file by file as it is needed; what was read is kept. */
export type OpenPack = {
  index(): Promise<Index>;
  terms(): Promise<Record<string, Term>>;
  help(): Promise<Help>;
  sources(): Promise<Content['sources']>;
  /** The slice for a role with the terms, as `everythingFor` without the rest. Rejects as that does. */
  slice(role: RoleId): Promise<Content>;
  /**
   * The slice for a role with terms, sources and all help. Rejects with BadPack for a role we don't know or a damaged
   * file.
   */
  everythingFor(role: RoleId): Promise<Content>;
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
  const help = () => part<Help>('help.json');
  const sources = () => part<Content['sources']>('sources.json');
  return { index, terms, help, sources, slice, everythingFor };

  async function slice(role: RoleId): Promise<Content> {
    const known = (await index()).roles.some(({ id }) => id === role);
    if (!known)
      throw new BadPack('The content', [{ file: 'index.json', field: role, write: 'Name a role that we know' }]);
    const [own, common] = await Promise.all([part<Content>(`slices/${role}.json`), part<Content>('common.json')]);
    return { ...together([common, own]), terms: await terms() };
  }

  async function everythingFor(role: RoleId): Promise<Content> {
    const content = await slice(role);
    return { ...content, support: await help(), sources: await sources() };
  }
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
