import type { Runtime } from 'webextension-polyfill';
import { deviceDrawer, memoryDrawer, type Drawer } from '../store/db.ts';

/** Where to keep things for whoever asks: private windows keep nothing on the device. */
export const drawerFor = (sender: Runtime.MessageSender): Drawer =>
  sender.tab?.incognito ? memoryDrawer : deviceDrawer;
