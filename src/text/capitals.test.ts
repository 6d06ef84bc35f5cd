import { expect, test } from 'vitest';
import { isInCapitals, nameFromCapitals } from './capitals.ts';

test.each([
  ['KHEN THƯỞNG NĂM 2016 CỦA KHỐI THI ĐUA', true],
  ['KHEN THƯỞNG NĂM 2016 CỦA KHỐI THI ĐUA'.normalize('NFD'), true],
  ['I. KẾT QUẢ THỰC HIỆN', true],
  ['SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', true],
  ['KẾT QUẢ CHẤM', false],
  ['VP HĐND TP', false],
  ['QĐ 15/QĐ-UBND, TP HP, 2016', false],
  ['15/2022/NĐ-CP', false],
  ['I. A B C D', false],
  ['Khen thưởng năm 2016', false],
  ['KHEN THƯỞNG NĂM 2016 CỦA Khối', false],
  ['2016 – 2017', false],
  ['', false],
])('"%s": %s', (text, expected) => expect(isInCapitals(text)).toBe(expected));

test('a name is short', () => {
  expect(isInCapitals('SỞ NỘI VỤ', 2)).toBe(true);
  expect(isInCapitals('UBND TP', 2)).toBe(false);
  expect(isInCapitals('Sở Nội vụ', 2)).toBe(false);
});

test.each([
  ['NGUYỄN VĂN A', 'Nguyễn Văn A'],
  ['NGUYỄN VĂN A'.normalize('NFD'), 'Nguyễn Văn A'],
  ['ĐẶNG THỊ ÁNH-TUYẾT', 'Đặng Thị Ánh-Tuyết'],
])('the name %s is written %s', (given, expected) => expect(nameFromCapitals(given)).toBe(expected));
