import { z } from 'zod/mini';
import { Condition } from './condition.ts';
import { RouteId } from './id.ts';
import { Sources } from './provenance.ts';
import { Cost, RouteKind } from './route.ts';
import { PlainText } from './text.ts';

/**
 * A rule that may bar some people from a kind of route or changes what it costs them: years in the UK, a degree held
 * already, a first full level 3. It is put to those alone of whom we know that it holds: what is not told shuts no door.
 */
export const Limit = z.strictObject({
  title: PlainText,
  /** The rule in a sentence or two, as whoever it concerns reads it. */
  plain: PlainText,
  /** Whom it concerns, as they are when the route begins. */
  if: Condition,
  for: z.strictObject({
    routes: z.optional(z.array(RouteId)),
    kinds: z.optional(z.array(RouteKind)),
    except: z.optional(z.array(RouteId)),
  }),
  /** `ask`: it may not be open to them, and someone has to be asked; or what it costs them instead. */
  effect: z.union([z.literal('ask'), z.strictObject({ cost: Cost })], {
    error: 'Write ask, or { cost: { paidBy: … } }',
  }),
  sources: Sources,
});
export type Limit = z.infer<typeof Limit>;
