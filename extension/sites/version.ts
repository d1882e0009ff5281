/** The day of what we know of the portals. Move it on with every change in this folder: only what is newer may change it. */
export const sitesVersion = '2026-11-27';
