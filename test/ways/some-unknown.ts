import * as fc from 'fast-check';
import type { Content } from '../../shared/model/content.ts';
import type { Route } from '../../shared/model/route.ts';

/** Of these packs some figures taken away: what an advert pays without saying how much, and fees that nobody knows. */
export const someUnknown = (packs: fc.Arbitrary<Content>): fc.Arbitrary<Content> =>
  fc
    .tuple(
      packs,
      fc.array(fc.constantFrom('pay', 'fees', 'both', undefined, undefined), { minLength: 8, maxLength: 8 }),
    )
    .map(([content, without]) => ({
      ...content,
      routes: Object.fromEntries(
        Object.entries(content.routes).map(([id, route], index) => [id, taken(route, without[index])]),
      ),
    }));

function taken({ paid, cost, ...route }: Route, what: 'pay' | 'fees' | 'both' | undefined): Route {
  return {
    ...route,
    paid: (what === 'pay' || what === 'both') && paid.by === 'band' ? { by: 'advert' } : paid,
    cost: (what === 'fees' || what === 'both') && 'amount' in cost ? { ...cost, amount: null } : cost,
  };
}
