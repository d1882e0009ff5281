/** The page that opens once, after the extension is put in. */
export const welcome = {
  title: 'Ways into health and care jobs',
  lead: 'Open an advert on NHS Jobs and press “Ways in to this job”. You will see what the job asks for, in plain words. And you will see the ways to get there from where you are now.',
  steps: [
    {
      title: 'Search on NHS Jobs',
      text: 'Small labels in the list say which jobs train you, and which need a register. They are only about the jobs.',
    },
    {
      title: 'Open an advert',
      text: 'Any job on NHS Jobs in England or Wales. We add one button at the edge of the page.',
    },
    { title: 'Press “Ways in to this job”', text: 'A panel opens beside the advert. Nothing on the page moves.' },
    {
      title: 'Answer two questions, or skip them',
      text: 'Your age and your highest qualification make the ways fit you.',
    },
  ],
  go: 'Go to NHS Jobs',
  goNote: '(opens in a new tab)',
  keptTitle: 'What you tell us stays with you',
  kept: [
    'Your answers stay on this device. We send nothing to anyone, and there is no account.',
    'The page you are on can’t see what you type in the panel.',
    'In a private window we keep nothing.',
  ],
  whoTitle: 'Who we are',
  who: 'Ways In is independent. It is not part of the NHS. Figures come from public sources, each with its date.',
  forget: 'Delete everything kept on this device',
  forgotten: 'Done. Nothing is kept on this device.',
};
