import { runTool } from './run-tool.mjs';

/**
 * Asks the checker of the Firefox store about dist/firefox. Anything it has to say, down to a notice, is a failure:
 * a list that is always empty is read, and one with two familiar entries is not.
 */
export async function checkForStore() {
  const { stdout, output } = await runTool(
    'web-ext',
    ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery', '--no-input'],
    { NO_UPDATE_NOTIFIER: '1' }, // web-ext would otherwise ask npm whether there is a newer one
  );
  const report = parse(stdout);
  if (!report) throw new Error(output);

  const remarks = [...report.errors, ...report.warnings, ...report.notices];
  if (remarks.length > 0) throw new Error(remarks.map(asLine).join('\n'));
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asLine({ _type: type, code, file, line, message, description }) {
  return `${type} ${code} ${[file, line].filter(Boolean).join(':')}\n  ${message}\n  ${description}`;
}
