import { expect, test } from 'vitest';
import { day, dayParts, fullDay, isBefore } from './day.ts';

const kindOf = (value: unknown): unknown => {
  const result = day.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return issue?.code === 'custom' ? issue.params?.['kind'] : issue?.code;
};

test.each([
  ['2017-03-20', '2017-03-20'],
  [2017, '2017'],
  ['2017-03', '2017-03'],
  ['2016-02-29', '2016-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['2017-02-29', 'day-not-real'],
  ['1900-02-29', 'day-not-real'],
  ['2017-02-31', 'day-not-real'],
  ['2017-04-31', 'day-not-real'],
  ['2017-13', 'day-not-real'],
  ['2017-00', 'day-not-real'],
  ['2017-01', '2017-01'],
  ['2017-12', '2017-12'],
  ['2017-01-00', 'day-not-real'],
  ['2017-01-31', '2017-01-31'],
  ['2017-01-32', 'day-not-real'],
  ['2017-06-30', '2017-06-30'],
  ['2017-06-31', 'day-not-real'],
  ['2017-09-31', 'day-not-real'],
  ['2017-11-31', 'day-not-real'],
  ['2100-02-28', '2100-02-28'],
  ['2100-02-29', 'day-not-real'],
  [' 2017 ', '2017'],
  ['1944-12-31', 'unlikely-year'],
  ['1945', '1945'],
  [2100, '2100'],
  [2101, 'unlikely-year'],
  ['x2017', 'bad-day'],
  ['2017x', 'bad-day'],
  ['2017-00-10', 'day-not-real'],
  ['20/3/2017', 'bad-day'],
  ['2017-3-20', 'bad-day'],
  ['2017-03-20T00:00:00Z', 'bad-day'],
  ['', 'bad-day'],
  [null, 'invalid_union'],
  [new Date(0), 'invalid_union'],
])('reads %s as %s', (value, expected) => expect(kindOf(value)).toBe(expected));

test.each([
  ['2017-03-20', true],
  ['2017-03', false],
  ['2017', false],
])('%s is known to the date: %s', (value, expected) => expect(fullDay.safeParse(value).success).toBe(expected));

test('keeps what is known of a day, and no more', () => {
  expect(dayParts('2017')).toEqual({ year: 2017 });
  expect(dayParts('2017-03-20')).toEqual({ year: 2017, month: 3, date: 20 });
  expect(dayParts('2017-03')).toEqual({ year: 2017, month: 3 });
  expect(dayParts('2017-02-30')).toBeUndefined();
});

test.each([
  ['2017-03-19', '2017-03-20', true],
  ['2017-03-20', '2017-03-20', false],
  ['2017-03', '2017-03-20', false],
  ['2016', '2017-03-20', true],
  ['2017', '2017-03-20', false],
])('%s is certainly before %s: %s', (a, b, expected) => expect(isBefore(a, b)).toBe(expected));
