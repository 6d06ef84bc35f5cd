import { describe, expect, test } from 'vitest';
import type { Span } from './quotation.ts';
import { quotationsIn, sentencesOf } from './quotation.ts';

const findQuotation = (quotation: string, text: string): Span[] | undefined => quotationsIn(text)(quotation);

const text = 'Chiều 20/3, Khối  tổ chức\nHội nghị.\n\nTặng Cờ cho Sở Nội vụ; Bằng khen cho Sở Tài chính.';

describe('a quotation', () => {
  test.each<[quotation: string, found: string[] | undefined]>([
    ['Chiều 20/3, Khối', ['Chiều 20/3, Khối']],
    ['Khối tổ chức Hội nghị.', ['Khối  tổ chức\nHội nghị.']],
    ['  Khối   tổ chức ', ['Khối  tổ chức']],
    ['Khối tổ chức'.normalize('NFD'), ['Khối  tổ chức']],
    ['…tặng', undefined],
    ['…Tặng Cờ cho Sở Nội vụ', ['Tặng Cờ cho Sở Nội vụ']],
    ['Tặng Cờ … Sở Tài chính', ['Tặng Cờ', 'Sở Tài chính']],
    ['Tặng Cờ [...] Sở Tài chính', ['Tặng Cờ', 'Sở Tài chính']],
    ['Tặng Cờ […] Sở Tài chính.', ['Tặng Cờ', 'Sở Tài chính.']],
    ['Sở Tài chính … Tặng Cờ', undefined],
    ['chiều 20/3', undefined],
    ['Chiều 21/3', undefined],
    ['Chiêu 20/3', undefined],
    ['…', undefined],
    ['', undefined],
  ])('%s', (quotation, found) => {
    expect(findQuotation(quotation, text)?.map(({ from, to }) => text.slice(from, to))).toEqual(found);
  });

  test('is found in a text of composed and of other letters, at the letters of that text', () => {
    const decomposed = text.normalize('NFD');
    const [span] = findQuotation('Sở Nội vụ', decomposed) ?? [];
    expect(decomposed.slice(span?.from, span?.to).normalize('NFC')).toBe('Sở Nội vụ');
  });

  test('that begins where another begins is found at the place where all of it stands', () => {
    expect(findQuotation('a … c', `a x${' '.repeat(3)}${'b'.repeat(1500)} a c`)?.map(({ from }) => from)).toEqual([
      1507, 1509,
    ]);
  });

  test('leaves out no more than a passage', () => {
    expect(findQuotation('a … c', `a ${'b'.repeat(900)} c`)).toBeDefined();
    expect(findQuotation('a … c', `a ${'b'.repeat(1100)} c`)).toBeUndefined();
  });
});

test('the sentences of a text; a line that was broken goes on', () => {
  const given = 'Chiều 20/3, Khối\ntổ chức hội nghị. Dự có TP. Hải Phòng?\nCác đơn vị:\n- Sở A\n\n  Hết';
  expect(sentencesOf(given).map(({ from, to }) => given.slice(from, to))).toEqual([
    'Chiều 20/3, Khối\ntổ chức hội nghị.',
    'Dự có TP. Hải Phòng?',
    'Các đơn vị:',
    '- Sở A',
    'Hết',
  ]);
});
