/**
 * Where site data is fetched from: the build setting `SITE_DATA`, an https address of a pointer file. There is none by
 * default, and then nothing is ever fetched and no code for it is in the build.
 */
export const siteDataAddress: string = SITE_DATA_ADDRESS;

/** Set in vite.config.ts. */
declare const SITE_DATA_ADDRESS: string;
