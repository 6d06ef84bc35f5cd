import { expect, test } from 'vitest';
import { checkLimits } from './check-limits.ts';

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
  ['many redirects', [], 1800, []],
  ['too many redirects', [], 1801, ['site-many-redirects _redirects {"redirects":1801,"limit":2000}']],
])('%s', (_, given, redirects, expected) => {
  const found = checkLimits(given, redirects);
  expect(found.map(({ kind, path, details }) => `${kind} ${path} ${JSON.stringify(details)}`)).toEqual(expected);
});
