import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { projectRoot } from '../../test/setup/project-root.mjs';

const run = promisify(execFile);

/** Runs the command line as a person would, with this on standard input; comes back whatever the exit code is. */
async function waysIn(args: string[], input = ''): Promise<{ out: string; err: string; code: number }> {
  const running = run(process.execPath, ['shared/cli/bin.mjs', ...args], { cwd: projectRoot, maxBuffer: 2 ** 26 });
  running.child.stdin?.end(input);
  return running.then(
    ({ stdout, stderr }) => ({ out: stdout, err: stderr, code: 0 }),
    (failed: { stdout: string; stderr: string; code: number }) => ({
      out: failed.stdout,
      err: failed.stderr,
      code: failed.code,
    }),
  );
}

const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('match answers each line in its place, a bad one with an error, and says so in the exit code', async () => {
  const { out, code } = await waysIn(
    ['match', '--json'],
    'Staff Nurse - Ward 4\n{"title": 7}\n{"title": "Maths Teacher"}\n{ broken\n',
  );
  const answers = lines(out);
  expect(answers.map(({ role }) => role)).toEqual(['adult-nurse', undefined, null, undefined]);
  expect(answers[1]).toHaveProperty('error');
  expect(answers[3]).toHaveProperty('error');
  expect(code).toBe(1);
});

test('read gives what an advert asks for, with exact spans', async () => {
  const text = 'You must be NMC registered. A driving licence is desirable.';
  const { out, code } = await waysIn(['read', '--json'], JSON.stringify({ title: 'Staff nurse', text }));
  const [answer] = lines(out);
  const requirements = answer?.['requirements'] as { kind: string; start: number; end: number; quote: string }[];
  expect(answer?.['role']).toBe('adult-nurse');
  expect(requirements.map(({ kind }) => kind)).toEqual(['registration', 'licence']);
  for (const { start, end, quote } of requirements) expect(text.slice(start, end)).toBe(quote);
  expect(code).toBe(0);
});

test('ways gives ways, support and questions; what is not said of a person may be left out', async () => {
  const { out } = await waysIn(['ways', 'adult-nurse', '--json', '--today', '2026-11-25', '--profile', '{"age": 30}']);
  const [answer] = lines(out);
  expect(Object.keys(answer ?? {})).toEqual(['ways', 'isWhole', 'support', 'questions']);
  expect(answer).toMatchObject({ ways: expect.arrayContaining([expect.objectContaining({ possible: 'yes' })]) });
});

test('doors says what grades keep open, grouped by answer; a machine gets the same as data', async () => {
  const pupil = '{"schoolYear": 11, "has": {"maths-level-2": {"grade": "3", "status": "expected"}}}';
  const args = ['doors', '--today', '2026-11-25', '--profile', pupil];
  const [{ out: text }, { out: data, code }] = await Promise.all([waysIn(args), waysIn([...args, '--json'])]);
  const order = ['Open to you', 'Another step first', 'Courses after GCSEs'].map((title) => text.indexOf(title));
  expect(order.every((at) => at > 0) && order.toSorted((a, b) => a - b)).toEqual(order);
  expect(text).toContain('First: GCSEs at school');
  expect(text).not.toMatch(/closed to you|rejected|undefined/);
  const { doors, notThen } = JSON.parse(data) as { doors: object[]; notThen: object[] };
  expect(doors).toContainEqual(
    expect.objectContaining({ route: 'healthcare-assistant--apprenticeship', answer: 'open', startsOn: '2027-09' }),
  );
  expect(notThen).toContainEqual({ route: 'v-level-health', because: 'not-begun', on: '2028-09-01' });
  expect(code).toBe(0);
});

test('ways names the questions whose answers change most: three at most, in plain words, none of them sensitive', async () => {
  const { out } = await waysIn([
    'ways',
    'pharmacy-technician',
    '--json',
    '--profile',
    '{"age": 30, "priorDegree": true}',
  ]);
  const questions = lines(out)[0]?.['questions'] as {
    id: string;
    text: string;
    skippable: boolean;
    answers: string[];
  }[];
  expect(questions.length).toBeGreaterThan(0);
  expect(questions.length).toBeLessThanOrEqual(3);
  for (const { id, text, skippable } of questions) {
    expect(id).not.toMatch(/^(age$|circumstance:|rightToWork|ukResidenceYears)/);
    expect(text).toMatch(/\?$/);
    expect(skippable).toBe(true);
  }
});

test.each([
  ['a role that we don’t know', ['ways', 'astronaut'], /astronaut/, 1],
  ['a profile that is no JSON', ['ways', 'adult-nurse', '--profile', 'old'], /write JSON such as/, 2],
  ['a school year that is none', ['doors', '--profile', '{"schoolYear": 40}'], /schoolYear/, 2],
  ['an age that is none', ['ways', 'adult-nurse', '--profile', '{"age": "old"}'], /age/, 2],
  ['a day that is none', ['ways', 'adult-nurse', '--today', 'tomorrow'], /write a day as/, 2],
  ['a command that is none', ['fly'], /Usage/, 2],
  ['a file that is not there', ['check', 'nowhere.yaml'], /nowhere/, 1],
])('%s is said plainly, without a stack', async (_, args, message, code) => {
  const { out, err, code: exit } = await waysIn(args);
  expect(out + err).toMatch(message);
  expect(out + err).not.toMatch(/ {4}at /);
  expect(exit).toBe(code);
});

test('page reads a saved page; one that is no advert is an answer too', async () => {
  const { out, code } = await waysIn([
    'page',
    'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001',
    'test/sites/nhs-jobs/not-an-advert/page.html',
    '--json',
  ]);
  expect(JSON.parse(out)).toMatchObject({ kind: 'cannot-read', site: 'nhs-jobs' });
  expect(code).toBe(0);
});

test('roles finds a job by the names that people use', async () => {
  const { out } = await waysIn(['roles', 'hca', '--json']);
  expect(JSON.parse(out)).toContainEqual({
    id: 'healthcare-assistant',
    title: 'Healthcare support worker',
    family: 'Clinical support',
  });
});
