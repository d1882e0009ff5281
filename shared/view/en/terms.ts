/** Words explained. */
export const terms = {
  title: 'Words explained',
  also: (names: string) => `Also written: ${names}`,
  none: 'We found no special words here.',
};
