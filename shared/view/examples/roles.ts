import type { Content } from '../../model/content.ts';

const sources = [
  { id: 'health-careers', covers: ['*'], confidence: 'seen' as const, checked: '2026-11-22', reviewBy: '2027-11-22' },
];

export const registers: Content['registers'] = {
  'nmc-nurse': {
    title: 'Nursing and Midwifery Council, nurses’ part',
    regulator: 'Nursing and Midwifery Council',
    legal: true,
    link: 'https://www.nmc.org.uk/registration/',
    aka: ['nmc pin'],
    sources,
  },
};

export const roles: Content['roles'] = {
  'healthcare-assistant': {
    title: 'Healthcare support worker',
    aka: ['HCA', 'Nursing assistant'],
    family: 'clinical-support',
    sector: 'nhs',
    does: ['You help people wash, eat and move.', 'You check how they are.', 'You work beside nurses.'],
    where: 'wards, clinics and people’s homes',
    bands: ['2', '3'],
    nearest: ['care-worker'],
    sources,
  },
  'nursing-associate': {
    title: 'Nursing associate',
    aka: ['NA'],
    family: 'nursing',
    sector: 'nhs',
    does: ['You give care and some medicines.', 'You work between support workers and nurses.'],
    where: 'wards, clinics, GP practices and care homes',
    register: 'nmc-nursing-associate',
    protectedTitle: 'nursing associate',
    bands: ['4'],
    nearest: [],
    sources,
  },
  'adult-nurse': {
    title: 'Adult nurse',
    aka: ['Staff nurse', 'RN', 'RGN'],
    family: 'nursing',
    sector: 'nhs',
    does: ['You look after people who are ill.', 'You give medicines.', 'You plan their care.'],
    where: 'hospital wards, clinics, people’s homes and care homes',
    register: 'nmc-nurse',
    protectedTitle: 'registered nurse',
    bands: ['5', '6'],
    nearest: [],
    sources,
  },
  'care-worker': {
    title: 'Care worker',
    aka: ['Care assistant', 'Carer'],
    family: 'social-care',
    sector: 'social-care',
    does: ['You help people live the way they want.', 'You help with washing, meals and going out.'],
    where: 'care homes and people’s own homes',
    bands: [],
    nearest: ['healthcare-assistant'],
    sources: [
      {
        ...sources[0],
        id: 'health-careers',
        covers: ['*'],
        confidence: 'recalled',
        checked: '2026-11-22',
        reviewBy: '2027-11-22',
      },
    ],
  },
  'long-name': {
    title: 'Specialist community public health psychoneuroimmunology rehabilitation support practitioner',
    aka: [],
    family: 'clinical-support',
    sector: 'public-health',
    does: ['You help people stay well.'],
    where: 'communities',
    bands: ['4'],
    nearest: [],
    sources,
  },
};
