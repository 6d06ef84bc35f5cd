import { describe, expect, test } from 'vitest';
import type { TextPart } from './page-text.ts';
import type { Mark } from './passages.ts';
import { marksIn, passageIn } from './passages.ts';
import { wordsOf } from './words.ts';

const bracketed = (text: string, marks: readonly Mark[]): string =>
  marks
    .toReversed()
    .reduce((done, [start, end]) => `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`, text);

describe('marked', () => {
  test.each<[query: string, text: string, marked: string, isOpen?: boolean]>([
    ['khoi thi dua', 'Khối thi đua 1, khối khác', '[Khối thi đua] 1, [khối] khác'],
    ['khối', 'KHỐI và khôi', '[KHỐI] và khôi'],
    ['đơn vi', 'Đơn vị, đòn', '[Đơn vị], đòn'],
    // Where nothing has the marks that were typed, what has others.
    ['thủ', 'thu, thứ', '[thu], [thứ]'],
    ['1826/QĐ-UBND', 'Số 1826/QĐ-UBND.', 'Số [1826/QĐ-UBND].'],
    ['hòa', 'hoà giải'.normalize('NFD'), '[hoà] giải'.normalize('NFD')],
    ['awards', 'An award', 'An [award]'],
    ['thi du', 'thi đua, du', '[thi đua], [du]', true],
    ['x', 'không có', 'không có'],
  ])('%s in %s', (query, text, marked, isOpen = false) => {
    expect(bracketed(text, marksIn(text, { words: wordsOf(query), isOpen }))).toBe(marked);
  });
});

const block = (text: string, id?: string): TextPart => ({ kind: 'block', text, id });
const long = 'Lời dẫn dài dòng của bài chưa nói gì tới việc này. '.repeat(8);

describe('a passage', () => {
  const parts: TextPart[] = [
    { kind: 'title', text: 'Cờ thi đua' },
    block('Mở đầu nói về cờ, và không nói gì thêm nữa trong cả một đoạn văn khá dài.'),
    { kind: 'heading', text: 'Kết quả thi đua', id: 'phan-hai' },
    block(`${long}Sở Nội vụ được tặng cờ thi đua. ${long}`, 'phan-hai'),
  ];

  test.each<[query: string, passage: RegExp, heading: string | undefined]>([
    ['co thi dua', /^… .*Sở Nội vụ được tặng \[cờ thi đua\]\. .* …$/u, 'phan-hai'],
    ['mo dau', /^\[Mở đầu\] nói về cờ/u, undefined],
    ['ket qua', /^\[Kết quả\] thi đua$/u, 'phan-hai'],
    // Found by its title alone, a page shows how it begins.
    ['khong het', /^Mở đầu nói về cờ, và \[không\] nói/u, undefined],
    ['zzz', /^Mở đầu nói về cờ/u, undefined],
  ])('for %s', (query, expected, id) => {
    const passage = passageIn(parts, { words: wordsOf(query), isOpen: false });
    expect(passage && bracketed(passage.text, passage.marks)).toMatch(expected);
    expect(passage?.heading?.id).toBe(id);
    expect(passage?.text.length).toBeLessThan(260);
  });

  test('of a page that says nothing', () => {
    expect(passageIn([{ kind: 'title', text: 'Cờ' }], { words: wordsOf('co'), isOpen: false })).toBeUndefined();
  });
});
