import { expect, test } from 'vitest';
import { checkLimits, tooLarge } from './check-limits.ts';

const files = (count: number): { file: string; size: number }[] =>
  Array.from({ length: count }, (_, index) => ({ file: `${index}`, size: 1 }));

test.each([
  ['a small site', files(165), 0, []],
  ['a site that is nine tenths full', files(18_000), 0, []],
  ['a site with one file more', files(18_001), 0, ['site-many-files / {"files":18001,"limit":20000}']],
  ['a file as large as may be', [{ file: 'files/a.pdf', size: 26_214_400 }], 0, []],
  [
    'a file that is larger',
    [{ file: 'files/a.pdf', size: 26_214_401 }],
    0,
    ['site-large-file files/a.pdf {"size":26214401,"limit":26214400}'],
  ],
  [
    'a data file that is larger, beside itself compressed: that is brought instead',
    [
      { file: 'data/awards.csv', size: 26_214_401 },
      { file: 'data/awards.csv.gz', size: 2_000_000 },
    ],
    0,
    [],
  ],
  [
    'one that is larger compressed, too',
    [
      { file: 'data/awards.csv', size: 226_214_401 },
      { file: 'data/awards.csv.gz', size: 26_214_401 },
    ],
    0,
    ['site-large-file data/awards.csv.gz {"size":26214401,"limit":26214400}'],
  ],
  ['many redirects', [], 1800, []],
  ['too many redirects', [], 1801, ['site-many-redirects _redirects {"redirects":1801,"limit":2000}']],
])('%s', (_, given, redirects, expected) => {
  const found = checkLimits(given, redirects);
  expect(found.map(({ kind, path, details }) => `${kind} ${path} ${JSON.stringify(details)}`)).toEqual(expected);
});

test('the files that are not brought to the CDN: too large, and there compressed', () => {
  const sizes = { 'a.csv': 26_214_401, 'a.csv.gz': 1, 'b.csv': 26_214_400, 'b.csv.gz': 1, 'c.csv': 26_214_401 };
  expect(tooLarge(Object.entries(sizes).map(([file, size]) => ({ file, size })))).toEqual(['/a.csv']);
});
