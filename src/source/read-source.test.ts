import { describe, expect, test } from 'vitest';
import { placeOf } from './places.ts';
import type { Source } from './read-source.ts';
import { locatorOf, readSource } from './read-source.ts';

const path = 'meetings/2017/hop/index.vi.md';
const read = (text: string | Uint8Array, at = path): Source => {
  const place = placeOf(at);
  if (place === undefined || place.collection === 'image') throw new Error(at);
  return readSource(at, place, typeof text === 'string' ? new TextEncoder().encode(text) : text);
};
const kinds = (source: Source): unknown[] =>
  source.problems.map(({ kind, position }) => [kind, position?.line, position?.column]);

describe('front matter', () => {
  test('stands between the first two lines of three hyphens; all the rest is body', () => {
    const { data, body, bodyLine } = read('---\ntitle: A\n---\n\n---\nx: y\n---\n+++\n');
    expect(data).toEqual({ title: 'A' });
    expect(body).toBe('\n---\nx: y\n---\n+++\n');
    expect(bodyLine).toBe(4);
  });
  test('days stay text and years stay numbers: no time zone touches them', () => {
    expect(read('---\na: 2017-02-31\nb: 2017-03\nc: 2019\nd: 2023-2024\n---\n').data).toEqual({
      a: '2017-02-31',
      b: '2017-03',
      c: 2019,
      d: '2023-2024',
    });
  });
  test.each([
    ['none', 'title: A\n', [['no-front-matter', 1, 1]]],
    ['not closed', '---\ntitle: A\n', [['unclosed-front-matter', 1, 1]]],
    ['a duplicate key', '---\ntitle: A\ntitle: B\n---\n', [['yaml-duplicate-key', 3, 1]]],
    ['a tab', '---\nplace:\n\tvi: A\n---\n', [['yaml-tab', 3, 1]]],
    ['an anchor', '---\ntitle: A\nsummary: &x B\n---\n', [['yaml-alias', 3, 13]]],
    ['an alias without anchor', '---\ntitle: *x\n---\n', [['yaml-alias', 2, 8]]],
  ])('%s', (_, text, expected) => expect(kinds(read(text))).toEqual(expected));
  test('an alias bomb is refused before it is opened', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, i) => `a${i}: &a${i} [${i === 0 ? 'x' : `*a${i - 1},*a${i - 1}`}]`,
    ).join('\n');
    expect(kinds(read(`---\n${bomb}\n---\n`))).toEqual([['yaml-alias', 2, 9]]);
  });
  test('knows the place of every value and of every key', () => {
    const source = read('---\ntitle: A\npeople:\n  - name: B\n    office: { vi: C }\n---\n');
    expect(locatorOf(source).positionOf(['title'], false)).toEqual({ line: 2, column: 8 });
    expect(locatorOf(source).positionOf(['title'], true)).toEqual({ line: 2, column: 1 });
    expect(locatorOf(source).positionOf(['people', 0, 'office', 'vi'], false)).toEqual({ line: 5, column: 19 });
    expect(locatorOf(source).positionOf(['people', 0, 'role'], false)).toEqual({ line: 4, column: 5 });
    expect(locatorOf(source).positionOf(['nowhere', 3], false)).toEqual({ line: 2, column: 1 });
    expect(locatorOf(source).lineText(5)).toBe('    office: { vi: C }');
  });
});

describe('bytes', () => {
  test('text is composed, and ends its lines one way, whatever wrote it', () => {
    const { data, body } = read('\uFEFF---\r\ntitle: Hội\r\n---\r\nĐường\r\n'.normalize('NFD'));
    expect(data).toEqual({ title: 'Hội'.normalize('NFC') });
    expect(body).toBe('Đường\n'.normalize('NFC'));
  });
  test('what is not UTF-8 is said to be so', () => {
    expect(kinds(read(new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe1, 0x28])))).toEqual([['not-utf8', 2, 1]]);
  });
});

