import { expect, test } from 'vitest';
import { foldToneMarks } from './tone-marks.ts';

test.each([
  ['Văn hóa, văn hoá', 'Văn hoá, văn hoá'],
  ['đường thủy, đường thuỷ', 'đường thuỷ, đường thuỷ'],
  ['khỏe, khoẻ; lòe, loè', 'khoẻ, khoẻ; loè, loè'],
  ['tùy, tuỳ; ủy, uỷ; HÓA, HOÁ', 'tuỳ, tuỳ; uỷ, uỷ; HOÁ, HOÁ'],
  ['họa, hoạ; ngõa, ngoã', 'hoạ, hoạ; ngoã, ngoã'],
  ['Ho\u0301a (to\u0300a)', 'Hoá (toà)'],
])('%s: one placement', (written, folded) => expect(foldToneMarks(written)).toBe(folded));

// The tone has one place only, or the letters are no such pair.
test.each([
  'hoàn toàn',
  'khoảng',
  'quý',
  'qúy',
  'huyện',
  'thuyết',
  'mùa',
  'của',
  'thuở',
  'óa ơ',
  'tóan',
  'loại',
  'ngoéo',
])('%s stays', (written) => {
  const expected = written === 'óa ơ' ? 'oá ơ' : written;
  expect(foldToneMarks(written)).toBe(expected);
});
