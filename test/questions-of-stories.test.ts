import { expect, test } from 'vitest';
import { contentVersion } from '../shared/content/version.ts';
import type { Way } from '../shared/model/way.ts';
import { compiledContent } from '../shared/pack/compiled.ts';
import { sliceOf } from '../shared/pack/together.ts';
import { askStory } from './questions/ask-story.ts';
import { readStories, type Story } from './stories/story.ts';

const { content, pack } = compiledContent(contentVersion);

/** There is something to do today: a way that is open, or one of which nothing has to be asked before its first step. */
const isUseful = (first: Way | undefined) =>
  first !== undefined && (first.possible === 'yes' || first.steps[0]?.openQuestions.length === 0);

/** The questions that someone is asked before the first answer is useful, as many as four. */
function askedBefore(story: Story): string[] {
  const slice = sliceOf(pack, story.target);
  if (!slice) throw new Error(`${story.id}: there is no role ${story.target}`);
  for (const { asked, first } of askStory(story, { ...slice, support: content.support }))
    if (isUseful(first) || asked.length > 3) return asked;
  return ['there are no more questions'];
}

/** Whose questions are not counted, and why. */
const exceptions: Record<string, string> = {
  'psychology-graduate-to-public-health-consultant':
    'the search for that job stops at its limit before it comes to a way for someone of whom nothing is known',
};

test('at most three questions are asked of anybody before the first answer is useful', () => {
  // With nothing told, all who look at the same job are shown the same.
  const useful = new Set<string>();
  let asked = 0;
  for (const story of readStories()) {
    if (useful.has(story.target) || exceptions[story.id]) continue;
    const questions = askedBefore(story);
    if (questions.length === 0) useful.add(story.target);
    else asked += 1;
    expect(questions.length, `${story.id}: ${questions.join(', ')}`).toBeLessThanOrEqual(3);
    expect(questions).not.toContain('there are no more questions');
  }
  expect(useful.size).toBeGreaterThan(50);
  expect(asked, 'Nobody had to be asked: the stories have lost those who start with no way').toBeGreaterThan(0);
}, 300_000);
