import { expect, test } from 'vitest';
import { madeWith } from './made-with.ts';

test('an emblem is part of what images are made with', () => {
  const emblems = [undefined, 'a', 'b'].map(madeWith);
  expect(new Set(emblems).size).toBe(3);
  expect(emblems).toEqual([undefined, 'a', 'b'].map(madeWith));
  expect(emblems[0]).toMatch(/^[\da-f]{64}$/u);
});
