import { expect, test } from 'vitest';
import { compareText, compareVietnamese } from './collation.ts';

test('Vietnamese order: letters of their own, tones after letters, numbers by their value', () => {
  const words = ['Đội', 'Dũng', 'ân', 'an', 'ăn', 'Án', 'Phòng 10', 'Phòng 2', 'e', 'ê', 'Bình'];
  expect(words.sort(compareVietnamese)).toEqual([
    'an',
    'Án',
    'ăn',
    'ân',
    'Bình',
    'Dũng',
    'Đội',
    'e',
    'ê',
    'Phòng 2',
    'Phòng 10',
  ]);
});

test('what the language holds equal has an order all the same', () => {
  const [composed, apart] = ['é', 'e\u0301'];
  expect([compareVietnamese(composed, apart), compareVietnamese(apart, composed)]).toEqual([1, -1]);
  expect(compareVietnamese(composed, composed)).toBe(0);
});

test('by code units', () => {
  expect(['b', 'B', 'a-1', 'a', 'Đ'].sort(compareText)).toEqual(['B', 'a', 'a-1', 'b', 'Đ']);
  expect([compareText('a', 'a'), compareText('a', 'b'), compareText('b', 'a')]).toEqual([0, -1, 1]);
});
