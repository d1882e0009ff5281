import { openDB } from 'idb';
import browser from 'webextension-polyfill';

/** A place for a few named values. In a private window it is memory alone, gone with the browser. */
export type Drawer = {
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
  clear(): Promise<void>;
};

const kept = 'kept';

const open = () =>
  openDB('ways-in', 1, {
    upgrade: (db) => void db.createObjectStore(kept),
  });

/** What is kept on this device. */
export const deviceDrawer: Drawer = {
  get: async (name) => (await open()).get(kept, name),
  set: async (name, value) => void (await (await open()).put(kept, value, name)),
  remove: async (name) => (await open()).delete(kept, name),
  clear: async () => (await open()).clear(kept),
};

const prefix = 'private:';

/** What is kept for private windows, in session storage: memory only, and never on the disk. */
export const memoryDrawer: Drawer = {
  get: async (name) => (await browser.storage.session.get(prefix + name))[prefix + name],
  set: (name, value) => browser.storage.session.set({ [prefix + name]: value }),
  remove: (name) => browser.storage.session.remove(prefix + name),
  clear: async () => {
    const names = Object.keys(await browser.storage.session.get()).filter((name) => name.startsWith(prefix));
    await browser.storage.session.remove(names);
  },
};
