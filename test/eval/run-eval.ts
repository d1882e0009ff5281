import { existsSync } from 'node:fs';
import { contentVersion } from '../../shared/content/version.ts';
import { compiledContent } from '../../shared/pack/compiled.ts';
import { lineReport, titlesWithoutRole } from './unlabelled.ts';
import { readSamples } from './samples.ts';
import { requirementReport } from './score-requirements.ts';
import { titleReport } from './score-titles.ts';

/**
 * `npm run eval -- <folder>`: what we make of labelled titles and lines of adverts, and of unlabelled ones, each read
 * from the folder when it is there (see `readSamples`). Comes back with the exit code: 2 when there is nothing to read.
 */
export function runEval([folder]: string[]): number {
  if (folder === undefined || !existsSync(folder)) {
    console.error('npm run eval -- <folder>, where titles_labelled.csv or requirements_labelled.jsonl is');
    return 2;
  }
  const { titles, lines, anyTitles, anyLines } = readSamples(folder);
  const { index } = compiledContent(contentVersion).pack;
  const parts = [
    titles.length > 0 ? titleReport(titles, index) : [],
    lines.length > 0 ? requirementReport(lines) : [],
    anyTitles.length > 0 ? titlesWithoutRole(anyTitles, index) : [],
    anyLines.length > 0 ? lineReport(anyLines) : [],
  ].filter((part) => part.length > 0);
  if (parts.length === 0) {
    console.error(
      `${folder} has none of titles_labelled.csv, requirements_labelled.jsonl, titles_unlabelled.csv, criteria_lines.txt`,
    );
    return 2;
  }
  for (const part of parts) console.log(`${part.join('\n')}\n`);
  return 0;
}
