import type { Content } from './content.ts';

/** Content with nothing in it. */
export const emptyContent: Content = {
  roles: {},
  registers: {},
  qualifications: {},
  routes: {},
  support: {},
  limits: {},
  terms: {},
  sources: {},
  standards: {},
  bandPay: [],
  minimumWage: [],
  areaSupplement: [],
  trainingPay: [],
  studentFinance: [],
  starts: [],
  doors: {},
};
