import { expect, test } from 'vitest';
import { comparePeriods, period } from './period.ts';

test.each([
  [2017, '2017'],
  ['2023-2024', '2023-2024'],
  ['2023 – 2024', '2023-2024'],
  ['2024-2023', undefined],
  ['2023-2023', undefined],
  ['2023-24', undefined],
  ['năm 2017', undefined],
])('reads %s as %s', (value, expected) => expect(period.safeParse(value).data).toBe(expected));

test('orders by the first year, then by the last', () => {
  expect(['2024', '2023-2024', '2023', '2021-2025', '2022'].sort(comparePeriods)).toEqual([
    '2021-2025',
    '2022',
    '2023',
    '2023-2024',
    '2024',
  ]);
});
