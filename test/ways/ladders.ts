/** From a school leaver’s first job to the top of three ladders. */
export const ladders = [
  'adult-nurse',
  'ambulance-technician',
  'assistant-practitioner',
  'care-worker',
  'emergency-care-assistant',
  'health-visitor',
  'healthcare-assistant',
  'maternity-support-worker',
  'mental-health-nurse',
  'midwife',
  'nursing-associate',
  'paramedic',
  'registered-manager',
  'senior-healthcare-assistant',
  'ward-sister',
];
