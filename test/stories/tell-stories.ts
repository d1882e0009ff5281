import { contentVersion } from '../../shared/content/version.ts';
import { compiledContent } from '../../shared/pack/compiled.ts';
import { answerStory } from './answer-story.ts';
import { readStories } from './story.ts';

/** Prints these stories and their answers, or all of them. Comes back with the exit code. */
export function tellStories(names: string[]): number {
  const stories = readStories();
  const asked = names.length > 0 ? stories.filter(({ id }) => names.includes(id)) : stories;
  if (asked.length === 0) {
    console.error(`Name a story: ${stories.map(({ id }) => id).join(', ')}`);
    return 2;
  }
  const { content } = compiledContent(contentVersion);
  console.log(
    asked.map((story) => `# ${story.id}\n${story.says}\n\n${answerStory(story, content).aloud}`).join('\n\n\n'),
  );
  return 0;
}
