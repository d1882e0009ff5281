// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { isSensitive } from '../../shared/engine/questions/is-sensitive.ts';
import { emptyProfile } from '../../shared/model/empty-profile.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { openPack } from '../../shared/pack/open.ts';
import { en } from '../../shared/view/en.ts';
import type { PanelHost } from './panel-host.ts';
import { Panel } from './Panel.tsx';

/** The content as it was built: `node test/build.mjs` makes it. */
const built = path.join(import.meta.dirname, '../../dist/sdk/content');
const pack = openPack((file) => readFile(path.join(built, file), 'utf8'));
const role = 'pharmacy-technician';

afterEach(() => render(null, document.body));

/** The panel about one role, with what it was asked to keep. */
function open(): Profile[] {
  const saved: Profile[] = [];
  const host: PanelHost = {
    pack,
    subject: async () => ({ role, focus: false }),
    readProfile: async () => ({ profile: emptyProfile }),
    saveProfile: async (profile) => void saved.push(profile),
    onProfileChange: () => () => undefined,
    ready: () => undefined,
  };
  render(<Panel host={host} today="2026-11-25" />, document.body);
  return saved;
}

const field = (selector: string) =>
  vi.waitFor(() => {
    const found = document.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  }, 20_000);
const asked = () => new Set([...document.querySelectorAll('input')].map(({ name }) => name.replace('wi-', '')));
const type = async (selector: string, value: string) => {
  const input = await field(selector);
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

test('once one of the first two is answered the next question comes; skipping it brings another and keeps nothing', async () => {
  const saved = open();
  await field('[name="wi-age"]');
  expect([...asked()]).toEqual(['age', 'qualification']);

  await type('[name="wi-age"]', '30');
  (await field('[name="wi-mustEarn"][value="skip"]')).click();
  const register = await field('[name="wi-register:gphc-pharmacist"][value="no"]');
  expect((await field('[name="wi-mustEarn"][value="skip"]')).checked).toBe(true);
  register.click();
  (await field('[name="wi-nation"][value="wales"]')).click();
  await vi.waitFor(() => expect(saved.at(-1)).toEqual({ ...emptyProfile, age: 30, nation: 'wales' }));
}, 60_000);

test('what is sensitive is asked when its section is opened, and not before', async () => {
  const saved = open();
  await type('[name="wi-age"]', '30');
  await field('[name="wi-mustEarn"]');
  expect([...asked()].filter(isSensitive)).toEqual([]);

  const fold = [...document.querySelectorAll('details')].find(({ textContent }) =>
    textContent?.startsWith(en.nextQuestion.extraHelp.title),
  );
  expect(fold?.open).toBe(false);
  if (fold) fold.open = true;
  const yes = await field('[name^="wi-circumstance:"][value="yes"]');
  expect(yes.closest('details')).toBe(fold);
  yes.click();
  await vi.waitFor(() => expect(Object.values(saved.at(-1)?.circumstances ?? {})).toEqual([true]));
}, 60_000);
