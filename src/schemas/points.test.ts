import fc from 'fast-check';
import { expect, test } from 'vitest';
import { points, readPoints, writePoints } from './points.ts';

test.each([
  ['98', { hundredths: 9800 }],
  ['98,5', { hundredths: 9850 }],
  ['98.25', { hundredths: 9825 }],
  ['-0.5', { hundredths: -50 }],
  [' 7 ', { hundredths: 700 }],
  ['-0', { hundredths: 0 }],
  ['', { fault: 'empty-points' }],
  ['98.125', { fault: 'too-many-decimals' }],
  ['1.000,5', { fault: 'thousands-separator' }],
  ['1,000.5', { fault: 'thousands-separator' }],
  ['1 058', { fault: 'thousands-separator' }],
  ['1\u00A0058,25', { fault: 'thousands-separator' }],
  ['1.058.000', { fault: 'thousands-separator' }],
  ['1.0580', { fault: 'too-many-decimals' }],
  ['1.05.8', { fault: 'bad-points' }],
  ['1e3', { fault: 'bad-points' }],
  ['9 8', { fault: 'bad-points' }],
  ['98.', { fault: 'bad-points' }],
  ['.5', { fault: 'bad-points' }],
  ['x98', { fault: 'bad-points' }],
  ['98x', { fault: 'bad-points' }],
  ['0', { hundredths: 0 }],
  ['0,05', { hundredths: 5 }],
  ['123456789', { hundredths: 12_345_678_900 }],
  ['1234567890', { fault: 'bad-points' }],
  ['98,100', { fault: 'too-many-decimals' }],
  ["1'058", { fault: 'thousands-separator' }],
  ['1’058,5', { fault: 'thousands-separator' }],
  ['-1.058,25', { fault: 'thousands-separator' }],
  ['12 345 678.5', { fault: 'thousands-separator' }],
  ['123.456.789,5', { fault: 'thousands-separator' }],
  ['1,058,000', { fault: 'thousands-separator' }],
  ['1,058,000.25', { fault: 'thousands-separator' }],
  ['1234 567', { fault: 'bad-points' }],
  ['1 05', { fault: 'bad-points' }],
  ['1.058,2x', { fault: 'bad-points' }],
  ['x1.058,2', { fault: 'bad-points' }],
  ['=1+1', { fault: 'bad-points' }],
])('reads "%s" as %o', (text, expected) => expect(readPoints(text)).toEqual(expected));

test('what is written is read as the same points', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), (hundredths) => {
      expect(readPoints(writePoints(hundredths))).toEqual({ hundredths });
    }),
  );
});

test.each([
  [9825, '98.25'],
  [9800, '98'],
  [9850, '98.5'],
  [9805, '98.05'],
  [0, '0'],
  [5, '0.05'],
  [-50, '-0.5'],
  [-10_000, '-100'],
])('%i hundredths are written %s', (hundredths, expected) => expect(writePoints(hundredths)).toBe(expected));

test.each([
  [90, 9000],
  ['90,5', 9050],
  [0, 0],
  [-1, 'bad-points'],
  ['', 'empty-points'],
  ['1.234', 'too-many-decimals'],
  ['1 234', 'thousands-separator'],
  ['nhiều', 'bad-points'],
])('points of front matter: %s', (given, expected) => {
  const { data, error } = points.safeParse(given);
  const issue = error?.issues[0];
  expect(data ?? (issue?.code === 'custom' ? issue.params?.['kind'] : issue?.code)).toBe(expected);
});
