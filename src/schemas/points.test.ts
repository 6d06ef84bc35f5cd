import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPoints, writePoints } from './points.ts';

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
  ['=1+1', { fault: 'bad-points' }],
])('reads "%s" as %o', (text, expected) => expect(readPoints(text)).toEqual(expected));

test('what is written is read as the same points', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), (hundredths) => {
      expect(readPoints(writePoints(hundredths))).toEqual({ hundredths });
    }),
  );
});
