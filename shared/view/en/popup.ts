/** The popup behind the toolbar button. */
export const popup = {
  title: 'Ways In',
  find: 'Find a job',
  findHint: 'For example: nurse, support worker',
  results: (count: number) => (count === 1 ? '1 job found' : `${count} jobs found`),
  none: 'We don’t know that job yet. Try another word for it.',
  pageTitle: 'This page',
  pageOk: 'We can read this advert. The button on the page shows the ways in.',
  pagePartly: (missing: string) => `We can read part of this advert. ${missing}`,
  pageCannot: 'We can’t read this page. It may have changed since we last looked.',
  pageOther: 'This page is not an advert that we read. We work on NHS Jobs adverts.',
  help: 'How Ways In works',
};
