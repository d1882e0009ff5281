import type { Content } from '../../model/content.ts';
import type { RoleId, RouteId } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Route } from '../../model/route.ts';
import { askedBy } from '../asked-by.ts';

/**
 * One advert: the role it is for, what it asks, and its pay in pounds a year before tax where it says so. `apply` is the
 * sentence that tells someone to.
 */
export type Advert = {
  role: RoleId;
  title?: string;
  apply: string;
  requirements: Requirement[];
  /** It trains people for the role: the register comes at the end. */
  trains?: boolean;
  pay?: { from: number; to: number };
};

/** What ways lead to: a kind of job, an apprenticeship standard (ST0781), or the job of one advert. */
export type Target = { role: RoleId } | { standard: string } | { advert: Advert };

/** The id of the last step, and of the role, where ways lead to the job of an advert. */
export const thisJob = 'this-job';

/** Which routes end a way to a target, the content to find it in, and whether someone is there already. */
export type Goal = {
  content: Content;
  ends: (id: RouteId, route: Route) => boolean;
  isThere: (profile: Profile) => boolean;
};

/**
 * Ways to an advert end with a step of their own, `this-job`: it asks for what the advert asks for, as far as we can tell.
 * Undefined for a role that the content does not know.
 */
export function goalFor(target: Target, content: Content): Goal | undefined {
  if ('standard' in target)
    return { content, ends: (_, { standard }) => standard === target.standard, isThere: () => false };
  if ('role' in target)
    return {
      content,
      ends: (_, { to }) => to.role === target.role,
      isThere: ({ roles }) => roles.some(({ id, current }) => id === target.role && current !== false),
    };
  const { advert } = target;
  const role = content.roles[advert.role];
  if (!role) return undefined;
  const title = advert.title ?? role.title;
  return {
    content: {
      ...content,
      roles: { ...content.roles, [thisJob]: { ...role, title } },
      routes: { ...content.routes, [thisJob]: doorOf(advert, title, content) },
    },
    ends: (id) => id === thisJob,
    isThere: () => false,
  };
}

function doorOf({ role, requirements, apply, trains = false }: Advert, title: string, content: Content): Route {
  const asks = requirements.flatMap((requirement) => askedBy(requirement, content) ?? []);
  const { register, bands = [], sources = [] } = content.roles[role] ?? {};
  const isLegal = !trains && register !== undefined && content.registers[register]?.legal === true;
  return {
    title,
    kind: 'job-with-training',
    // The law asks for the register, whether the advert was read well or not.
    from: { all: [...asks, ...(isLegal ? [{ register }] : [])] },
    to: { role: thisJob },
    months: { typical: 0 },
    paid: bands.length > 0 ? { by: 'band', bands } : { by: 'advert' },
    cost: { paidBy: 'nobody' },
    does: apply,
    find: { text: apply },
    firstStep: apply,
    goodFor: apply,
    watchOut: [],
    sources,
  };
}

/** The content that ways to a target are told with: with a step and a role for the job of an advert. */
export const contentFor = (target: Target, content: Content): Content => goalFor(target, content)?.content ?? content;
