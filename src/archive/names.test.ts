import { expect, test } from 'vitest';
import { nameIn, nameOn } from './names.ts';

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

test('a period shows the name borne at its end', () => {
  expect(nameIn(renamed, '2008-2009').vi).toBe('Văn phòng HĐND');
});

test('a day that no name covers shows the last name', () => {
  expect(nameOn({ id: 'x', names: [{ vi: 'X', from: '2020' }] }, '2010').vi).toBe('X');
});
