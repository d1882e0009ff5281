import type { Plugin } from 'vite';
import { compiledContent } from '../../shared/pack/compiled.ts';
import { readStories } from '../../test/stories/story.ts';
import type { PeopleFile } from './people.ts';

/** Vite: puts the people of the stories, and the names of all that a person may have, beside the page as `people.json`. */
export function peoplePlugin(version: string): Plugin {
  return {
    name: 'ways-in-people',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'people.json', source: JSON.stringify(peopleFile(version)) });
    },
  };
}

function peopleFile(version: string): PeopleFile {
  const { roles, qualifications, registers } = compiledContent(version).content;
  return {
    people: readStories().map(({ id, says, target, today, profile }) => ({
      id,
      says,
      target,
      profile,
      ...(today && { today }),
    })),
    names: { roles, qualifications, registers },
  };
}
