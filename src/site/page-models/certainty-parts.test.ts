import { describe, expect, test } from 'vitest';
import type { Files } from '../../../tests/support/memory-archive.ts';
import { award, base, bloc, editionsFor, result, roster } from '../../../tests/support/memory-archive.ts';
import type { Lang } from '../../text/locales.ts';
import type { AnnualPage } from './annual-page.ts';
import { pageModel } from './page-models.ts';
import type { ShownStanding } from './standing-parts.ts';

/** The standing that the annual of 2016 shows. */
function shown(files: Files, lang: Lang = 'vi'): ShownStanding {
  const model = pageModel(editionsFor({ ...base, ...files })[lang], { page: 'annual', bloc: 'khoi', period: '2016' });
  return ((model as AnnualPage).standing as NonNullable<AnnualPage['standing']>).standing;
}

const possible = ({ rows }: ShownStanding): string[] => rows.map(({ unit, possible: told }) => `${unit.text}: ${told}`);

const others = ({ rows }: ShownStanding): string[] => rows.map(({ unit, others: told }) => `${unit.text}: ${told}`);

/** A published order of units, from the first place on. */
const ordered = (...units: string[]): object => ({ order: units.map((unit, index) => ({ unit, place: index + 1 })) });

/** Like the report of 2017: a flag, certificates, members who are not all known. */
const open: Files = {
  ...bloc({ rosters: [{ ...roster(2016, 'a', 'b', 'c', 'd'), complete: false }] }),
  ...award('khen', 2016, ['b co', 'a bang-khen', 'c bang-khen']),
};

