import { expect, test } from 'vitest';
import { comparePeriods, endOf, period, periodFault, periods, periodYears } from './period.ts';

test.each([
  [2017, '2017'],
  ['2023-2024', '2023-2024'],
  ['2023 – 2024', '2023-2024'],
  [' 2023—2024 ', '2023-2024'],
  ['2023- 2024', '2023-2024'],
  ['1944', undefined],
  ['1944-1945', undefined],
  ['2100-2101', undefined],
  ['2021-2025', '2021-2025'],
  ['2023-2024-2025', undefined],
  ['x2017', undefined],
  ['20171', undefined],
  ['2024-2023', undefined],
  ['2023-2023', undefined],
  ['2023-24', undefined],
  ['năm 2017', undefined],
])('reads %s as %s', (value, expected) => expect(period.safeParse(value).data).toBe(expected));

test.each([
  ['năm 2017', 'bad-period'],
  ['2024-2023', 'period-backwards'],
  ['2023-2023', 'period-backwards'],
  ['1944', 'unlikely-year'],
  ['2099-2101', 'unlikely-year'],
  ['2017', undefined],
  ['2016-2017', undefined],
])('what is wrong with %s: %s', (text, expected) => expect(periodFault(text)).toBe(expected));

test('a year ends with itself, a school year before September', () => {
  expect([endOf('2017'), endOf('2016-2017')]).toEqual(['2017', '2017-08']);
  expect([periodYears('2017'), periodYears('2016-2018')]).toEqual([
    { first: 2017, last: 2017 },
    { first: 2016, last: 2018 },
  ]);
});

test('one period is a list of one', () => {
  expect([periods.parse(2017), periods.parse([2017, '2016-2017']), periods.parse([])]).toEqual([
    ['2017'],
    ['2017', '2016-2017'],
    [],
  ]);
});

test('orders by the first year, then by the last', () => {
  expect(['2024', '2023-2024', '2023', '2021-2025', '2022'].sort(comparePeriods)).toEqual([
    '2021-2025',
    '2022',
    '2023',
    '2023-2024',
    '2024',
  ]);
});
