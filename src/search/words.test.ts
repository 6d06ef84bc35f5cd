import { expect, test } from 'vitest';
import { nearnessOf, wordsOf } from './words.ts';

test.each<[text: string, marked: string, bare: string]>([
  ['Khối thi đua', 'khối thi đua', 'khoi thi dua'],
  ['ĐƠN VỊ', 'đơn vị', 'don vi'],
  ['Hoà, hòa', 'hoà hoà', 'hoa hoa'],
  ['Kho\u0302\u0301i'.normalize('NFD'), 'khối', 'khoi'],
  ['1826/QĐ-UBND', '1826 qđ ubnd', '1826 qd ubnd'],
  ['ngày 02/07/2020, 00 giờ', 'ngày 2 7 2020 0 giờ', 'ngay 2 7 2020 0 gio'],
  ['Sở KH&ĐT', 'sở kh đt', 'so kh dt'],
  ['97,5 điểm', '97 5 điểm', '97 5 diem'],
  ['tasks, agencies, boxes, classes, bonus, Paris, gas', 'task agency box class bonus paris gas', ''],
  ['“quoted” – (x)', 'quoted x', 'quoted x'],
  ['', '', ''],
])('the words of %j', (text, marked, bare) => {
  const words = wordsOf(text);
  expect(words.map((word) => word.marked).join(' ')).toBe(marked);
  if (bare !== '') expect(words.map((word) => word.bare).join(' ')).toBe(bare);
  // Each stands where it says.
  for (const { start, end } of words) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
});

test.each([
  ['đoàn', 'đoàn', 2],
  ['đoan', 'đoàn', 1],
  ['doàn', 'đoàn', 1],
  ['doan', 'đoàn', 1],
  ['đoán', 'đoàn', 0],
  ['thu', 'thủ', 1],
  ['thủ', 'thu', 0],
  ['thủ', 'thứ', 0],
  ['thư', 'thứ', 1],
  ['vị', 'vi', 0],
])('%s beside %s', (typed, found, nearness) => expect(nearnessOf(typed, found)).toBe(nearness));
