import type { Authored } from '../authored.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from './rule.ts';

/**
 * A name leads to one thing. Where adverts use one for several roles, collisions.yaml lists it and the matcher weighs
 * the rest of the advert; a name that is listed and collides no more is a fault.
 */
export const aliases: Rule = {
  name: 'aliases',
  check: ({ content, collisions }) => [
    ...collidingRoles(content.roles, collisions),
    ...needless(content.roles, collisions),
    ...twice('terms', content.terms),
    ...twice('qualifications', content.qualifications),
  ],
};

type Named = Record<string, { title: string; aka: string[] }>;

/** Every name in lower case, and the ids of those that bear it. */
function bearers(things: Named): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, { title, aka }] of Object.entries(things))
    for (const name of new Set([title, ...aka].map((each) => each.toLowerCase())))
      found.set(name, [...(found.get(name) ?? []), id]);
  return found;
}

function collidingRoles(roles: Named, collisions: Authored['collisions']): Fault[] {
  return [...bearers(roles)].flatMap(([name, ids]) => {
    const listed = collisions[name] ?? [];
    return ids.length < 2 || ids.every((id) => listed.includes(id))
      ? []
      : [
          {
            file: `roles/${ids[1]}.yaml`,
            field: 'aka',
            write: `Take "${name}" out, for ${ids[0]} has it too; or, where adverts use it for both, list it in collisions.yaml: "${name}": [${ids.join(', ')}]`,
          },
        ];
  });
}

function needless(roles: Named, collisions: Authored['collisions']): Fault[] {
  const found = bearers(roles);
  return Object.entries(collisions)
    .filter(([name, ids]) => ids.length < 2 || !ids.every((id) => found.get(name)?.includes(id)))
    .map(([name]) => ({
      file: 'collisions.yaml',
      field: name,
      write: `Take "${name}" out: ${(found.get(name) ?? []).join(', ') || 'no role'} has it`,
    }));
}

const twice = (kind: string, things: Named): Fault[] =>
  [...bearers(things)]
    .filter(([, ids]) => ids.length > 1)
    .map(([name, ids]) => ({
      file: `${kind}/${ids[1]}.yaml`,
      field: 'aka',
      write: `Take "${name}" out: ${ids[0]} has it too`,
    }));
