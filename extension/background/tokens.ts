import browser from 'webextension-polyfill';
import type { Subject } from '../messages/personal.ts';

/** How long a token waits to be claimed: long enough for a slow start, too short to be found and used by another. */
const lifetime = 60_000;

type Ticket = { tab: number; until: number; subject: Subject };
type Session = { tab: number; subject: Subject };

/**
 * A token lets one panel, in one tab, fetch what it is about, once, within 60 seconds. It lives in session storage,
 * because the background may be stopped at any time.
 */
export async function mintToken(tab: number, subject: Subject): Promise<string> {
  const token = crypto.randomUUID();
  await put(`token:${token}`, { tab, until: Date.now() + lifetime, subject } satisfies Ticket);
  return token;
}

/** Gives the subject of a good token, and a session with which the same panel can ask again after a reload. */
export async function claimToken(
  token: string,
  tab: number | undefined,
): Promise<{ session: string; subject: Subject } | null> {
  const ticket = await takeOut<Ticket>(`token:${token}`);
  if (!ticket || ticket.tab !== tab || ticket.until < Date.now()) return null;
  const session = crypto.randomUUID();
  await put(`session:${session}`, { tab, subject: { ...ticket.subject, focus: false } } satisfies Session);
  return { session, subject: ticket.subject };
}

/** The subject again, for a panel that was reloaded in the tab it belongs to. */
export async function resumeSession(
  session: string,
  tab: number | undefined,
): Promise<{ session: string; subject: Subject } | null> {
  const name = `session:${session}`;
  const kept = (await browser.storage.session.get(name))[name] as Session | undefined;
  return kept && kept.tab === tab ? { session, subject: kept.subject } : null;
}

const put = (name: string, value: Ticket | Session) => browser.storage.session.set({ [name]: value });

async function takeOut<T>(name: string): Promise<T | undefined> {
  const found = (await browser.storage.session.get(name))[name] as T | undefined;
  await browser.storage.session.remove(name);
  return found;
}
