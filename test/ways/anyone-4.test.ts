import { test } from 'vitest';
import { checkAnyone, people } from './check-anyone.ts';

test(`all that is shown to ${people} people, drawn by seed 4, holds for them`, () => checkAnyone(4), 900_000);