describe('the places that remain possible stand beside each place', () => {
  test('with what is not on record, and what it leaves as it is', () => {
    const vi = shown(open);
    expect(vi.columns.possible).toBe('Có thể xếp');
    expect(possible(vi)).toEqual([
      'Bình: không đổi',
      'An: từ thứ nhì đến thứ ba, hoặc thấp hơn',
      'Cường: từ thứ nhì đến thứ ba, hoặc thấp hơn',
    ]);
    expect(vi.certainty).toEqual({
      title: 'Các thứ hạng này chắc chắn đến đâu',
      sentences: [
        'Quyết định khen thưởng đã ghi nhận chưa chắc nêu hết các đơn vị được khen thưởng.',
        'Chưa rõ năm này còn thành viên nào khác hay không.',
        '“Hoặc thấp hơn” là khi có đơn vị chưa biết xếp trên.',
        'Xếp thứ nhất vẫn là Bình, dù bổ sung khen thưởng cho các đơn vị còn lại.',
      ],
    });
    const en = shown(open, 'en');
    expect(possible(en)[1]).toBe('An: 2nd to 3rd, or lower');
    expect(en.certainty?.sentences).toEqual([
      'The award decision on record may not name every unit that was awarded.',
      'It is not known whether there were other members this year.',
      '“Or lower” means: if a unit that is not known ranks higher.',
      'First would still be Bình, whatever awards of other units are added.',
    ]);
  });
  test('as a range where the number of members is known', () => {
    const counted = {
      ...open,
      ...bloc({ rosters: [{ ...roster(2016, 'a', 'b', 'c', 'd'), complete: false, count: 6 }] }),
    };
    expect(possible(shown(counted))[1]).toBe('An: từ thứ nhì đến thứ 5');
    expect(possible(shown(counted, 'en'))[1]).toBe('An: 2nd to 5th');
    expect(shown(counted).certainty?.sentences[1]).toBe('Còn 2 thành viên mà nguồn không nêu tên.');
  });
  test('not where every decision names all', () => {
    const closed = { ...open, ...award('khen', 2016, ['b co', 'a bang-khen', 'c bang-khen'], { complete: true }) };
    const { columns, certainty } = shown(closed);
    expect([columns.possible, certainty?.sentences]).toEqual([
      undefined,
      [
        'Các quyết định khen thưởng đã ghi nhận nêu hết các đơn vị được khen thưởng, nên trong đó không còn gì thiếu có thể làm thay đổi thứ hạng.',
      ],
    ]);
    expect(shown(closed, 'en').certainty?.sentences).toEqual([
      'The award decisions on record name every unit that was awarded, so nothing is missing from them that could change a rank.',
    ]);
  });
  test('not where nothing that is missing could change a place', () => {
    const { columns, certainty } = shown(award('khen', 2016, ['a co', 'b co']));
    expect(columns.possible).toBeUndefined();
    expect(certainty?.sentences.at(-1)).toBe('Dù bổ sung những điều đó, các thứ hạng trên vẫn không đổi.');
  });
  test('of two that are first, it is not said that they stay so where one may go ahead', () => {
    const flags = {
      ...open,
      ...award('khen', 2016, ['a bang-khen', 'b bang-khen']),
      ...award('hai', 2016, ['c giay-khen']),
    };
    expect(shown(flags).certainty?.sentences).toEqual([
      'Có 2 quyết định khen thưởng đã ghi nhận chưa chắc nêu hết các đơn vị được khen thưởng.',
      'Chưa rõ năm này còn thành viên nào khác hay không.',
      '“Hoặc thấp hơn” là khi có đơn vị chưa biết xếp trên.',
    ]);
  });
  test('a place that can only come to be shared changes all the same', () => {
    const files = {
      ...award('khen', 2016, ['b co', 'b bang-khen', 'a bang-khen', 'c giay-khen'], { complete: true }),
      ...award('khong-nam', undefined, ['a co']),
    };
    expect(possible(shown(files))).toEqual(['Bình: không đổi', 'An: từ thứ nhất đến thứ nhì', 'Cường: không đổi']);
  });
  test.each([
    [
      'scores',
      'Bảng điểm đã công bố nêu hết các thành viên, nên không còn điểm nào thiếu có thể làm thay đổi thứ hạng.',
    ],
    [
      'grades',
      'Kết quả xếp loại đã công bố nêu hết các thành viên, nên không còn mức nào thiếu có thể làm thay đổi thứ hạng.',
    ],
  ])('not where the %s of all members are published', (basis, sentence) => {
    const published = {
      scores: result(
        2016,
        { criteria: [{ column: 'chuyen-mon', name: 'Chuyên môn' }] },
        'unit,chuyen-mon\na,60\nb,50\n',
      ),
      grades: result(2016, { grades: ['a', 'b'].map((unit) => ({ unit, grade: 'good' })) }),
    }[basis];
    const files = { ...bloc({ rosters: [roster(2016, 'a', 'b')] }), ...published };
    expect(shown(files).certainty?.sentences).toEqual([sentence]);
  });
  test('where unknown members alone could go ahead, each place has its range if their number is known', () => {
    const criteria = [{ column: 'chuyen-mon', name: 'Chuyên môn' }];
    const files = {
      ...bloc({ rosters: [{ ...roster(2016, 'a', 'b'), complete: false, count: 3 }] }),
      ...result(2016, { criteria }, 'unit,chuyen-mon\na,60\nb,50\n'),
    };
    expect(possible(shown(files))).toEqual(['An: từ thứ nhất đến thứ nhì', 'Bình: từ thứ nhì đến thứ ba']);
    expect(shown(files).certainty?.sentences).toEqual(['Còn 1 thành viên mà nguồn không nêu tên.']);
  });
  test('where unknown members alone could go ahead, that is said once', () => {
    const criteria = [{ column: 'chuyen-mon', name: 'Chuyên môn', maximum: 60 }];
    const table = 'unit,chuyen-mon\na,60\nb,50\n';
    const files = { ...bloc({ rosters: [] }), ...result(2016, { criteria }, table) };
    expect(shown(files).columns.possible).toBeUndefined();
    expect(shown(files).certainty?.sentences).toEqual([
      'Chưa rõ năm này còn thành viên nào khác hay không.',
      'Trong các đơn vị đã biết, các thứ hạng trên không đổi; chỉ đơn vị chưa biết có thể xếp trên.',
      'Xếp thứ nhất vẫn là An, dù bổ sung điểm của các đơn vị còn lại.',
    ]);
    expect(shown(files, 'en').certainty?.sentences[1]).toBe(
      'Among the units known, these ranks stay; only unknown units could rank higher.',
    );
  });
  test('told by number, told without a year', () => {
    const files = {
      ...bloc({ rosters: [roster(2016, 'a', 'b', 'c', 'd')] }),
      ...award('khen', 2016, ['a bang-khen'], { complete: true, counts: [{ type: 'bang-khen', number: 2 }] }),
      ...award('khong-nam', undefined, ['b co']),
    };
    expect(shown(files).certainty?.sentences).toEqual([
      'Có 2 khen thưởng mà nguồn chỉ nêu số lượng, không nêu tên đơn vị.',
      'Có 1 khen thưởng chưa rõ thuộc năm nào và có thể thuộc năm này.',
    ]);
    expect(shown(files, 'en').certainty?.sentences).toEqual([
      'The source gives only the number of 2 awards, without the names of the units.',
      '1 award of which the year is not known may belong to this year.',
    ]);
  });
  test('of a score table that leaves members out', () => {
    const criteria = [{ column: 'chuyen-mon', name: 'Chuyên môn', maximum: 60 }];
    const files = {
      ...bloc({ rosters: [roster(2016, 'a', 'b', 'c')] }),
      ...result(2016, { criteria }, 'unit,chuyen-mon\na,60\nb,50\n'),
    };
    expect(possible(shown(files))).toEqual(['An: không đổi', 'Bình: từ thứ nhì đến thứ ba']);
    expect(shown(files).certainty?.sentences).toEqual([
      'Kết quả đã công bố không nêu 1 thành viên.',
      'Xếp thứ nhất vẫn là An, dù bổ sung điểm của các đơn vị còn lại.',
    ]);
    expect(shown(files, 'en').certainty?.sentences[0]).toBe('The published result leaves out 1 member.');
  });
  test('a published order has its own places', () => {
    const { certainty, columns } = shown({ ...open, ...result(2016, ordered('a')) });
    expect([certainty, columns.possible]).toEqual([undefined, undefined]);
  });
});

