import { expect, test } from 'vitest';
import {
  comparePeriods,
  endOf,
  isWithin,
  period,
  periodBefore,
  periodFault,
  periodRuns,
  periods,
  periodsBetween,
  periodYears,
} from './period.ts';

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

test.each([
  ['2017', '2016'],
  ['2023-2024', '2022-2023'],
  ['2011-2015', '2007-2011'],
])('before %s comes %s', (period, before) => expect(periodBefore(period)).toBe(before));

test.each([
  ['2017', '2017', ['2017']],
  ['2015', '2018', ['2015', '2016', '2017', '2018']],
  ['2019-2020', '2022-2023', ['2019-2020', '2020-2021', '2021-2022', '2022-2023']],
  ['2015', '2016-2017', ['2015', '2016-2017']],
  ['2015-2016', '2018', ['2015-2016', '2018']],
])('from %s to %s are %j', (from, to, all) => expect(periodsBetween(from, to)).toEqual(all));

test.each<[string, string, boolean]>([
  ['2017', '2017', true],
  ['2017-03-20', '2017', true],
  ['2018-01', '2017', false],
  ['2023-08-31', '2023-2024', false],
  ['2023-09', '2023-2024', true],
  ['2023-12-31', '2023-2024', true],
  ['2024-08', '2023-2024', true],
  ['2024-09-01', '2023-2024', false],
  ['2022-12', '2023-2024', false],
  ['2025-01', '2023-2024', false],
  ['2013-01', '2011-2015', true],
  // Nobody can tell.
  ['2023', '2023-2024', false],
])('%s is within %s: %s', (day, period, expected) => expect(isWithin(day, period)).toBe(expected));

test.each<[string, string[], string[][]]>([
  ['nothing', [], []],
  ['one', ['2016'], [['2016']]],
  ['two that follow each other', ['2016', '2017'], [['2016'], ['2017']]],
  ['three', ['2015', '2016', '2017'], [['2015', '2017']]],
  ['runs with gaps', ['2007', '2009', '2010', '2011', '2013'], [['2007'], ['2009', '2011'], ['2013']]],
  ['school years', ['2020-2021', '2021-2022', '2022-2023', '2024-2025'], [['2020-2021', '2022-2023'], ['2024-2025']]],
  ['a school year does not follow a year', ['2015', '2016', '2017-2018'], [['2015'], ['2016'], ['2017-2018']]],
])('runs of periods: %s', (_, periods, runs) => expect(periodRuns(periods)).toEqual(runs));
