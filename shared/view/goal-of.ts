import type { BandPay } from '../model/amount.ts';
import type { Content } from '../model/content.ts';
import type { Nation } from '../model/profile.ts';
import type { Role } from '../model/role.ts';
import type { StepPay, Way } from '../model/way.ts';
import { bandPay } from './band-pay.ts';

/**
 * Where a way ends: the role, and what the advert says that it pays, or its lowest usual band; no `pay` where it is local,
 * unknown or not England's.
 */
export type Goal = { id: string; role: Role; advertPay?: StepPay; pay?: BandPay };

/** The role that a way leads to; undefined where its last step gives none that the content holds. */
export function goalOf(way: Way, content: Content, today: string, nation: Nation = 'england'): Goal | undefined {
  const last = way.steps.at(-1);
  const id = last && content.routes[last.route]?.to.role;
  const role = id && content.roles[id];
  if (!id || !role) return undefined;
  const [band] = role.bands;
  const pay = band && nation === 'england' ? bandPay(band, content, today) : undefined;
  return { id, role, ...(way.goalPay && { advertPay: way.goalPay }), ...(pay && { pay }) };
}
