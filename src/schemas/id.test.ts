import { expect, test } from 'vitest';
import { toId } from '../text/to-id.ts';
import { isId } from './id.ts';

test.each([
  ['Sở Nội vụ', 'so-noi-vu'],
  ['Đoàn Đại biểu Quốc hội', 'doan-dai-bieu-quoc-hoi'],
  ['Kế hoạch & Đầu tư (2017)', 'ke-hoach-dau-tu-2017'],
  ['Phần một'.normalize('NFD'), 'phan-mot'],
  ['???', ''],
])('%s becomes %s', (name, expected) => expect(toId(name)).toBe(expected));

test.each(['Sở', 'so_noi_vu', '-so', 'so--noi', 'SO', 'so noi', ''])('"%s" is no id', (name) => {
  expect(isId(name)).toBe(false);
});
