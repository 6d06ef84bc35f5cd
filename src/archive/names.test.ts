import { expect, test } from 'vitest';
import { dayOfNames, nameIn, nameOn } from './names.ts';

const renamed = {
  id: 'van-phong',
  names: [
    { vi: 'Văn phòng chung', from: '2021-07-01' },
    { vi: 'Văn phòng cũ', to: '2008' },
    { vi: 'Văn phòng HĐND', from: '2009', to: '2021-06-30' },
  ],
};

test.each([
  ['2005-01-01', 'Văn phòng cũ'],
  ['2008', 'Văn phòng cũ'],
  ['2009-02', 'Văn phòng HĐND'],
  ['2021-06-30', 'Văn phòng HĐND'],
  ['2021-07-01', 'Văn phòng chung'],
  ['2021', 'Văn phòng chung'],
  [undefined, 'Văn phòng chung'],
])('on %s it is called %s', (day, expected) => expect(nameOn(renamed, day).vi).toBe(expected));

test.each([
  ['2008-2009', 'Văn phòng HĐND'],
  ['2020-2021', 'Văn phòng chung'],
  ['2021', 'Văn phòng chung'],
])('in %s it is called by the name borne at its end: %s', (period, expected) => {
  expect(nameIn(renamed, period).vi).toBe(expected);
});

test('a school year is over when a name of its last autumn begins', () => {
  const unit = {
    id: 'x',
    names: [
      { vi: 'Cũ', to: '2024-11-30' },
      { vi: 'Mới', from: '2024-12-01' },
    ],
  };
  expect(nameIn(unit, '2023-2024').vi).toBe('Cũ');
  expect(nameIn(unit, '2024').vi).toBe('Mới');
});

test.each([
  ['2010', 'Một'],
  ['2015', 'Một'],
  ['2017-06', 'Một'],
  ['2019-01-01', 'Hai'],
  ['2023', 'Hai'],
])('where no name covers the day %s, it is the name before, else the first', (day, expected) => {
  const unit = {
    id: 'x',
    names: [
      { vi: 'Hai', from: '2019', to: '2021' },
      { vi: 'Một', from: '2015', to: '2016' },
    ],
  };
  expect(nameOn(unit, day).vi).toBe(expected);
});

test.each([
  ['its own day', { day: '2017-03', period: '2016' }, '2017-03'],
  ['the end of its year', { period: '2016' }, '2016'],
  ['the end of its school year', { period: '2023-2024' }, '2024-08'],
  ['none', {}, undefined],
])('a record names by %s', (_, record, expected) => expect(dayOfNames(record)).toBe(expected));
