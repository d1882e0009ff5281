import process from 'node:process';

import { installBrowsers } from './setup/install-browsers.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { checkForStore } from './setup/check-for-store.mjs';
import { runSteps } from './setup/run-steps.mjs';
import { runTests } from './setup/run-tests.mjs';
import { runScript, runTool } from './setup/run-tool.mjs';

/** `npm test -- <filter>` runs every step, and of the tests only those whose file's name holds the filter. */
const filter = process.argv.slice(2);

/**
 * What `npm test` does, in order, on a machine that has Node and npm and nothing else.
 * Each step throws to fail; `alone` is how a person repeats it without the rest.
 */
const steps = [
  { name: 'Packages', alone: 'npm ci', run: installPackages },
  { name: 'Browsers', alone: 'node test/setup/install-browsers.mjs', run: browsers },
  { name: 'Types', alone: 'npx tsc', run: () => mustPass(runTool('typescript', [])) },
  { name: 'Lint', alone: 'npx oxlint && npx prettier --check .', run: lint },
  { name: 'Build', alone: 'npm run build', run: () => mustPass(runScript('test/build.mjs')) },
  { name: 'Unit tests', alone: 'npx vitest run --project unit', run: () => runTests('unit', filter) },
  { name: 'Store check', alone: 'npx web-ext lint -s dist/firefox', run: checkForStore },
  { name: 'Browser tests', alone: 'npx vitest run --project browser', run: () => runTests('browser', filter) },
];

const { passed, failed } = await runSteps(steps);
process.exitCode = failed === 0 ? 0 : 1;
// Whoever reads the result by machine reads this line, so it is the last one and has nothing else on it.
console.log(`${passed} passed, ${failed} failed`);

async function browsers(say) {
  await installBrowsers(say);
}

async function lint() {
  await mustPass(runTool('oxlint', []));
  await mustPass(runTool('prettier', ['--check', '.', '--log-level', 'warn']));
}

async function mustPass(running) {
  const { ok, output } = await running;
  if (!ok) throw new Error(output);
}
