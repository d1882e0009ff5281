/** The day of the national content: its version. Move it on with every change of a fact. */
export const contentVersion = '2026-11-27';
