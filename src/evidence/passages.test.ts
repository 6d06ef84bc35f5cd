import { describe, expect, test } from 'vitest';
import { passagesOf } from './passages.ts';

const text = `Chiều 20/3, Khối tổ chức
Hội nghị.  Tặng Cờ cho Sở A, Bằng khen cho Sở B và Sở C. Hết.

Sở A nhận Cờ luân lưu.`;

/** Passages as text: quoted parts in brackets, then which quotations they hold. */
const shown = (quotations: string[], of: string | undefined = text): string[] =>
  passagesOf(quotations, of).map(
    ({ parts, quotations: held }) =>
      `${parts.map((part) => (part.isQuoted ? `[${part.text}]` : part.text)).join('')} ${held}`,
  );

describe('the passages of a text', () => {
  test.each<[what: string, quotations: string[], expected: string[]]>([
    ['none', [], []],
    ['a quotation in its sentence', ['Cờ cho Sở A'], ['Tặng [Cờ cho Sở A], Bằng khen cho Sở B và Sở C. 0']],
    ['a whole sentence', ['Hết.'], ['[Hết.] 0']],
    ['over the end of a line', ['Khối tổ chức Hội nghị'], ['Chiều 20/3, [Khối tổ chức Hội nghị]. 0']],
    [
      'several of one sentence, in any order',
      ['Bằng khen cho Sở B', 'Hết.', 'Cờ cho Sở A'],
      ['Tặng [Cờ cho Sở A], [Bằng khen cho Sở B] và Sở C. 0,2', '[Hết.] 1'],
    ],
    ['with something left out', ['Bằng khen cho … Sở C'], ['Tặng Cờ cho Sở A, [Bằng khen cho] Sở B và [Sở C]. 0']],
    [
      'over one another',
      ['Bằng khen cho Sở B', 'khen cho Sở B và Sở C', 'Cờ cho Sở A,'],
      ['Tặng [Cờ cho Sở A,] [Bằng khen cho Sở B và Sở C]. 0,1,2'],
    ],
    ['one and the same', ['Hết', 'Hết'], ['[Hết]. 0,1']],
    [
      'over two sentences, with one of the second',
      ['Hết.', 'Sở C. Hết'],
      ['Tặng Cờ cho Sở A, Bằng khen cho Sở B và [Sở C. Hết.] 0,1'],
    ],
    ['that touch', ['Cờ cho Sở A', ', Bằng'], ['Tặng [Cờ cho Sở A, Bằng] khen cho Sở B và Sở C. 0,1']],
    [
      'over three sentences, with one of the first and one of the last',
      ['nghị. Tặng Cờ cho Sở A, Bằng khen cho Sở B và Sở C. Hết', 'Hội nghị', 'Hết.'],
      ['[Hội nghị. Tặng Cờ cho Sở A, Bằng khen cho Sở B và Sở C. Hết.] 0,1,2'],
    ],
    ['one that is not there', ['Sở D', 'Hết', 'Sở D'], ['[Sở D] 0,2', '[Hết]. 1']],
  ])('%s', (_, quotations, expected) => {
    expect(shown(quotations)).toEqual(expected);
  });

  test('without a text each quotation stands alone', () => {
    expect(passagesOf(['Sở A', 'Sở B'], undefined)).toEqual([
      { parts: [{ text: 'Sở A', isQuoted: true }], quotations: [0] },
      { parts: [{ text: 'Sở B', isQuoted: true }], quotations: [1] },
    ]);
  });

  test('of a long sentence no more is shown than where the quotations stand', () => {
    const filler = Array.from({ length: 60 }, (_, index) => `chữ ${index}`).join(', ');
    const [found = ''] = shown(['Sở A … Sở B'], `${filler}, Sở A, ${filler.slice(0, 400)}, Sở B, ${filler}.`);
    expect(found).toMatchInlineSnapshot(
      `"… 50, chữ 51, chữ 52, chữ 53, chữ 54, chữ 55, chữ 56, chữ 57, chữ 58, chữ 59, [Sở A], chữ 0, chữ 1, chữ 2, chữ 3, chữ 4, chữ 5, chữ 6, chữ 7, chữ 8, chữ 9, chữ 10, … chữ 42, chữ 43, chữ 44, chữ 45, chữ 46, chữ 47, chữ 48, chữ 49, chữ 50, ch, [Sở B], chữ 0, chữ 1, chữ 2, chữ 3, chữ 4, chữ 5, chữ 6, chữ 7, chữ 8, chữ 9, chữ 10, … 0"`,
    );
    expect(found.length).toBeLessThan(550);
  });

  test('quotations of a record are always in the passages that name them', () => {
    const quotations = ['Chiều 20/3', 'Sở A', 'Sở C', 'Hội nghị', 'Cờ luân lưu', 'Hết'];
    for (const { parts, quotations: held } of passagesOf(quotations, text)) {
      const quoted = parts.filter((part) => part.isQuoted).map((part) => part.text);
      for (const index of held) expect(quoted.join(' ')).toContain(quotations[index]);
    }
  });
});
