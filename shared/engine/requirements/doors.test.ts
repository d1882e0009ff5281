import { expect, test } from 'vitest';
import { doorIn } from './doors.ts';

test.each([
  ['NVQ 3 or equivalent', 'equivalent'],
  ['a degree or relevant experience', 'equivalent'],
  ['a car, unless you have a disability', 'equivalent'],
  ['NVQ 3 or willing to work towards it', 'willing'],
  ['to be completed within 12 months of starting', 'willing'],
  ['eligible for registration with the NMC', 'willing'],
  ['NVQ 3 or equivalent, or working towards', 'willing'],
  ['full training is given', 'training'],
  ['experience helps but training will be provided', 'training'],
  ['NVQ 3', 'none'],
])('"%s" leaves the door %s', (text, open) => {
  expect(doorIn(text)).toBe(open);
});
