import type { AreaSupplement, BandPay, MinimumWage, Starts, StudentFinance, TrainingPay } from './amount.ts';
import type { LimitId, QualificationId, RegisterId, RoleId, RouteId, SourceId, SupportId, TermId } from './id.ts';
import type { Limit } from './limit.ts';
import type { Qualification } from './qualification.ts';
import type { Register } from './register.ts';
import type { Role } from './role.ts';
import type { Route } from './route.ts';
import type { Source } from './source.ts';
import type { Standard } from './standard.ts';
import type { Support } from './support.ts';
import type { Term } from './term.ts';

/** Content as the engine reads it: the whole of it, or the slice that one role needs. Same shape, same answers. */
export type Content = {
  roles: Record<RoleId, Role>;
  registers: Record<RegisterId, Register>;
  qualifications: Record<QualificationId, Qualification>;
  routes: Record<RouteId, Route>;
  support: Record<SupportId, Support>;
  limits: Record<LimitId, Limit>;
  terms: Record<TermId, Term>;
  sources: Record<SourceId, Source>;
  standards: Record<string, Standard>;
  bandPay: BandPay[];
  minimumWage: MinimumWage[];
  studentFinance: StudentFinance[];
  areaSupplement: AreaSupplement[];
  trainingPay: TrainingPay[];
  starts: Starts[];
  /** The number of roles whose ways may use a route: what "most doors" counts. */
  doors: Record<RouteId, number>;
};