describe('the orders of other counts', () => {
  test('stand in one column, those that agree on a place together', () => {
    const files = {
      ...open,
      ...result(2016, {
        complete: false,
        ...ordered('b', 'd'),
      }),
    };
    const vi = shown(files);
    expect(vi.columns.others).toBe('Cách tính khác');
    expect(others(vi)).toEqual([
      'Bình: undefined',
      'Dũng: theo khen thưởng: chưa có hạng',
      'An: theo khen thưởng: đồng hạng nhì',
      'Cường: theo khen thưởng: đồng hạng nhì',
    ]);
    expect(vi.legend).toContain('Thứ hạng theo cách tính khác chỉ được nêu khi khác đi.');
    expect(others(shown(files, 'en'))[1]).toBe('Dũng: by awards: no rank');
  });
  test('those that all agree are said in a sentence', () => {
    const criteria = [{ column: 'chuyen-mon', name: 'Chuyên môn' }];
    const files = {
      ...award('khen', 2016, ['a co', 'a bang-khen', 'b bang-khen']),
      ...result(
        2016,
        {
          criteria,
          ...ordered('a', 'b'),
        },
        'unit,chuyen-mon\na,60\nb,50\n',
      ),
    };
    expect(shown(files)).toMatchObject({
      columns: { others: undefined },
      legend: ['Xếp theo bảng điểm do khối công bố và khen thưởng đã ghi nhận cũng cho các thứ hạng này.'],
    });
    expect(shown(files, 'en').legend).toEqual([
      'By the score table published by the bloc and the awards on record, the ranks are the same.',
    ]);
  });
  test('grades can do no more than not contradict', () => {
    const grades = ['a', 'b'].map((unit) => ({ unit, grade: 'outstanding' }));
    const files = result(2016, {
      grades,
      ...ordered('a', 'b'),
    });
    expect(shown(files).legend).toEqual(['Xếp theo mức xếp loại do khối công bố không trái với các thứ hạng này.']);
    expect(shown(files, 'en').legend).toEqual([
      'These ranks are not contradicted by the grades published by the bloc.',
    ]);
  });
  test('and nothing more than not contradict grades', () => {
    const grades = ['a', 'b'].map((unit) => ({ unit, grade: 'outstanding' }));
    const files = { ...award('khen', 2016, ['a co', 'b bang-khen']), ...result(2016, { grades }) };
    expect(shown(files).legend).toContain('Xếp theo khen thưởng đã ghi nhận không trái với các thứ hạng này.');
  });
  test('a place alone and the same one shared are two', () => {
    const criteria = [{ column: 'chuyen-mon', name: 'Chuyên môn' }];
    const files = {
      ...award('khen', 2016, ['a co', 'b bang-khen']),
      ...result(2016, { ...ordered('c', 'd', 'b', 'a'), criteria }, 'unit,chuyen-mon\na,60\nb,60\n'),
    };
    const told = others(shown(files));
    expect(told[0]).toBe('Cường: theo bảng điểm và khen thưởng: chưa có hạng');
    expect(told.at(-1)).toBe('An: theo bảng điểm: đồng hạng nhất; theo khen thưởng: thứ nhất');
    expect(others(shown(files, 'en')).at(-1)).toBe('An: by scores: tied 1st; by awards: 1st');
  });
  test('the number of awards stands beside what the archive computes itself', () => {
    expect(others(shown(open))[1]).toBe('An: theo số khen thưởng: đồng hạng nhất');
    const same = award('khen', 2016, ['a co', 'a bang-khen', 'b bang-khen']);
    expect(shown(same).legend).toEqual([
      'Xếp theo số lượng khen thưởng (không kể hình thức) cũng cho các thứ hạng này.',
    ]);
  });
  test('one unit alone has no order', () => {
    expect(shown(award('khen', 2016, ['a co'])).legend).toEqual([]);
  });
});
