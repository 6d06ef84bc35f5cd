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

describe('what nobody types on purpose', () => {
  const told = (text: string, at = path): string[] =>
    read(text, at).problems.map(({ kind, details, position }) => {
      const { character, count } = details as { character?: string; count?: number };
      return [kind, character, count, `${position?.line}:${position?.column}`]
        .filter((part) => part !== undefined)
        .join(' ');
    });
  test.each<[string, string, string[]]>([
    ['a control character', 'a\u0007b', ['control-character U+0007 1 5:2']],
    ['a line separator', 'ab\u2028', ['control-character U+2028 1 5:3']],
    ['the same one twice', 'a\u0007b\u0007', ['control-character U+0007 2 5:2']],
    ['several', 'a\u202Eb\u200Bc', ['bidi-override U+202E 1 5:2', 'invisible-character U+200B 1 5:4']],
    ['a lost letter', 'H\uFFFDi', ['lost-character U+FFFD 1 5:2']],
    ['a soft hyphen', 'xin\u00ADchao', ['invisible-character U+00AD 1 5:4']],
    ['a beyond-the-plane character that nobody sees', 'a\u{E0001}', ['invisible-character U+E0001 1 5:2']],
    ['a joiner in a picture of a family', '👩\u200D👩', []],
    ['a joiner behind a picture that is asked to be one', '❤\uFE0F\u200D🔥', []],
    ['a joiner between letters', 'a\u200Db', ['invisible-character U+200D 1 5:2']],
    ['a joiner that is too far from the picture', '👩abc\u200D', ['invisible-character U+200D 1 5:6']],
    ['no joiner behind a picture', '👩\u200B', ['invisible-character U+200B 1 5:3']],
    ['tabs and line ends', 'a\tb\n', []],
  ])('%s', (_, body, expected) => expect(told(`---\ntitle: A\n---\n\n${body}`)).toEqual(expected));

  test.each<[string, string, string[]]>([
    ['spelt by its number', 'title: "A\\u202e"', ['bidi-override U+202E 1 2:8']],
    ['within a list', 'people:\n  - name: "A\\u200b"', ['invisible-character U+200B 1 3:11']],
    ['within a key', 'place: { "v\\u200bi": A }', ['invisible-character U+200B 1 2:8']],
    ['not that of a plain escape', 'title: "A\\tB\\n"', []],
    ['not where there is null', 'title: "\\x41"\nplace: null', []],
    ['beside one that stands there plain', 'title: "A\\u202e\u202e"', ['bidi-override U+202E 1 2:16']],
  ])('%s', (_, yaml, expected) => {
    expect(told(`---\n${yaml}\n---\n`)).toEqual(expected);
    const moved = expected.map((one) => one.replace(/(\d+):/u, (_line, line) => `${Number(line) - 1}:`));
    expect(told(yaml, 'units/a.yaml')).toEqual(moved);
  });
});

describe('letters and their marks apart', () => {
  const told = (text: string): unknown[] =>
    read(text).problems.map(({ kind, details, position }) => [kind, details, position]);
  test.each<[string, string, number, number, number]>([
    ['the first line that has them', 'a\nHo\u0302\u0323i\nẫ\nba\u0301', 2, 6, 2],
    ['the letter, not its marks', 'abo\u0302', 1, 5, 3],
    ['at the beginning of a line', 'e\u0302m', 1, 5, 1],
  ])('%s', (_, body, lines, line, column) => {
    expect(told(`---\ntitle: A\n---\n\n${body}`)).toEqual([['not-composed', { lines }, { line, column }]]);
  });
});

describe('what is not UTF-8', () => {
  const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  test('is decoded where its encoding shows, at its first letter', () => {
    const { text, data, body, problems } = read(
      bytesOf('---\ntitle: A\n---\n\nCaf\u00e9 \u0111'.replace('\u0111', '\u00e0')),
    );
    expect([data, body]).toEqual([undefined, '']);
    expect(problems.map(({ kind, position }) => [kind, position])).toEqual([['not-utf8', { line: 5, column: 4 }]]);
    expect(problems[0]?.details).toMatchObject({ decoded: 'Café à' });
    expect(text.split('\n')[4]).toBe('Café à');
  });
  test('says where the first byte is that fits nothing', () => {
    const { text, problems } = read(Uint8Array.from([0x61, 0x0a, 0x62, 0xff, 0xfe, 0x00, 0x81, 0x8d, 0x90]));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.position?.line).toBeGreaterThan(0);
    expect(typeof text).toBe('string');
  });
});

