import { fileURLToPath } from 'node:url';
import type { Content } from '../model/content.ts';
import { checkAuthored } from './check-authored.ts';
import { BadPack, type Fault } from './fault.ts';
import { readFolder } from './read-folder.ts';

/** Where the national content lives. */
export const contentFolder = fileURLToPath(new URL('../content/', import.meta.url));

/** Reads a folder of authored content. Throws BadPack with every fault when a file breaks its schema or any rule. */
export function loadContent(folder = contentFolder): Content {
  const { content, faults } = inspectContent(folder);
  if (faults.length > 0) throw new BadPack('The national content', faults);
  return content;
}

/** The content of a folder and all that is wrong with it, with lines. The rules are asked once every file is well-formed. */
export function inspectContent(folder: string): { content: Content; faults: Fault[] } {
  const { authored, faults, lineOf } = readFolder(folder);
  const found = faults.length > 0 ? faults : checkAuthored(authored);
  return { content: authored.content, faults: found.map((fault) => withLine(fault, lineOf(fault.file, fault.field))) };
}

const withLine = (fault: Fault, line: number | undefined): Fault =>
  fault.line === undefined && line !== undefined ? { ...fault, line } : fault;
