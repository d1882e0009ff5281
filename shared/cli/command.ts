import type { OpenPack } from '../pack/open.ts';

/** What a command is given: its words, its options, the lines of its input, and the content. */
export type Given = {
  words: string[];
  json: boolean;
  profile?: string;
  today: string;
  local?: string;
  advert?: string;
  pack: OpenPack;
  /** The lines of standard input that are not empty. */
  lines: () => Promise<string[]>;
  print: (line: string) => void;
  complain: (line: string) => void;
};

/** A command of the command line. Comes back with the exit code. */
export type Command = { usage: string; run: (given: Given) => Promise<number> };

/** Bad input from the person at the keyboard: said in one line, without a stack. */
export class BadUse extends Error {
  override name = 'BadUse';
}
