import { nativeBrowser } from '../messages/native-browser.ts';

/** A sentence of `_locales`, with what stands in it for `$1`, `$2` and so on. */
export type Say = (name: string, ...values: string[]) => string;

export const say: Say = (name, ...values) => nativeBrowser.i18n.getMessage(name, values);
