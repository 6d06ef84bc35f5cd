import { describe, expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import {
  award,
  base,
  bloc,
  result,
  roster,
  source,
  standing,
  standingsOf,
  unit,
} from '../../tests/support/memory-archive.ts';

const criteria = [
  { column: 'chuyen-mon', name: 'Chuyên môn', maximum: 60 },
  { column: 'phong-trao', name: 'Phong trào', maximum: 40 },
];

/** Where the other counts of the first period put units otherwise. */
function othersIn(files: Files): string[] {
  const { standing: found } = standingsOf(files).periods[0] ?? {};
  return (found?.otherOrders ?? []).map(({ count, differences }) => {
    const told = differences.map(({ unit: { id }, placing }) =>
      placing === undefined ? `${id} none` : `${id} ${placing.place}${placing.tied ? '=' : ''}`,
    );
    return `${count}: ${told.length === 0 ? 'no other' : told.join(', ')}`;
  });
}

describe('the number of awards beside them', () => {
  test.each<[name: string, awards: string[], expected: string]>([
    [
      'whoever has one each shares the first place',
      ['b co', 'a bang-khen', 'c bang-khen'],
      'number-of-awards: a 1=, b 1=, c 1=',
    ],
    ['two lower ones before one of the highest', ['a co', 'b bang-khen', 'b giay-khen'], 'number-of-awards: b 1, a 2'],
    ['the same order', ['a co', 'a giay-khen', 'b giay-khen'], 'number-of-awards: no other'],
    [
      'what does not count is not counted',
      ['a co', 'b bang-khen', 'b giay-khen declined', 'b co proposed'],
      'number-of-awards: a 1=, b 1=',
    ],
  ])('%s', (_, recipients, expected) => {
    expect(othersIn({ ...base, ...award('khen', 2016, recipients) })).toEqual([expected]);
  });
  test('two of one type are two', () => {
    const files = { ...award('khen', 2016, ['a co', 'b bang-khen']), ...award('hai', 2016, ['b bang-khen']) };
    expect(othersIn({ ...base, ...files })).toEqual(['number-of-awards: b 1, a 2']);
  });
});

describe('awards as the basis', () => {
  const cases: [name: string, files: Files, expected: string][] = [
    [
      'the source report: one flag, three certificates, three without',
      award('khen', 2016, ['b co', 'a bang-khen', 'c bang-khen', 'd bang-khen']),
      'awards: 1 b, 2= a, 2= c, 2= d | e',
    ],
    ['a tie at first place', award('khen', 2016, ['a co', 'b co', 'c giay-khen']), 'awards: 1= a, 1= b, 3 c | d, e'],
    [
      'a tie in the middle',
      award('khen', 2016, ['a co', 'c bang-khen', 'b bang-khen', 'd giay-khen']),
      'awards: 1 a, 2= b, 2= c, 4 d | e',
    ],
    [
      'a tie at the last place',
      award('khen', 2016, ['a co', 'b bang-khen', 'c bang-khen']),
      'awards: 1 a, 2= b, 2= c | d, e',
    ],
    [
      'the highest award first, whatever the number of lower ones',
      award('khen', 2016, ['a co', 'b bang-khen', 'b giay-khen']),
      'awards: 1 a, 2 b | c, d, e',
    ],
    [
      'the next type where the highest is equal',
      award('khen', 2016, ['a co', 'b co', 'b giay-khen']),
      'awards: 1 b, 2 a | c, d, e',
    ],
    ['Đ after D in the Vietnamese alphabet', award('khen', 2016, ['e co', 'd co']), 'awards: 1= d, 1= e | a, b, c'],
    ['nothing recorded', {}, 'none: | a, b, c, d, e'],
    ['only declined', award('khen', 2016, ['a co declined']), 'none: | a, b, c, d, e'],
    [
      'for a theme, for a sudden feat, for merit over years: none is of the year',
      {
        ...award('chuyen-de', 2016, ['a co'], { ground: 'theme' }),
        ...award('dot-xuat', 2016, ['b co'], { ground: 'sudden' }),
        ...award('cong-hien', 2016, ['c co'], { ground: 'tenure' }),
        ...award('khen', 2016, ['d giay-khen']),
      },
      'awards: 1 d | a, b, c, e',
    ],
    [
      'one recipient of another ground than its decision',
      award('khen', 2016, ['b giay-khen'], {
        ground: 'theme',
        recipients: [
          { unit: 'a', type: 'co' },
          { unit: 'b', type: 'giay-khen', ground: 'year' },
        ],
      }),
      'awards: 1 b | a, c, d, e',
    ],
    [
      'a type that rewards merit over years never counts in one',
      {
        'award-types.yaml': [
          { id: 'huan-chuong', name: 'Huân chương', level: 'state', rewards: 'tenure' },
          { id: 'co', name: 'Cờ thi đua', level: 'province' },
        ],
        ...award('huan', 2016, ['a huan-chuong'], { ground: 'year' }),
        ...award('khen', 2016, ['b co']),
      },
      'awards: 1 b | a, c, d, e',
    ],
    [
      'other grounds, where the policy of the bloc has them',
      {
        'blocs/khoi.yaml': {
          names: [{ vi: 'Khối' }],
          rosters: [roster(2016, 'a', 'b', 'c')],
          ranking: { grounds: ['year', 'theme'] },
        },
        ...award('chuyen-de', 2016, ['a co'], { ground: 'theme' }),
        ...award('dot-xuat', 2016, ['b co'], { ground: 'sudden' }),
        ...award('khen', 2016, ['c co']),
      },
      'awards: 1= a, 1= c | b',
    ],
    ['only proposed', award('khen', 2016, ['a co proposed']), 'none: | a, b, c, d, e'],
    ['only revoked', award('khen', 2016, ['a co revoked']), 'none: | a, b, c, d, e'],
    [
      'presented counts as decided does',
      award('khen', 2016, ['a co presented', 'b co']),
      'awards: 1= a, 1= b | c, d, e',
    ],
    [
      'the rotating flag never counts',
      award('khen', 2016, ['a co-luan-luu', 'b giay-khen']),
      'awards: 1 b | a, c, d, e',
    ],
    [
      'a withdrawn record',
      {
        ...award('cu', 2016, ['a co'], { withdrawn: { on: '2017-05', reason: 'Ghi nhầm' } }),
        ...award('khen', 2016, ['b giay-khen']),
      },
      'awards: 1 b | a, c, d, e',
    ],
    [
      'a draft record',
      { ...award('nhap', 2016, ['a co'], { draft: true }), ...award('khen', 2016, ['b giay-khen']) },
      'awards: 1 b | a, c, d, e',
    ],
    [
      'tied units by their names, and not by their ids',
      { 'units/a.yaml': unit('Bình'), 'units/b.yaml': unit('An'), ...award('khen', 2016, ['a co', 'b co']) },
      'awards: 1= b, 1= a | c, d, e',
    ],
    [
      'units of one name by their ids',
      { 'units/d.yaml': unit('Cường'), ...award('khen', 2016, ['d co', 'c co', 'a bang-khen']) },
      'awards: 1= c, 1= d, 3 a | b, e',
    ],
    ['an award of another period', award('khen', 2017, ['a co']), 'none: | a, b, c, d, e'],
    [
      'numbers without names',
      award('khen', 2016, [], { counts: [{ type: 'co', number: 2 }] }),
      'none: | a, b, c, d, e',
    ],
  ];
  test.each(cases)('%s', (_, files, expected) => {
    expect(standing({ ...base, ...files }, 2016)).toBe(expected);
  });

  test('gives its reasons, highest award first', () => {
    const files = { ...base, ...award('mot', 2016, ['a giay-khen', 'a co']), ...award('hai', 2016, ['a bang-khen']) };
    const [found] = standingsOf(files).periods;
    expect(found?.standing.placings[0]?.reasons).toMatchObject([
      { kind: 'award', type: { id: 'co' }, count: 1 },
      { kind: 'award', type: { id: 'bang-khen' }, count: 1 },
      { kind: 'award', type: { id: 'giay-khen' }, count: 1 },
    ]);
  });
});

describe('the roster decides who is a candidate', () => {
  test('an incomplete roster: whoever has an award is a candidate too', () => {
    const rosters = [{ period: 2016, units: ['a', 'b'], source }];
    expect(standing({ ...base, ...bloc({ rosters }), ...award('khen', 2016, ['c co']) }, 2016)).toBe(
      'awards: 1 c | a, b',
    );
  });
  test('no roster of its own: the latest earlier one, and only that', () => {
    const rosters = [roster(2014, 'e'), roster(2015, 'a', 'b'), roster(2017, 'd')];
    expect(standing({ ...base, ...bloc({ rosters }), ...award('khen', 2016, ['a co']) }, 2016)).toBe('awards: 1 a | b');
  });
  test('no roster at all', () => {
    expect(standing({ ...base, ...bloc({}), ...award('khen', 2016, ['a co']) }, 2016)).toBe('awards: 1 a |');
  });
  test('two sightings of one period are put together', () => {
    const rosters = [
      { period: 2016, units: ['a'], source },
      { period: 2016, units: ['b', 'a'], source },
    ];
    expect(standing({ ...base, ...bloc({ rosters }) }, 2016)).toBe('none: | a, b');
  });
});

describe('scores as the basis', () => {
  const scored = (rows: string, facts: object = {}): Files => ({
    ...base,
    ...result(2016, { criteria, ...facts }, rows),
  });
  const cases: [name: string, files: Files, expected: string][] = [
    [
      'by the sum of the criteria',
      scored('unit,chuyen-mon,phong-trao\na,50,30\nb,55,30\n'),
      'scores: 1 b, 2 a | c, d, e',
    ],
    [
      'bonus and deduction',
      scored('unit,chuyen-mon,phong-trao,thuong,tru\na,50,30,2,0\nb,52,30,0,1\nc,50,32,0,0\n', {
        criteria: [
          ...criteria,
          { column: 'thuong', name: 'Điểm thưởng', role: 'bonus' },
          { column: 'tru', name: 'Điểm trừ', role: 'deduction' },
        ],
      }),
      'scores: 1= a, 1= c, 3 b | d, e',
    ],
    [
      'a name of a column means nothing by itself: one called bonus is what it is said to be',
      scored('unit,bonus,diem\na,10,5\nb,14,2\n', {
        criteria: [
          { column: 'bonus', name: 'Tiêu chí một', role: 'criterion' },
          { column: 'diem', name: 'Tiêu chí hai' },
        ],
      }),
      'scores: 1 b, 2 a | c, d, e',
    ],
    [
      'points that a unit gave itself are shown and not counted',
      scored('unit,chuyen-mon,phong-trao,tu-cham\na,50,30,99\nb,52,30,80\n', {
        criteria: [...criteria, { column: 'tu-cham', name: 'Điểm tự chấm', role: 'self' }],
      }),
      'scores: 1 b, 2 a | c, d, e',
    ],
    [
      'two decimals are exact: 0.1 + 0.2 is 0.3',
      scored('unit,chuyen-mon,phong-trao\na,0.1,0.2\nb,0.3,0\nc,0.29,0\n'),
      'scores: 1= a, 1= b, 3 c | d, e',
    ],
    [
      'decimal commas between semicolons',
      scored('unit;chuyen-mon;phong-trao\na;50,25;30\nb;50,5;30\n'),
      'scores: 1 b, 2 a | c, d, e',
    ],
    [
      'a draft of the bloc ranks nobody',
      scored('unit,chuyen-mon,phong-trao\na,1,1\n', { status: 'draft' }),
      'none: | a, b, c, d, e',
    ],
  ];
  test.each(cases)('%s', (_, files, expected) => expect(standing(files, 2016)).toBe(expected));

  test('units whose tie is broken stand by its points, and those whose is not share a place', () => {
    const table = 'unit,chuyen-mon,phong-trao,sang-kien\na,50,30,0\nb,50,30,2\nc,50,30,1\nd,50,30,0\n';
    const files = { ...base, ...result(2016, { criteria, tieBreakers: ['sang-kien'] }, table) };
    expect(standing(files, 2016)).toBe('scores: 1 b, 2 c, 3= a, 3= d | e');
  });

  test('tie-breakers decide in their order, and are reasons only where they were looked at', () => {
    const files = {
      ...base,
      ...bloc({}),
      ...result(
        2016,
        { criteria, tieBreakers: ['chuyen-mon', 'sang-kien'] },
        'unit,chuyen-mon,phong-trao,sang-kien\na,50,30,1\nb,50,30,3\nc,51,29,0\nd,10,1,9\n',
      ),
    };
    expect(standing(files, 2016)).toBe('scores: 1 c, 2 b, 3 a, 4 d |');
    const [found] = standingsOf(files).periods;
    const kinds = found?.standing.placings.map(({ reasons }) =>
      reasons.map((reason) => (reason.kind === 'tie-breaker' ? reason.column : reason.kind)),
    );
    expect(kinds).toEqual([
      ['score', 'chuyen-mon'],
      ['score', 'chuyen-mon', 'sang-kien'],
      ['score', 'chuyen-mon', 'sang-kien'],
      ['score'],
    ]);
  });
});

describe('grades as the basis', () => {
  const graded = (facts: object, ...grades: [string, string][]): Files =>
    result(2016, { ...facts, grades: grades.map(([of, grade]) => ({ unit: of, grade })) });
  test.each<[string, Files, string]>([
    [
      'units of one grade share a place, and the next are skipped; the best grade is first',
      graded({}, ['a', 'good'], ['b', 'outstanding'], ['c', 'good'], ['d', 'not-completed'], ['e', 'completed']),
      'grades: 1 b, 2= a, 2= c, 4 e, 5 d |',
    ],
    [
      'before awards, after scores and an order',
      { ...graded({}, ['a', 'good'], ['b', 'good']), ...award('khen', 2016, ['c co']) },
      'grades: 1= a, 1= b | c, d, e',
    ],
    [
      'a table of points comes first',
      result(2016, { criteria, grades: [{ unit: 'a', grade: 'good' }] }, 'unit,chuyen-mon,phong-trao\nb,50,30\n'),
      'scores: 1 b | a, c, d, e',
    ],
    ['a draft of the bloc counts nothing', graded({ status: 'draft' }, ['a', 'good']), 'none: | a, b, c, d, e'],
  ])('%s', (_, files, expected) => expect(standing({ ...base, ...files }, 2016)).toBe(expected));
  test('a grade differs from a place only where the two contradict each other', () => {
    const order = [...'abc'].map((id, index) => ({ unit: id, place: index + 1 }));
    const told = (...grades: [string, string][]): unknown => othersIn({ ...base, ...graded({ order }, ...grades) });
    expect(told(['a', 'good'], ['b', 'good'], ['d', 'outstanding'])).toEqual(['grades: no other']);
    expect(told(['a', 'outstanding'], ['b', 'completed'], ['c', 'good'])).toEqual(['grades: c 2, b 3']);
  });
  test('the grade is the reason', () => {
    const [first] = standingsOf({ ...base, ...graded({}, ['a', 'good']) }).periods[0]?.standing.placings ?? [];
    expect(first?.reasons).toEqual([{ kind: 'grade', grade: 'good' }]);
  });
});

describe('of how many members a published result speaks', () => {
  const order = [
    { unit: 'a', place: 1 },
    { unit: 'b', place: 2 },
  ];
  const whole = [...'abcde'].map((id, index) => ({ unit: id, place: index + 1 }));
  const rosters = (facts: object): Files => bloc({ rosters: [{ ...facts, source }] });
  test.each<[string, Files, object | undefined]>([
    ['as many as the complete roster has', result(2016, { order: whole }), undefined],
    ['fewer than the complete roster has', result(2016, { order }), { named: 2, of: 5 }],
    ['said to be not all', result(2016, { order, complete: false }), { named: 2, of: 5 }],
    [
      'said to be all',
      { ...rosters({ period: 2016, units: ['a'] }), ...result(2016, { order, complete: true }) },
      undefined,
    ],
    ['said to be not all, of as many as the roster has', result(2016, { order: whole, complete: false }), { named: 5 }],
    [
      'fewer than a source counts',
      { ...rosters({ period: 2016, units: ['a'], count: 9 }), ...result(2016, { order }) },
      { named: 2, of: 9 },
    ],
    [
      'where nobody says how many there are',
      { ...rosters({ period: 2016, units: ['a', 'b'] }), ...result(2016, { order }) },
      { named: 2 },
    ],
    [
      'where the roster is of another year',
      { ...rosters({ period: 2015, units: ['a'], complete: true }), ...result(2016, { order }) },
      { named: 2 },
    ],
    ['where there is no roster', { ...bloc({}), ...result(2016, { order }) }, { named: 2 }],
    ['a score table', result(2016, { criteria }, 'unit,chuyen-mon,phong-trao\na,50,30\n'), { named: 1, of: 5 }],
    ['grades', result(2016, { grades: [{ unit: 'a', grade: 'good' }] }), { named: 1, of: 5 }],
    ['awards rest on no result', award('khen', 2016, ['a co']), undefined],
  ])('%s', (_, files, expected) => {
    const found = standingsOf({ ...base, ...files }).periods.find(({ annual }) => annual.period === '2016');
    expect(found?.standing.coverage).toEqual(expected);
  });
});

describe('which basis', () => {
  const order = (...units: [string, number][]): object => ({ order: units.map(([unit, place]) => ({ unit, place })) });
  const scores = 'unit,chuyen-mon,phong-trao\na,50,30\nb,55,30\n';
  test('an official order comes before scores, and scores before awards', () => {
    const awards = award('khen', 2016, ['c co']);
    expect(standing({ ...base, ...awards, ...result(2016, { criteria }, scores) }, 2016)).toBe(
      'scores: 1 b, 2 a | c, d, e',
    );
    const all = { ...base, ...awards, ...result(2016, { criteria, ...order(['a', 1], ['b', 2]) }, scores) };
    expect(standing(all, 2016)).toBe('official: 1 a, 2 b | c, d, e');
    expect(othersIn(all)).toEqual(['scores: b 1, a 2', 'awards: c 1, a none, b none']);
  });
  test('a partial order keeps its published places', () => {
    expect(
      standing({ ...base, ...result(2016, { complete: false, ...order(['c', 3], ['b', 1], ['a', 3]) }) }, 2016),
    ).toBe('official: 1 b, 3= a, 3= c | d, e');
  });
  test('only the units that another basis puts elsewhere differ', () => {
    const table = 'unit,chuyen-mon,phong-trao\na,50,30\nb,40,30\nc,45,30\n';
    const files = { ...base, ...result(2016, { criteria, ...order(['a', 1], ['b', 2], ['c', 3]) }, table) };
    const { standing: found } = standingsOf(files).periods[0] ?? {};
    expect(othersIn(files)).toEqual(['scores: c 2, b 3']);
    expect([found?.notRanked, found?.forcedWithoutData]).toEqual([undefined, undefined]);
  });
  test.each([
    ['awards', 'awards: 1 c | a, b, d, e'],
    ['none', 'none: | a, b, c, d, e'],
  ])('a policy forces %s', (basis, expected) => {
    const files = {
      ...base,
      ...bloc({ ranking: { basis }, rosters: [roster(2016, 'a', 'b', 'c', 'd', 'e')] }),
      ...award('khen', 2016, ['c co']),
      ...result(2016, order(['a', 1])),
    };
    expect(standing(files, 2016)).toBe(expected);
    expect(othersIn(files)).toEqual(basis === 'none' ? [] : ['official: a 1, c none', 'number-of-awards: no other']);
  });
  test('a policy forces a basis for some years, and another for the others', () => {
    const spans = [
      { basis: 'none', to: 2014 },
      { basis: 'awards', from: 2016, to: 2016 },
    ];
    const files = {
      ...base,
      ...bloc({ ranking: { basis: 'official', spans }, rosters: [roster(2014, 'a', 'b', 'c')] }),
      ...award('mot', 2014, ['c co']),
      ...award('hai', 2015, ['b co']),
      ...award('ba', 2016, ['a co']),
      ...result(2015, { complete: false, order: [{ unit: 'a', place: 1 }] }),
      ...result(2016, { complete: false, order: [{ unit: 'b', place: 1 }] }),
    };
    expect(standing(files, 2014)).toBe('none: | a, b, c');
    expect(standing(files, 2015)).toBe('official: 1 a | b, c');
    expect(standing(files, 2016)).toBe('awards: 1 a | b, c');
    const { periods, overall } = standingsOf(files);
    expect(periods.map(({ standing: { notRanked } }) => notRanked)).toEqual([true, undefined, undefined]);
    // What was won in a year in which nobody is ranked counts nowhere.
    expect(overall.placings.map(({ unit: { id } }) => id)).toEqual(['a', 'b']);
    expect(overall.notRanked).toBeUndefined();
  });
  test('a bloc of which some years are ranked is not one that is ranked nowhere', () => {
    const ranked = (spans: object[]): unknown =>
      standingsOf({ ...base, ...bloc({ ranking: { basis: 'none', spans } }), ...award('x', 2016, ['a co']) }).overall
        .notRanked;
    expect(ranked([])).toBe(true);
    expect(ranked([{ basis: 'none', from: 2015 }])).toBe(true);
    expect(ranked([{ basis: 'awards', from: 2015 }])).toBeUndefined();
  });
  test('a forced basis without data ranks nobody, and says so', () => {
    const files = { ...base, ...bloc({ ranking: { basis: 'scores' } }), ...award('khen', 2016, ['c co']) };
    expect(standing(files, 2016)).toBe('none: | c');
    expect(standingsOf(files).periods[0]?.standing.forcedWithoutData).toBe('scores');
  });
});

test('school years are periods like any other', () => {
  const files = {
    ...base,
    ...bloc({ calendar: 'school-year', rosters: [roster('2023-2024', 'a', 'b')] }),
    ...award('khen', '2023-2024', ['b co']),
  };
  expect(standing(files, '2023-2024')).toBe('awards: 1 b | a');
});

test('a record that is held back counts from its day on', () => {
  const files = { ...base, ...award('khen', 2016, ['a co'], { publishOn: '2017-06-01' }) };
  expect(standing(files, 2016)).toBe('none: | a, b, c, d, e');
  expect(standing(files, 2016, { asOf: '2017-05-31' })).toBe('none: | a, b, c, d, e');
  expect(standing(files, 2016, { asOf: '2017-06-01' })).toBe('awards: 1 a | b, c, d, e');
});
