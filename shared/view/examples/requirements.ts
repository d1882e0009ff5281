import type { Requirement } from '../../model/requirement.ts';

const ask = (kind: Requirement['kind'], quote: string, rest: Partial<Requirement> = {}): Requirement => ({
  kind,
  quote,
  legal: false,
  importance: 'essential',
  open: 'none',
  start: 0,
  end: quote.length,
  ...rest,
});

export const nurseAsks: Requirement[] = [
  ask('qualification', 'English and maths at level 2', { level: 2, subject: 'english' }),
  ask('registration', 'Registered nurse with an NMC PIN', { register: 'nmc-nurse', legal: true }),
  ask('experience', 'A year on an acute ward, or a placement as a student', { months: 12, open: 'equivalent' }),
  ask('qualification', 'Mentoring course, or willing to work towards it', { open: 'willing' }),
  ask('skill', 'Good IT skills'),
  ask('check', 'Enhanced DBS check', { subject: 'criminal-record' }),
  ask('licence', 'Full UK driving licence and use of a car', { subject: 'driving' }),
  ask('attitude', 'Kind and calm under pressure'),
  ask('availability', 'Able to work nights and weekends'),
  ask('language', 'Welsh', { importance: 'desirable' }),
  ask('experience', 'Time as a volunteer', { importance: 'desirable' }),
  ask('skill', 'Knowledge of SystmOne', { importance: 'unclear', open: 'training' }),
];

export const supportWorkerAsks: Requirement[] = [
  ask('experience', 'No experience needed', { negated: true }),
  ask('qualification', 'Care Certificate, training given', { open: 'training' }),
  ask('check', 'Able to carry out moving and handling', { subject: 'lifting' }),
];

export const longAsks: Requirement[] = [
  ask(
    'experience',
    'Demonstrable experience of multi-disciplinary/multi-agency/multi-professional collaborative partnership-working (including psychoneuroimmunological-rehabilitation-pathways) at https://example.org/a-very-long-address-that-nobody-should-put-in-a-person-specification',
    { importance: 'unclear' },
  ),
];
