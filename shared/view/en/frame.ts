/** The bar around a panel. */
export const frame = {
  name: 'Ways In',
  independent: 'Independent guide. Not part of the NHS.',
  close: 'Close Ways In',
  waysToJob: 'Ways in to this job',
  waysTo: (role: string) => `Ways in: ${role}`,
};
