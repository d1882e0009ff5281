/** What is wrong with a file of content or a local pack, where, and what to write instead. */
export type Fault = { file: string; line?: number; field: string; write: string };

/** One fault on one line, for people. */
export const faultLine = ({ file, line, field, write }: Fault): string =>
  `${file}${line === undefined ? '' : `:${line}`}  ${field || '(the whole file)'}  ${write}`;

/** Content or a pack that can't be used. The message names every fault; nothing of the pack is kept. */
export class BadPack extends Error {
  override name = 'BadPack';
  readonly faults: Fault[];

  constructor(who: string, faults: Fault[]) {
    const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
    super(`${who} can't be used. ${count}:\n${faults.map(faultLine).join('\n')}`);
    this.faults = faults;
  }
}
