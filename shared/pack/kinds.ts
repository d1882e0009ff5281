import type { z } from 'zod/mini';
import { AreaSupplement, BandPay, MinimumWage, Starts, StudentFinance, TrainingPay } from '../model/amount.ts';
import { Limit } from '../model/limit.ts';
import { Qualification } from '../model/qualification.ts';
import { Register } from '../model/register.ts';
import { Role } from '../model/role.ts';
import { Route } from '../model/route.ts';
import { Source } from '../model/source.ts';
import { Standard } from '../model/standard.ts';
import { Support } from '../model/support.ts';
import { Term } from '../model/term.ts';

/** The folders of authored content, one thing a file, and the schema of their files. */
export const kinds = {
  roles: Role,
  registers: Register,
  qualifications: Qualification,
  routes: Route,
  support: Support,
  limits: Limit,
  terms: Term,
  sources: Source,
} as const;
export type Kind = keyof typeof kinds;

/** The tables that are replaced in bulk each year, and the schema of their rows. */
export const tables = {
  standards: Standard,
  'band-pay': BandPay,
  'minimum-wage': MinimumWage,
  'student-finance': StudentFinance,
  'area-supplement': AreaSupplement,
  'training-pay': TrainingPay,
  starts: Starts,
} as const satisfies Record<string, z.ZodMiniType>;
export type Table = keyof typeof tables;
