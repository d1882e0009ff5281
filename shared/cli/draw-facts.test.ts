import { expect, test } from 'vitest';
import { loadContent } from '../pack/load.ts';
import { drawFacts } from './draw-facts.ts';

const content = loadContent();

test('the same seed draws the same facts, each with its source, and another seed others', () => {
  const facts = drawFacts(content, 60, 1);
  expect(facts).toHaveLength(60);
  expect(drawFacts(content, 60, 1)).toEqual(facts);
  expect(drawFacts(content, 60, 2)).not.toEqual(facts);
  for (const fact of facts) expect(fact).toMatch(/\n {3}\S.*\(read \d{4}-\d{2}-\d{2}\)$/);
});

test('a fact that also rests on a source that nobody has read is not among those that were seen', () => {
  const [role] = Object.values(content.roles);
  if (!role) throw new Error('There are no roles');
  const source = { id: 'a', covers: ['*'], confidence: 'seen' as const, checked: '2026-11-01', reviewBy: '2027-11-01' };
  const of = (sources: typeof role.sources) =>
    drawFacts(
      {
        ...content,
        roles: { one: { ...role, sources } },
        routes: {},
        registers: {},
        qualifications: {},
        support: {},
        limits: {},
        terms: {},
      },
      500,
      1,
    ).length;
  expect(of([source])).toBeGreaterThan(0);
  expect(of([source, { ...source, id: 'b', confidence: 'recalled' }])).toBe(0);
});
