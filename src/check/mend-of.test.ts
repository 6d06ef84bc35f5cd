import { describe, expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { award, base, check, meeting, result } from '../../tests/support/memory-archive.ts';
import { parseText } from '../markdown/parse-text.ts';
import type { Mend } from '../problems/mend.ts';
import type { ProblemKind } from '../problems/problem.ts';
import { checkFiles } from './check-files.ts';

/** The mends of the problems of a kind. */
function mendsOf(kind: ProblemKind, files: Files): (Mend | undefined)[] {
  return check({ ...base, ...files }).problems.flatMap((one) => (one.kind === kind ? [one.mend] : []));
}

const path = 'meetings/2017/hop/index.vi.md';
const report = (title: string, body = 'Nội dung.'): Files => ({
  [path]: `---\ntitle: ${title}\nbloc: khoi\nkinds: [other]\ndate: 2017-03-20\nsources: [{ title: Báo cáo }]\n---\n\n${body}\n`,
});
const edit = (line: number, from: number, to: number, put: string) => ({
  path,
  from: { line, column: from },
  to: { line, column: to },
  put,
});

describe('the mend of a problem', () => {
  test('is every place of a letter', () => {
    expect(mendsOf('lookalike-letter', report('Họp Ðoàn', 'Ðơn vị và Ðoàn thể.'))).toEqual([
      { grade: 'sure', edits: [edit(2, 12, 13, 'Đ'), edit(9, 1, 2, 'Đ'), edit(9, 11, 12, 'Đ')] },
    ]);
  });

  test('is the whole line, unless a note of the editor would go with it', () => {
    expect(mendsOf('yaml-colon', report('A: b'))).toEqual([
      { grade: 'sure', edits: [edit(2, 1, 12, 'title: "A: b"')] },
    ]);
    expect(mendsOf('yaml-colon', report('A: b # sửa sau'))).toEqual([undefined]);
  });

  test.each([
    ['20/3/2017', 'sure'],
    ['2017-03-20 00:00:00', 'sure'],
    ['2017-03-20 14:00', 'likely'],
    ['2017-03-20T14:00', 'likely'],
    ['2017-03-20 - 2017-03-21', undefined],
  ])('is sure of a day, unless an hour or another day would be lost: %s', (date, grade) => {
    const mends = mendsOf('bad-day', meeting('2017/hop', { date }));
    expect(mends.map((mend) => mend?.grade)).toEqual([grade]);
  });

  test('takes the lines with which a value goes on, and is none where something would be lost', () => {
    expect(mendsOf('yaml-colon', report('A: b\n  c\n  d'))).toEqual([
      { grade: 'sure', edits: [{ ...edit(2, 1, 4, 'title: "A: b c d"'), to: { line: 4, column: 4 } }] },
    ]);
    expect(mendsOf('yaml-colon', report('A: b\n  c # ghi chú\n  d'))).toEqual([undefined]);
    const [text = ''] = Object.values(report('A'));
    const list = String(text).replace('[other]', 'other,\n  handover');
    expect(mendsOf('wrong-type', { [path]: list })).toEqual([undefined]);
    expect(mendsOf('wrong-type', { [path]: String(text).replace('[other]', 'other') })).toEqual([
      { grade: 'sure', edits: [edit(4, 8, 13, '[other]')] },
    ]);
  });

  test.each([
    ['units/b.yml', 'sure'],
    ['award/2017/khen/index.vi.md', 'sure'],
    ['meetings/2017/hop/index.vi.md.txt', 'sure'],
    ['meetings/2017/hop/index.vi (1).md', 'likely'],
    ['meetings/2017/hop/ghi-chu.md', 'likely'],
    ['units/b/b.yaml', 'likely'],
  ])('of %s is %s', (file, grade) => {
    const { problems } = checkFiles([{ path: file, bytes: new Uint8Array() }], parseText);
    expect(problems.flatMap(({ kind, mend }) => (kind === 'misplaced-file' ? [mend?.grade] : []))).toEqual([grade]);
  });

  test('is sure of a name that differs in marks alone, and likely of one with a slip', () => {
    const unit = (id: string): Files => meeting('2017/hop', { attending: [id] });
    expect(mendsOf('unknown-bloc', meeting('2017/hop', { bloc: 'Khối' }))).toEqual([
      { grade: 'sure', edits: [edit(3, 7, 11, 'khoi')] },
    ]);
    expect(mendsOf('unknown-bloc', meeting('2017/hop', { bloc: 'khooi' }))[0]?.grade).toBe('sure');
    expect(mendsOf('unknown-bloc', meeting('2017/hop', { bloc: 'khoa' }))[0]?.grade).toBe('likely');
    expect(
      mendsOf('unknown-bloc', {
        ...meeting('2017/hop', { bloc: 'khooi' }),
        ...{ 'blocs/khoai.yaml': { names: [{ vi: 'Khoai' }] } },
      })[0]?.grade,
    ).toBe('likely');
    expect(mendsOf('unknown-unit', unit('An'))).toEqual([
      { grade: 'sure', edits: [expect.objectContaining({ put: 'a' })] },
    ]);
    expect(mendsOf('unknown-unit', unit('khong-co-gan'))).toEqual([undefined]);
    expect(mendsOf('unknown-award-type', award('khen', 2016, ['a bang-khenn']))[0]?.grade).toBe('likely');
    const named = Object.fromEntries(
      Object.entries(award('khen', 2016, ['a co'])).map(([file, facts]) => [
        file,
        { ...(facts as object), recipients: [{ unit: 'a', type: 'cờ thi đua' }] },
      ]),
    );
    expect(mendsOf('unknown-award-type', named)).toMatchObject([{ grade: 'sure', edits: [{ put: 'co' }] }]);
  });

  test('is sure of bytes that say what they are, and likely of those that are guessed', () => {
    const [text = ''] = Object.values(report('Họp')).map(String);
    const told = (bytes: Uint8Array) =>
      checkFiles([{ path, bytes }], parseText).problems.flatMap(({ kind, mend }) =>
        kind === 'not-utf8' ? [mend] : [],
      );
    expect(told(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual([
      { grade: 'sure', edits: [{ path, encode: 'utf-8', from: 'utf-16le' }] },
    ]);
    const tcvn3 = text.replace('Họp', 'Héi nghÞ').replace('Báo cáo', 'B¸o c¸o').replace('Nội dung', 'Néi dung');
    expect(told(Buffer.from(tcvn3, 'latin1'))).toEqual([
      { grade: 'likely', edits: [{ path, encode: 'utf-8', from: 'tcvn3' }] },
    ]);
    const unmarked = Buffer.from(text, 'utf16le');
    expect(told(Buffer.concat([unmarked, Uint8Array.of(0x1a)]))[0]?.grade).toBe('likely');
    expect(told(Buffer.concat([Buffer.from('\uFEFF', 'utf16le'), unmarked, Uint8Array.of(0x1a)]))[0]?.grade).toBe(
      'likely',
    );
    expect(told(Uint8Array.of(0xff, 0x03, 0xd8))).toEqual([undefined]);
  });

  test('is none of a table in which one name is written otherwise than it is read', () => {
    const named = { ...base, 'units/a.yaml': { names: [{ vi: 'Sở "A"' }] } };
    const table = (rows: string): Files => ({
      ...named,
      ...result(2016, { criteria: [{ column: 'diem', name: 'Điểm' }] }, `unit,diem\n${rows}`),
    });
    expect(mendsOf('unit-names', table('Bình,1\n"cường",2\n'))).toMatchObject([
      {
        grade: 'sure',
        edits: [
          { from: { line: 2, column: 1 }, put: 'b' },
          { from: { line: 3, column: 2 }, put: 'c' },
        ],
      },
    ]);
    expect(mendsOf('unit-names', table('Bình,1\n"Sở ""A""",2\n'))).toEqual([undefined]);
  });

  test('is likely where the field is there as well, or two things bear the name', () => {
    const wrong = (more: object): Files => meeting('2017/hop', { sumary: 'Tóm tắt.', ...more });
    expect(mendsOf('unknown-key', wrong({}))[0]?.grade).toBe('sure');
    expect(mendsOf('unknown-key', wrong({ summary: 'Tóm tắt.' }))[0]?.grade).toBe('likely');
    const twice = {
      'units/ab.yaml': {
        names: [
          { vi: 'Ab', to: '2010' },
          { vi: 'An', from: '2011' },
        ],
      },
    };
    expect(
      mendsOf('unknown-unit', { ...twice, ...meeting('2017/hop', { attending: ['an'] }) }).map((mend) => mend?.grade),
    ).not.toContain('sure');
  });

  test('is likely where only people know', () => {
    const english = (facts: object): Files => ({ [path.replace('.vi.', '.en.')]: { title: 'Meeting', ...facts } });
    const given = (line: number, from: number, to: number, put: string, file = path) => [
      { grade: 'likely', edits: [{ ...edit(line, from, to, put), path: file }] },
    ];
    expect(mendsOf('cut-by-hash', report('Họp "kỳ" #2'))).toEqual(given(2, 8, 19, '"Họp \\"kỳ\\" #2"'));
    const [stamp] = check({ ...base, ...report('Họp'), ...english({}) }).problems.map(({ details }) => details);
    const { current } = stamp as { current: string };
    const translation = path.replace('.vi.', '.en.');
    expect(mendsOf('unstamped-translation', { ...report('Họp'), ...english({}) })).toEqual(
      given(2, 1, 1, `translates: ${current}\n`, translation),
    );
    expect(
      mendsOf('outdated-translation', { ...report('Họp'), ...english({ translates: 'vi-000000000000' }) }),
    ).toEqual(given(3, 13, 28, current, translation));
  });

  test('moves all of a folder to its year, unless one of that name is there', () => {
    const [facts] = Object.values(meeting('2017/hop', { date: '2017-03-20' }));
    const wrong: Files = {
      'meetings/2016/hop/index.vi.md': facts ?? '',
      'meetings/2016/hop/index.en.md': { title: 'Meeting' },
    };
    expect(mendsOf('wrong-year-folder', wrong)).toEqual([
      {
        grade: 'likely',
        edits: ['vi', 'en'].map((lang) => ({
          path: `meetings/2016/hop/index.${lang}.md`,
          rename: `meetings/2017/hop/index.${lang}.md`,
        })),
      },
    ]);
    expect(mendsOf('wrong-year-folder', { ...wrong, ...meeting('2017/hop', {}) })).toEqual([undefined]);
  });
});
