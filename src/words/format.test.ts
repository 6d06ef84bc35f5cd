import { expect, test } from 'vitest';
import { compareVietnamese } from '../text/collation.ts';
import { decimalsOf, formatDay, formatList, formatPoints, formatShortDay } from './format.ts';

// Decree 30/2020/NĐ-CP: a leading zero for days under 10 and for the months 1 and 2 alone.
test.each([
  ['2017-03-20', 'ngày 20 tháng 3 năm 2017', '20/3/2017', '20 March 2017', '20 Mar 2017'],
  ['2024-02-05', 'ngày 05 tháng 02 năm 2024', '05/02/2024', '5 February 2024', '5 Feb 2024'],
  ['2011-06-06', 'ngày 06 tháng 6 năm 2011', '06/6/2011', '6 June 2011', '6 Jun 2011'],
  ['2016-10-16', 'ngày 16 tháng 10 năm 2016', '16/10/2016', '16 October 2016', '16 Oct 2016'],
  ['2017-01', 'tháng 01 năm 2017', '01/2017', 'January 2017', 'Jan 2017'],
  ['2019', 'năm 2019', '2019', '2019', '2019'],
])('%s', (day, vi, viShort, en, enShort) => {
  expect([formatDay(day, 'vi'), formatShortDay(day, 'vi'), formatDay(day, 'en'), formatShortDay(day, 'en')]).toEqual([
    vi,
    viShort,
    en,
    enShort,
  ]);
});

test('points take the decimal sign of the language', () => {
  expect([formatPoints(9825, 'vi'), formatPoints(9825, 'en'), formatPoints(9800, 'vi')]).toEqual([
    '98,25',
    '98.25',
    '98',
  ]);
});

test('names are listed as in a sentence', () => {
  expect(formatList(['A', 'B', 'C'], 'vi')).toBe('A, B và C');
  expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
});

test('the Vietnamese alphabet: letters before tones, Đ after D, numbers by their value', () => {
  const names = ['Đức', 'Dũng', 'Ân', 'An', 'Ăn', 'Án', 'Số 10', 'Số 9'];
  expect(names.toSorted(compareVietnamese)).toEqual(['An', 'Án', 'Ăn', 'Ân', 'Dũng', 'Đức', 'Số 9', 'Số 10']);
});

test.each([
  [[9800, 100], 0, '98'],
  [[9820, 100], 1, '98,2'],
  [[9825, 100], 2, '98,25'],
] as const)('points of one column have as many decimals: %j', (all, decimals, first) => {
  expect(decimalsOf(all)).toBe(decimals);
  expect(formatPoints(all[0], 'vi', decimals)).toBe(first);
  expect(formatPoints(all[1], 'vi', decimals)).toBe(['1', '1,0', '1,00'][decimals]);
  expect(formatPoints(all[1], 'en', decimals)).toBe(['1', '1.0', '1.00'][decimals]);
});
