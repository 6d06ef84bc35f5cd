import { beforeAll, expect, test } from 'vitest';
import { isWarning } from '../src/problems/problem.ts';
import type { Archive } from './fuzz/changes.ts';
import type { Outcome } from './fuzz/fuzz.ts';
import { fuzzOnce, readBases } from './fuzz/fuzz.ts';
import { judge } from './fuzz/judge.ts';

// A few runs of what `npm run fuzz -- --runs N` does for as long as one likes.

let bases: Archive[];
beforeAll(async () => {
  bases = await readBases();
});

test('the archives have no error before they are changed', () => {
  for (const base of bases) {
    const { faults, problems } = judge(base);
    expect([faults, problems.filter((one) => !isWarning(one))]).toEqual([[], []]);
  }
});

// The limit guards against a run that never ends; together they take some ten seconds.
test('whatever happens to a few files, each problem is told at its place and mended by its mend', {
  timeout: 120_000,
}, async () => {
  const outcomes: Outcome[] = [];
  for (let run = 1; run <= 200; run += 1) outcomes.push(await fuzzOnce(bases, run));
  expect(outcomes.filter(({ faults }) => faults.length > 0)).toEqual([]);
  // Some changes harm nothing: they are what is built together.
  expect(outcomes.filter(({ passed }) => passed !== undefined).length).toBeGreaterThan(5);
});

test('a run changes the same every time', async () => {
  const [first, second] = await Promise.all([fuzzOnce(bases, 7), fuzzOnce(bases, 7)]);
  expect(second).toEqual(first);
});