test.each([
  ['site.yaml', 'site', 'site'],
  ['blocs/khoi.yaml', 'blocs', 'khoi'],
  ['meetings/2017/hop/index.vi.md', 'meetings', '2017/hop'],
  ['meetings/2017/hop/index.en.md', 'translations', 'meetings/2017/hop/en'],
  ['results/khoi/2016/scores.csv', 'scores', 'khoi/2016'],
  ['pages/about/index.en.mdx', 'translations', 'pages/about/en'],
])('%s belongs to %s as %s', (file, collection, id) => expect(placeOf(file)).toMatchObject({ collection, id }));

test.each([
  'meetings/hop/index.vi.md',
  'meetings/2017/hop/sub/index.vi.md',
  'meetings/2017/hop/index.fr.md',
  'meetings/2017/hop/index.vi.mdx',
  'pages/about/index.vi.md',
  'units/a.yml',
  'units/x/a.yaml',
  'covenants/2017/x/scores.csv',
  'notes.txt',
])('%s stands in the wrong place', (file) => expect(placeOf(file)).toBeUndefined());

describe('what YAML would read as something else', () => {
  const reading = (line: string): { told: string[]; data: unknown } => {
    const { problems, data } = read(`---\n${line}\n---\nx\n`);
    const told = problems.map(({ kind, position }) => `${kind} ${position?.line}:${position?.column}`);
    return { told, data };
  };
  test.each([
    ['title: Hội nghị lần thứ #2 của Khối', ['cut-by-hash 2:8']],
    ['title: Hop #2', ['cut-by-hash 2:8']],
    ['number: 112/QĐ-UBND # ngày 24', ['cut-by-hash 2:9']],
    ['place: { vi: Hội trường #1 }', ['yaml-syntax 3:1']],
    ['list:\n  - Việc thứ nhất #1', ['cut-by-hash 3:5']],
    ['title: "Hội nghị lần thứ #2" # ghi chú', []],
    ['title: Hội nghị #2'.replace(' #', '#'), []],
    ['unit: so-noi-vu # Sở Nội vụ', []],
    ['at: 2017/tong-ket # hội nghị', []],
    ['date: 2017-03-20 # theo nguồn', []],
    ['count: 12 # theo nguồn', []],
    ['# ghi chú riêng\ntitle: Hội nghị\n# ghi chú nữa', []],
    ['count: 1.000', ['thousands-separator 2:8']],
    ['count: 1.234.567', []],
    ['count: 0o3741', ['misread-number 2:8']],
    ['count: 0x7E1', ['misread-number 2:8']],
    ['count: 1e3', ['misread-number 2:8']],
    ['count: 012', ['misread-number 2:8']],
    ['count: +12', ['misread-number 2:8']],
    ['count: .inf', ['misread-number 2:8']],
    ['date: 2017.0', ['misread-number 2:7']],
    ['count: -3', []],
    ['maximum: 12.50', []],
    ['maximum: 1058.25', []],
    ['number: 0123', ['misread-number 2:9']],
    ['maximum: 0.5', []],
    ['date: 2017', []],
    ['count: 12345', []],
  ])('%s', (line, expected) => expect(reading(line).told).toEqual(expected));

  test('spaces and hyphens that never break are those of a keyboard', () => {
    expect(reading('bloc:\u00a0co\u2011quan\ntitle:\u202fA')).toMatchObject({
      told: [],
      data: { bloc: 'co-quan', title: 'A' },
    });
  });
});

test.each([
  ['more lines than any record has', `${'k: v\n'.repeat(20_001)}`, 'too-complex 20001'],
  ['lines that begin with brackets', `a: b\n${'[a]: b\n'.repeat(2_001)}`, 'too-complex 2002'],
  ['more letters than any record has', `title: ${'[a]'.repeat(110_000)}`, 'too-complex 1'],
])('%s are refused unread', (_, text, expected) => {
  const { problems, data } = read(text, 'units/a.yaml');
  expect(problems.map(({ kind, position }) => `${kind} ${position?.line}`)).toEqual([expected]);
  expect(data).toBeUndefined();
});
