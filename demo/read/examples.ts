import type { Advert } from './advert.ts';

/** Adverts in the manner of real ones; every name in them is made up. */
export const examples: readonly Advert[] = [
  {
    title: 'Staff Nurse (RMN) - Elm Ward, nights',
    salary: 'Band 5',
    employer: 'Anyshire Partnership NHS Foundation Trust',
    text: [
      'We are looking for a registered mental health nurse for our acute ward. Newly qualified nurses are welcome.',
      '',
      'Essential',
      '• Current registration with the NMC (RMN), or due to qualify within 6 months',
      '• Experience of working in a team',
      '',
      'Desirable',
      '• Teaching qualification, or willing to work towards one',
      '• Full UK driving licence',
      '',
      'The post is subject to an enhanced DBS check. The NHS Pension Scheme is open to all our staff.',
    ].join('\n'),
  },
  {
    title: 'Receptionist / Care Navigator',
    salary: '£12.60 an hour',
    employer: 'Harbour Street Surgery',
    text: [
      'No previous experience in a surgery is needed, as full training is given.',
      'You must have GCSE English and maths at grade 4 (C) or above, or equivalent experience.',
      'Ideally you will have used EMIS. You will work one evening a week and alternate Saturdays.',
      'We can’t offer sponsorship for this post.',
    ].join('\n'),
  },
  {
    title: 'Consultant in Acute Medicine',
    salary: '£109,725 to £145,478 a year',
    employer: 'Anyshire Hospitals NHS Trust',
    text: 'Applicants must hold full GMC registration with a licence to practise, and be on the Specialist Register or within six months of their CCT at the time of interview. MRCP or equivalent is essential.',
  },
];