describe('mistakes in the syntax', () => {
  const told = (yaml: string): string[] =>
    read(`---\n${yaml}\n---\n`).problems.map(({ kind, details, position }) => {
      const { fault, key } = details as { fault?: string; key?: string };
      return [kind, fault ?? key, `${position?.line}:${position?.column}`]
        .filter((part) => part !== undefined)
        .join(' ');
    });
  test.each<[string, string, string[]]>([
    ['a second directive', 'title: A\n%TAG ! x', ['yaml-syntax second-document 3:1']],
    ['a tag', 'title: !x A', ['yaml-syntax tag 2:8']],
    ['a tag of YAML', 'title: !!str 2017', ['yaml-syntax tag 2:14']],
    ['a tag and an anchor', 'title: &a A\nplace: !!str B', ['yaml-alias 2:11', 'yaml-syntax tag 3:14']],
    ['an escape that is none', 'title: "A\\qB"', ['yaml-syntax character 2:10']],
    ['keys in one line', 'title: a: b', ['yaml-colon 2:9']],
    ['a colon at the end of a value', 'title: A:', ['yaml-colon 2:9']],
    ['a colon in an item', 'list:\n  - title: A: b', ['yaml-colon 3:13']],
    ['a quotation mark that is never closed', 'title: "A', ['yaml-open-quote 2:8']],
    ['one that is closed by that of another value', 'title: "A\nplace: "B"', ['yaml-open-quote 2:8']],
    ['an apostrophe that is never closed', "title: 'A\nplace: B", ['yaml-open-quote 2:8']],
    ['a value that begins with a quotation', 'title: "A" b', ['yaml-inner-quote 2:11']],
    ['a quotation between quotation marks', 'title: "A "b""', ['yaml-inner-quote 2:12']],
    ['a text in quotation marks over two lines', 'title: "A\n  b"\nplace: a: b', ['yaml-colon 4:9']],
    ['a text below its key', 'title: |\n  a: b: c\n  – d\nplace: a: b', ['yaml-colon 5:9']],
    ['a list that is not closed', 'kinds: [a, b\nplace: B', ['yaml-open-bracket 2:8']],
    ['a list over two lines', 'kinds: [a,\n  b]\nplace: a: b', ['yaml-colon 4:9']],
    ['a text that begins with a bracket', 'place: [Hội trường\ntitle: A', ['yaml-sign 2:8']],
    ['a sign at the start of a value', 'title: @a\nplace: %b', ['yaml-sign 2:8', 'yaml-sign 3:8']],
    ['a dash of Word', 'list:\n  - a\n  – b', ['yaml-list-mark 4:3']],
    ['a dash of Word before a fact', 'list:\n  – key: a', ['yaml-list-mark 3:3']],
    [
      'a bullet, a number and a hyphen without space',
      'list:\n  - a\n  • b\n  3. c\n  -d',
      ['yaml-list-mark 4:3', 'yaml-list-mark 5:3', 'yaml-list-mark 6:3'],
    ],
    ['no colon', 'title: A\nbloc khoi', ['yaml-missing-colon bloc 3:5']],
    ['an equals sign', 'title: A\nbloc = khoi', ['yaml-missing-colon bloc 3:5']],
    ['a wide colon', 'title: A\nbloc：khoi', ['yaml-missing-colon bloc 3:5']],
    ['no space behind the colon', 'bloc:khoi\ntitle: A', ['yaml-missing-colon bloc 2:5']],
    ['a text that goes on further to the right', 'title: A\n   b c\nplace: a: b', ['yaml-colon 4:9']],
    ['a line that is indented too far', 'title: A\n  bloc: B', ['yaml-indent 3:3']],
    ['a line that is indented too little', 'list:\n  - key: a\n   name: b', ['yaml-indent 4:4']],
    [
      'six mistakes',
      'title: A: b\nbloc khoi\nplace: "C\nlist:\n  - a\n  – b\nnote: @d\nrole: E:',
      [
        'yaml-colon 2:9',
        'yaml-missing-colon bloc 3:5',
        'yaml-open-quote 4:8',
        'yaml-list-mark 7:3',
        'yaml-sign 8:7',
        'yaml-colon 9:8',
      ],
    ],
    [
      'two keys twice, and the first other mistake',
      'a: 1\na: 2\nb: 1\nb: 2',
      ['yaml-duplicate-key a 3:1', 'yaml-duplicate-key b 5:1'],
    ],
    ['a percent sign within a line', 'title: 100 %', []],
    ['an ampersand within a text', 'title: A & B * C!', []],
  ])('%s', (_, yaml, expected) => expect(told(yaml)).toEqual(expected));

  test.each([
    ['title: A: b', 'title: "A: b"', { title: 'A: b' }],
    ['title: A: "b"', `title: 'A: "b"'`, { title: 'A: "b"' }],
    ['title: A: \'b\' "c"', `title: 'A: ''b'' "c"'`, { title: `A: 'b' "c"` }],
    ['title: "A" b', `title: '"A" b'`, { title: '"A" b' }],
    ['title: "A "b""', `title: 'A "b"'`, { title: 'A "b"' }],
    ['title: "A', 'title: "A"', { title: 'A' }],
    ['title: *A b', 'title: "*A b"', { title: '*A b' }],
    ['title: A\nbloc = khoi', 'bloc: khoi', { title: 'A', bloc: 'khoi' }],
    ['list:\n  - a\n  – b', '- b', { list: ['a', 'b'] }],
    ['list:\n  — key: a\n    name: b', '- key: a', { list: [{ key: 'a', name: 'b' }] }],
  ])('%s: the line is shown as it was meant, and read so', (yaml, suggestion, meant) => {
    const { data, problems } = read(`---\n${yaml}\n---\n`);
    expect(problems.map(({ details }) => (details as { suggestion: string }).suggestion)).toEqual([suggestion]);
    expect(data).toEqual(meant);
  });

  test('what is nested too deep is refused', () => {
    expect(told(`a: ${'['.repeat(50_000)}`)[0]).toMatch(/^(?:too-complex|yaml-syntax)/u);
  });
});

