/** Where Ways In works, and why it asks to. Each `why` follows the name of a site. */
export const sites = {
  title: 'Where Ways In works',
  lead: 'Ways In reads only the sites that are on. What it reads stays on your device.',
  atInstall: 'On since you added Ways In',
  on: 'On',
  off: 'Off',
  turnOn: (name: string) => `Turn on ${name}`,
  turnOff: (name: string) => `Turn off ${name}`,
  tried: (pages: number) => `Tried on ${pages} saved pages.`,
  refused: 'Your browser did not allow it. Nothing has changed.',
  boards: 'Job boards of NHS trusts',
  boardsWhy:
    'Some trusts have a job board on their own site. Open it, press the Ways In button and choose “Always read this site”.',
  why: {
    'nhs-jobs': 'to show what each job asks for, and the ways in',
    trac: 'to show what each job asks for, and the ways in',
    'find-an-apprenticeship': 'to show where an apprenticeship leads',
    'national-careers-service': 'to show the ways into the job you read about',
    'health-careers': 'to show the ways into the job you read about',
    'nhs-scotland': 'to read jobs in Scotland',
    hscni: 'to read jobs in Northern Ireland',
    'dwp-find-a-job': 'to find health and care jobs among all others',
  } as Record<string, string>,
};
