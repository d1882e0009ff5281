import { searchRoles } from '../engine/search-roles.ts';
import type { Command } from './command.ts';

/** `roles`: the roles that we know, or those that a text finds. */
export const roles: Command = {
  usage: 'roles [text]',
  async run({ words, json, pack, print }) {
    const found = searchRoles(words.join(' '), await pack.index()).map(({ id, title, family }) => ({
      id,
      title,
      family,
    }));
    if (json) print(JSON.stringify(found));
    else for (const { id, title, family } of found) print(`${id}  ${title} (${family})`);
    return 0;
  },
};