describe('the places of values', () => {
  const place = (yaml: string, pointer: (string | number)[], atKey = false): string => {
    const { line, column } = locatorOf(read(`---\n${yaml}\n---\n`)).positionOf(pointer, atKey);
    return `${line}:${column}`;
  };
  test.each<[string, (string | number)[], boolean, string]>([
    ['units: [a, b]', ['units', 1], false, '2:12'],
    ['units: [a, b]', ['units', 'units', 1], false, '2:12'],
    ['units: [a, b]', ['units', 7], false, '2:8'],
    ['units:\n  - a\n  - b', ['units', 1], false, '4:5'],
    ['place:\n  vi: A\n  en: B', ['place', 'en'], false, '4:7'],
    ['place:\n  vi: A\n  en: B', ['place', 'en'], true, '4:3'],
    ['place:\n  vi: A\n  en: B', ['place', 'fr'], true, '3:3'],
    ['place:\ntitle: A', ['place'], false, '2:7'],
    ['title: A', ['title', 0], false, '2:8'],
    ['title: A', [], false, '2:1'],
    ['2017: A', ['2017'], false, '2:7'],
  ])('%j %j', (yaml, pointer, atKey, expected) => expect(place(yaml, pointer, atKey)).toBe(expected));

  test('of a file whose facts cannot be read are its top', () => {
    expect(locatorOf(read('title: A\n')).positionOf(['title'], false)).toEqual({ line: 1, column: 1 });
    expect(locatorOf(read('title: A\n')).lineText(9)).toBe('');
  });
});
