import { expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { base, check, meeting, result } from '../../tests/support/memory-archive.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const facts = 'title: x\nbloc: khoi\nkinds: [other]\ndate: 2017\nsources: [{ title: S }]';
const criteria = [{ column: 'd', name: 'x' }];

// Each of these took minutes when a file was read again for each of its problems. The limit is a guard against that alone.
test.each<[string, Files, number, { line: number; column: number }]>([
  [
    'unknown keys',
    {
      'meetings/2017/h/index.vi.md': `---\n${facts}\n${numbers(2000)
        .map((n) => `k${n}: 1`)
        .join('\n')}\n---\nx\n`,
    },
    2000,
    { line: 2006, column: 1 },
  ],
  [
    'keys twice',
    {
      'meetings/2017/h/index.vi.md': `---\n${numbers(2000)
        .map(() => 'k: 1')
        .join('\n')}\n---\nx\n`,
    },
    1999,
    { line: 2001, column: 1 },
  ],
  [
    'unknown units',
    meeting('2017/h', { attending: { units: numbers(2000).map((n) => `u${n}`) } }),
    2000,
    { line: 2010, column: 7 },
  ],
  [
    'bad rows',
    result(
      2016,
      { criteria },
      `unit,d\n${numbers(20_000)
        .map((n) => `u${n},x`)
        .join('\n')}\n`,
    ),
    40_000,
    { line: 20_001, column: 8 },
  ],
  [
    'cells of a wide row',
    result(
      2016,
      { criteria },
      `unit,d,${numbers(5000)
        .map((n) => `c${n}`)
        .join(',')}\n`,
    ),
    5000,
    { line: 1, column: 28_892 },
  ],
  [
    'dead links',
    {
      'meetings/2017/h/index.vi.md': `---\n${facts}\n---\n${numbers(2000)
        .map((n) => `[x](/tin/2016/h${n}/)`)
        .join('\n\n')}\n`,
    },
    2000,
    { line: 4006, column: 1 },
  ],
])('%s are told in one reading of the file', { timeout: 30_000 }, (_, files, count, last) => {
  const { problems } = check({ ...base, ...files });
  expect(problems).toHaveLength(count);
  expect(problems.at(-1)?.position).toEqual(last);
});
