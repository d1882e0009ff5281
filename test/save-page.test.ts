import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSavedPage } from '../extension/cli/page.ts';
import { savePage } from './save-page.ts';
import { savedPages } from './sites/saved-pages.ts';
import { withoutPrivateThings } from './sites/without-private-things.ts';

const url = 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002';
const staffNurse = savedPages.find(({ name }) => name === 'nhs-jobs/staff-nurse')?.html ?? '';

let corpus = '';
beforeEach(() => {
  corpus = mkdtempSync(path.join(tmpdir(), 'ways-in-corpus-'));
});
afterEach(() => rmSync(corpus, { recursive: true }));

const saved = (html = staffNurse) => {
  const file = path.join(corpus, 'saved.html');
  writeFileSync(file, html);
  return file;
};
const caseFile = (name: string) => readFileSync(path.join(corpus, 'nhs-jobs/nurse', name), 'utf8');
const save = (html?: string) => savePage(['nhs-jobs', 'nurse', url, saved(html)], corpus, '2026-11-25');

test('a saved page becomes a case, with what is read of it printed for review', () => {
  const lines = save();
  expect(lines).toContain(
    '  title: "Staff Nurse - Acute Medical Unit" (by heading, “Staff Nurse - Acute Medical Unit”)',
  );
  expect(lines.at(-1)).toMatch(/^Read page\.html before you commit it/);
  expect(caseFile('url.txt')).toBe(`${url}\n`);
  expect(caseFile('page.html')).toMatch(
    /^<!doctype html>\n<!--\n[^]*Attested: [^]*Invented: [^]*-->\n<html lang="en">/,
  );
  expect(JSON.parse(caseFile('expected.json'))).toMatchObject({ kind: 'vacancy', health: { state: 'ok' } });
});

test('a case that was corrected is read again, by its name with or without the site', () => {
  save();
  const page = path.join(corpus, 'nhs-jobs/nurse/page.html');
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll('Acute Medical Unit', 'Ward 9'));
  expect(savePage(['--again', 'nurse'], corpus, '2026-11-25').join('\n')).toContain('Staff Nurse - Ward 9');
  expect(caseFile('expected.json')).toContain('Staff Nurse - Ward 9');
  expect(savePage(['--again', 'nhs-jobs/nurse'], corpus, '2026-11-25')[0]).toBe(`vacancy  ${url}`);
});

test('a list of jobs is printed card by card', () => {
  const list = savedPages.find(({ name }) => name === 'nhs-jobs/results-that-disagree');
  const lines = savePage(['nhs-jobs', 'nurse', list?.url.href ?? '', saved(list?.html)], corpus, '2026-11-25');
  expect(lines).toContain('  contradicts itself on: count, salary, url');
  expect(lines.filter((line) => line.startsWith('  card '))).toHaveLength(2);
});

test.each([
  ['too little', ['nhs-jobs', 'nurse', url], /npm run save-page -- <site> <case> <url> <file.html>/],
  ['a name that is no name', ['nhs-jobs', '../nurse', url, 'x.html'], /lower case with hyphens/],
  ['another site’s address', ['nhs-jobs', 'nurse', 'https://example.org/', 'x.html'], /is no address of “nhs-jobs”/],
  ['a case that is not there', ['--again', 'nobody'], /There is no case “nobody”/],
])('%s is refused with what to do', (_, args, message) => {
  expect(() => savePage(args, corpus, '2026-11-25')).toThrow(message);
});

test('a case that is there already is not overwritten', () => {
  save();
  expect(() => save()).toThrow(/--again nurse/);
});

const secrets = `
  <script>var token = 'secret1'</script><iframe src="https://example.org/secret2"></iframe><!-- secret3 -->
  <form><input type="hidden" name="_csrf" value="secret4"><input id="keyword" value="secret5"></form>
  <p onclick="secret6()" data-session-token="secret7">Ask Alex Contactperson on +44 (0)1632 960 001, 01632-960001 or
  (01632) 960001, or write to alex.secret8@example.org or <a href="mailto:secret9@example.org">her</a>.</p>
  <a href="javascript:secret10()">Run</a><img src="https://example.org/secret11.png" alt="">`;

test('what runs, what is hidden and whom to ask is stripped, and the pay and the reference are not', () => {
  const clean = withoutPrivateThings(staffNurse.replace('<h3 class="nhsuk-heading-xs">About us', `${secrets}$&`));
  expect(clean).not.toMatch(/secret|Contactperson|960001|960 001|onclick|javascript:|Ward Manager/);
  expect(clean).toContain('removed@example.org');
  for (const kept of ['£32,073 to £39,043', '999-EX-26-0002', '20 November 2026', 'NG7 2UH', 'white-space: pre-line'])
    expect(clean).toContain(kept);
});

test.each(savedPages)('nothing of $name that we read is stripped', ({ url: address, html, expected }) => {
  const page = JSON.parse(
    JSON.stringify(readSavedPage(address.href, withoutPrivateThings(html), '2026-11-25')),
  ) as unknown;
  expect(page).toEqual(expected);
});
