import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { projectRoot } from './project-root.mjs';
import { runTool } from './run-tool.mjs';

/**
 * Runs one of vitest's projects and counts.
 *
 * @param {'unit' | 'browser'} project
 * @param {string[]} filter handed to vitest; with one, a project in which nothing matches is no failure
 * @returns {Promise<{ passed: number, failed: number }>} failed is always 0: otherwise it throws an error that holds
 *   both numbers and what vitest printed
 */
export async function runTests(project, filter) {
  const report = path.join(projectRoot, '.cache', 'tests', `${project}.json`);
  rmSync(report, { force: true });

  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--project', project, ...reporters, ...filter];
  const { ok, output } = await runTool('vitest', filter.length > 0 ? [...args, '--passWithNoTests'] : args);

  const counts = readCounts(report);
  if (ok && counts.failed === 0) return counts;
  throw Object.assign(new Error(output), counts);
}

function readCounts(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}
