/** More than this of a failing tool's output hides what it said: one fault can have a thousand echoes. */
const longestOutput = 150;

/**
 * Runs steps one after another, with one line each, and stops at the first that fails.
 *
 * @param {{ name: string, alone: string, run: (say: (line: string) => void) => unknown }[]} steps
 *   a step may give back `{ passed, failed }`, or throw an error that carries them, when it ran tests
 * @returns {Promise<{ passed: number, failed: number }>} the sum; a step that failed for any other reason counts as one
 */
export async function runSteps(steps) {
  const start = performance.now();
  const total = { passed: 0, failed: 0 };

  for (const [index, step] of steps.entries()) {
    const line = startLine(`${index + 1}/${steps.length} ${step.name}`);
    try {
      const counts = await step.run(line.say);
      add(total, counts);
      line.end(counts ? `, ${counts.passed} passed` : '');
    } catch (error) {
      line.end(', failed');
      add(total, { passed: error.passed ?? 0, failed: Math.max(1, error.failed ?? 1) });
      console.log(`\n${shorten(error.message)}\n\nTo repeat this step alone: ${step.alone}\n`);
      break;
    }
  }

  console.log(`${seconds(start)} in all`);
  return total;
}

/** A line that says at once what is being done, and later, on the same line if nothing came between, how it went. */
function startLine(text) {
  const start = performance.now();
  let isBroken = false;
  process.stdout.write(`${text} … `);
  return {
    say(line) {
      process.stdout.write(`${isBroken ? '' : '\n'}    ${line}\n`);
      isBroken = true;
    },
    end(note) {
      process.stdout.write(`${isBroken ? '    ' : ''}${seconds(start)}${note}\n`);
    },
  };
}

function shorten(output) {
  const lines = output.split('\n');
  if (lines.length <= longestOutput) return output;
  return `(${lines.length - longestOutput} earlier lines are left out)\n${lines.slice(-longestOutput).join('\n')}`;
}

function add(total, counts) {
  total.passed += counts?.passed ?? 0;
  total.failed += counts?.failed ?? 0;
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
