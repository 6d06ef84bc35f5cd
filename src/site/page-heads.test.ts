import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headLengths, shortDescription, shortTitle, windowTitle } from './page-heads.ts';

const site = 'Niên giám thi đua Hải Phòng';

describe('the title of a window', () => {
  test.each([
    ['Khen thưởng', undefined, 'Khen thưởng · Niên giám thi đua Hải Phòng'],
    [site, undefined, site],
    // Both together would be 66.
    ['Khối thi đua các cơ quan Trung ương năm', undefined, 'Khối thi đua các cơ quan Trung ương năm'],
    [
      'Khối thi đua các cơ quan Trung ương đóng trên địa bàn thành phố, năm 2011',
      undefined,
      'Khối thi đua các cơ quan Trung ương đóng … thành phố, năm 2011',
    ],
    ['Hội nghị', 'tin/2017/hop', 'Hội nghị (tin/2017/hop) · Niên giám thi đua Hải Phòng'],
    [
      'Hội nghị tổng kết công tác thi đua, khen thưởng',
      'tin/2017/tong-ket-cong-tac-thi-dua',
      'Hội nghị tổng … khen thưởng (tin/2017/tong-ket-cong-tac-thi-dua)',
    ],
    [
      'Hội nghị tổng kết công tác thi đua, khen thưởng',
      'khen-thuong/2023/khoi-cac-co-quan-tham-muu-tong-hop-2022',
      'Hội nghị … thưởng (…3/khoi-cac-co-quan-tham-muu-tong-hop-2022)',
    ],
    ['a'.repeat(70), undefined, `${'a'.repeat(40)} … ${'a'.repeat(22)}`],
  ])('of %s, at %s', (title, place, expected) => {
    expect(windowTitle(title, site, place)).toBe(expected);
  });

  test('is never too long, whatever it is made from', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.option(fc.string({ maxLength: 120 }), { nil: undefined }),
        (title, name, place) => {
          expect(windowTitle(title, name, place).length).toBeLessThanOrEqual(
            Math.max(headLengths.title, title === name ? name.length : 0),
          );
        },
      ),
    );
  });

  test('what fits is not touched', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: headLengths.title }), (title) => {
        expect(shortTitle(title)).toBe(title);
      }),
    );
  });
});

describe('a description', () => {
  const sentence = 'Khối thi đua các cơ quan tham mưu tổng hợp tổng kết năm 2016 và ký giao ước thi đua năm 2017.';
  test.each([
    ['of one sentence', sentence, sentence],
    ['of sentences that do not all fit', `${sentence} ${sentence}`, sentence],
    [
      'whose first sentence says little',
      `Tổng kết. ${sentence.slice(0, -1)}, bàn giao nhiệm vụ Trưởng khối, trao Cờ thi đua, Bằng khen và ra mắt Trưởng khối mới.`,
      'Tổng kết. Khối thi đua các cơ quan tham mưu tổng hợp tổng kết năm 2016 và ký giao ước thi đua năm 2017, bàn giao nhiệm vụ Trưởng khối, trao Cờ thi đua, Bằng…',
    ],
    ['that is one word', 'a'.repeat(200), `${'a'.repeat(159)}…`],
  ])('%s', (_, text, expected) => {
    expect(shortDescription(text)).toBe(expected);
  });

  test('is never too long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(shortDescription(text).length).toBeLessThanOrEqual(headLengths.description);
      }),
    );
  });
});
