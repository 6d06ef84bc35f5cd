import { describe, expect, test } from 'vitest';
import type { TextOutline } from './check-text.ts';
import { checkText } from './check-text.ts';
import { parseText } from './parse-text.ts';

const told = (path: string, body: string): string[] =>
  checkText({ path, body, bodyLine: 5 }, parseText).problems.map(
    ({ kind, position }) => `${kind} ${position?.line}:${position?.column}`,
  );

describe('a page of the site is data, not code', () => {
  const page = (body: string): string[] => told('pages/about/index.vi.mdx', body);
  test.each([
    ['an import', "import fs from 'node:fs'\n\nChữ.", ['mdx-code 5:1']],
    ['an export', 'export const a = process.env.HOME\n\nChữ.', ['mdx-code 5:1']],
    ['an expression', 'Chữ.\n\n{process.env.HOME}', ['mdx-code 7:1']],
    ['an expression in a line', 'Chữ {1 + 1} chữ.', ['mdx-code 5:5']],
    ['an expression between two comments', '{/* a */ process.env.HOME /* b */}', ['mdx-code 5:1']],
    ['an expression behind a comment', 'Chữ {/* a */ globalThis}', ['mdx-code 5:5']],
    ['an expression in a heading', '## A {process.env.HOME}', ['mdx-code 5:6']],
    ['an expression in a cell', '| a | b |\n| - | - |\n| {process.env.HOME} | c |', ['mdx-code 7:3']],
    ['an expression in a quotation', '> a\n>\n> {process.env.HOME}', ['mdx-code 7:3']],
    ['an expression in a link', '[a {process.env.HOME}](/tin/)', ['mdx-code 5:4']],
    ['a component with an expression', '<AwardTypes a={1} />', ['mdx-code 5:1']],
    ['a component with everything of something', '<AwardTypes {...globalThis} />', ['mdx-code 5:1']],
    ['a component with a handler', '<AwardTypes onclick="alert(1)" />', ['mdx-code 5:1']],
    ['a component with words', '<AwardTypes>a</AwardTypes>', ['mdx-code 5:1']],
    ['a component that is not there', '<BangDiem />', ['unknown-component 5:1']],
    ['a part of a component', '<AwardTypes.x />', ['unknown-component 5:1']],
    ['a script', '<script>alert(1)</script>', ['unknown-component 5:1']],
    ['an element in a line', 'a <b onclick="alert(1)">b</b>', ['unknown-component 5:3']],
    ['a fragment', '<>a</>', ['unknown-component 5:1']],
    ['an element inside a list', '- a\n- <iframe src="https://evil.example/" />', ['unknown-component 6:3']],
    ['braces that nobody closes', 'Điểm < 5 {', ['mdx-syntax 5:10']],
    ['a comment of HTML', '<!-- a -->', ['mdx-syntax 5:1']],
    ['an address that runs', '[a](javascript:alert(1))', ['unsafe-address 5:1']],
    ['a comment', 'Chữ {/* chờ duyệt */} chữ.', []],
    ['a component of the list', '<AwardTypes />', []],
    ['another of the list', '<RankingExample />', []],
  ])('%s', (_, body, expected) => expect(page(body)).toEqual(expected));
});

describe('what a report says is told where it stands', () => {
  const report = (body: string): string[] => told('meetings/2017/hop/index.vi.md', body);
  test.each([
    ['a paragraph that begins with spaces', 'A.\n\n    Thực hiện kế hoạch năm.', ['indented-text 7:1']],
    ['a paragraph that begins with a tab', '\tThực hiện kế hoạch năm.', ['indented-text 5:1']],
    ['the same in a list', '- a\n\n      b', ['indented-text 7:3']],
    ['a block between fences', '```\na\n```', []],
    ['an underlined paragraph', 'A.\n\nHết.\n---', ['underlined-heading 7:1']],
    ['a rule', 'A.\n\n---\n\nB.', []],
    ['the mark of the renderer', 'A `__ASTRO_IMAGE_="x"`', ['reserved-text 5:3']],
    ['the same, spelt by numbers', 'A &#95;&#95;ASTRO&#95;IMAGE&#95;="x"', ['reserved-text 5:1']],
    ['the same in a title', "[a](/tin/ '__ASTRO_IMAGE_=')", ['reserved-text 5:1']],
    ['a comment', 'A.\n\n<!-- chờ duyệt -->', ['raw-html 7:1']],
    ['a link of no name', '[Xem thêm tại đây](https://bao.example/1)', ['vague-link 5:1']],
    ['one in capitals, with a full stop', '[XEM CHI TIẾT TẠI ĐÂY.](https://bao.example/1)', ['vague-link 5:1']],
    ['one of English', '[here](https://bao.example/1)', ['vague-link 5:1']],
    ['one in separate marks', `[${'tại đây'.normalize('NFD')}](https://bao.example/1)`, ['vague-link 5:1']],
    ['a heading below one in bold', '**Kết quả**\n\n### Khen thưởng', ['bold-heading 5:1']],
    [
      'one below a heading that comes after that',
      '## Kết quả\n\n**Điểm**\n\n## Khen thưởng\n\n#### Cờ thi đua',
      ['bold-heading 7:1', 'heading-jump 11:1'],
    ],
    ['a sentence in bold', '**Khối đạt 9 nhiệm vụ.**', []],
    ['a word in bold in a list', '- **Kết quả**', []],
    ['bold words and others', '**Kết quả** năm 2016', []],
    ['one that begins so', '[Ở đây có chín đơn vị](https://bao.example/1)', []],
    ['one of a name', '[Chi tiết kế hoạch](https://bao.example/1)', []],
  ])('%s', (_, body, expected) => expect(report(body)).toEqual(expected));
});

describe('a text whose reading would cost the parser minutes is refused at its line, and no other', () => {
  const report = (body: string): string[] => told('meetings/2017/hop/index.vi.md', body);
  const many = (piece: string, count = 1_100): string => piece.repeat(count);
  test.each([
    ['brackets of notes', `A.\n\n${many('[^ệ')}`, ['too-complex 7:1']],
    ['entities', `A.\n\n${many('&amp;')}`, ['too-complex 7:1']],
    ['over many lines', `A.\n\n${many('**a** b\n', 300)}`, ['too-complex 257:1']],
    ['addresses', `A.\n\n${many('www.a.b ')}`, ['too-complex 7:1']],
    ['in a cell', `| a |\n| - |\n| ${many('&amp;')} |`, ['too-complex 7:1']],
    ['in a text of many paragraphs', many(`${many('*a* ', 400)}\n\n`, 70), ['too-complex 129:1']],
    ['a list of many items', many('- **a** b\n', 600), []],
    ['a table of many rows', `| a | b |\n| - | - |\n${many('| **a** | [b](/tin/) |\n', 600)}`, []],
    ['many paragraphs', many('**a** b [c](/tin/).\n\n', 600), []],
  ])('%s', (_, body, expected) => expect(report(body)).toEqual(expected));
});

describe('each rule of a text, with its place and what it says of it', () => {
  const outline = (body: string, path = 'meetings/2017/hop/index.vi.md'): TextOutline =>
    checkText({ path, body, bodyLine: 5 }, parseText);
  const report = (body: string): unknown[] =>
    outline(body).problems.map(({ kind, position, details }) => [
      `${kind} ${position?.line}:${position?.column}`,
      details,
    ]);
  const long = 'rất dài '.repeat(20);
  const cut = `[](/tin/ "${long}`.slice(0, 59);

  test.each<[string, string, unknown[]]>([
    ['nothing wrong', 'Chữ [tin](/tin/) và ![Lễ ký](./anh.jpg).', []],
    ['no text', '', [['empty-body 4:1', {}]]],
    [
      'only a definition and a note',
      '[a]: /tin/\n\n[^b]: c',
      [
        ['empty-body 4:1', {}],
        ['unused-footnote 7:1', { given: 'b' }],
      ],
    ],
    ['a second front matter', '---\ntitle: A\n---\n\nChữ.', [['second-front-matter 5:1', {}]]],
    [
      'the same of another kind, behind empty lines',
      '\n\n+++ \ntitle = 1\n+++\n\nChữ.',
      [['second-front-matter 7:1', {}]],
    ],
    ['a rule that begins a text', '---\n\nChữ dài.', []],
    ['a heading of level one', '# A', [['heading-level-one 5:1', {}]]],
    ['a heading that leaves one out', '## A\n\n#### B', [['heading-jump 7:1', { given: 4, expected: 3 }]]],
    ['headings back up', '## A\n\n### B\n\n## C', []],
    ['an empty heading', '##', [['empty-heading 5:1', {}]]],
    [
      'a heading of an image without words',
      '## ![](./a.jpg)',
      [
        ['empty-heading 5:1', {}],
        ['image-without-alt 5:4', { given: './a.jpg' }],
      ],
    ],
    ['an underlined heading', 'Phần\nmột\n===  ', [['heading-level-one 5:1', {}]]],
    [
      'an underlined heading of one dash in a quotation',
      '> Phần\n> -',
      [['underlined-heading 5:3', { given: 'Phần' }]],
    ],
    ['a heading that ends in dashes', '## Phần ---', []],
    ['a code block of four spaces between fences of its kind', '~~~\na\n~~~', []],
    ['a fence inside a list', '- a\n\n  ```\n  b\n  ```', []],
    ['an indented block of marks', 'A.\n\n    a ``` b', [['indented-text 7:1', {}]]],
    ['an indented block that begins with one mark', 'A.\n\n    `a` b', [['indented-text 7:1', {}]]],
    ['an indented block of a tilde', 'A.\n\n    ~a', [['indented-text 7:1', {}]]],
    ['a pair of tags', 'a <b>c</b> d', [['raw-html 5:3', { given: '<b>' }]]],
    [
      'two tags that open',
      '<br> a <br>',
      [
        ['raw-html 5:1', { given: '<br>' }],
        ['raw-html 5:8', { given: '<br>' }],
      ],
    ],
    ['a tag that closes nothing', 'a </b> d', [['raw-html 5:3', { given: '</b>' }]]],
    ['a link without an address', '[a]()', [['empty-link 5:1', { given: '[a]()' }]]],
    ['a link without words', 'Xem [ ](/tin/).', [['empty-link 5:5', { given: '[ ](/tin/)' }]]],
    ['a link without words and with a long title', `[](/tin/ "${long}")`, [['empty-link 5:1', { given: `${cut}…` }]]],
    ['a link of an image', '[![Lễ ký](./anh.jpg)](/tin/)', []],
    [
      'a link of an image by its label',
      '[![Lễ ký][b]](/tin/)\n\n[b]: ./anh.jpg',
      [['image-reference 5:2', { given: '![Lễ ký][b]' }]],
    ],
    ['a link to an address that runs', '[a](javascript:b)', [['unsafe-address 5:1', { given: 'javascript:b' }]]],
    [
      'a label of an address that runs',
      '[a][b]\n\n[b]: javascript:c',
      [['unsafe-address 7:1', { given: 'javascript:c' }]],
    ],
    ['a label without an address', '[a][b]\n\n[b]: <>', [['empty-link 5:1', { given: '[a][b]' }]]],
    ['an image without words', '![ ](./a.jpg)', [['image-without-alt 5:1', { given: './a.jpg' }]]],
    ['an image under its own name', '![anh-1](./anh-1.jpg)', [['alt-is-file-name 5:1', { given: 'anh-1' }]]],
    [
      'an image from elsewhere',
      '![Lễ ký](https://a.example/b.jpg)',
      [['remote-image 5:1', { given: 'https://a.example/b.jpg' }]],
    ],
    ['an image whose address runs', '![Lễ ký](javascript:a)', [['unsafe-address 5:1', { given: 'javascript:a' }]]],
    [
      'a table with a short row and a long one',
      '| a | b |\n| - | - |\n| c |\n| d | e | f |',
      [
        ['ragged-table 7:1', { expected: 2, given: 1 }],
        ['ragged-table 8:1', { expected: 2, given: 3 }],
      ],
    ],
    [
      'a table whose second line has other columns',
      'A\n| a | b | c |\n| - | - |\n| d | e |',
      [['ragged-table 7:1', { expected: 3, given: 2 }]],
    ],
    ['a line of dashes under one without a bar', 'a\n|-|-|', []],
    ['a note that is there', 'a[^b]\n\n[^b]: c', []],
    ['a note that nobody names', 'a\n\n[^b]: c', [['unused-footnote 7:1', { given: 'b' }]]],
    ['two notes of one label', 'a[^b]\n\n[^b]: c\n\n[^b]: d', [['unused-footnote 9:1', { given: 'b' }]]],
    [
      'a note that is not there',
      'Chữ a\nvà b[^c] d[^e].',
      [
        ['missing-footnote 6:5', { given: 'c' }],
        ['missing-footnote 6:11', { given: 'e' }],
      ],
    ],
    ['a note in the first line, in the middle of it', 'Chữ **a** b[^c].', [['missing-footnote 5:12', { given: 'c' }]]],
    ['a mark that is meant as it is', 'a \\[^b]', []],
    ['a hidden character by its number', 'a &#8238; b', [['bidi-override 5:1', { character: 'U+202E', count: 1 }]]],
    [
      'the mark of the renderer in two pieces',
      '&#95;&#95;ASTRO&#95;`IMAGE_`',
      [['reserved-text 5:1', { given: '__ASTRO_IMAGE_' }]],
    ],
  ])('%s', (_, body, expected) => expect(report(body)).toEqual(expected));

  test('what only the whole archive can judge is gathered with its place', () => {
    const body =
      '## Phần một\n\n[a](/tin/) [b][c] [d](https://e.example/) ![Lễ ký](./anh.jpg)\n\n## Phần một\n\n[c]: ../x/#y\n[c]: /khac/';
    expect(outline(body)).toEqual({
      problems: [],
      anchors: ['phan-mot', 'phan-mot-2'],
      links: [
        { address: '/tin/', position: { line: 7, column: 1 } },
        { address: '../x/#y', position: { line: 7, column: 12 } },
      ],
      images: [{ address: './anh.jpg', position: { line: 7, column: 43 } }],
    });
  });
  test('a text that cannot be read says nothing else of itself', () => {
    const nothing = { anchors: [], links: [], images: [] };
    expect(outline('## A\n\n{', 'pages/a/index.vi.mdx')).toEqual({
      problems: [{ kind: 'mdx-syntax', path: 'pages/a/index.vi.mdx', details: {}, position: { line: 7, column: 1 } }],
      ...nothing,
    });
    const cells = (rows: number): string => `${'| a '.repeat(200)}|\n${'| - '.repeat(200)}|\n${'| b |\n'.repeat(rows)}`;
    const path = 'meetings/2017/hop/index.vi.md';
    expect(outline(`A.\n\n${cells(99)}`)).toEqual({
      problems: [{ kind: 'too-complex', path, details: {}, position: { line: 8, column: 1 } }],
      ...nothing,
    });
    // A table ends at an empty line, or with the text.
    for (const body of [cells(98), `${cells(98)} \n${'| b |\n'.repeat(9)}`])
      expect(outline(body).problems.map(({ kind }) => kind)).not.toContain('too-complex');
  });
  test.each([
    ['deep', new RangeError('too deep'), 'too-complex', 5],
    ['refused with its place', new Error('12:34: no'), 'mdx-syntax', 16],
    ['refused without words', 'no', 'mdx-syntax', 5],
  ])('a parser that stops: %s', (_, error, kind, line) => {
    const stop = (): never => {
      throw error;
    };
    const found = checkText({ path: 'pages/a/index.vi.mdx', body: 'a', bodyLine: 5 }, stop);
    expect(found.problems.map((one) => [one.kind, one.position?.line])).toEqual([[kind, line]]);
    if (error instanceof RangeError) return;
    // Of a text that is no MDX nothing of the kind is expected: it is a fault of the parser.
    expect(() => checkText({ path: 'a.md', body: 'a', bodyLine: 5 }, stop)).toThrow();
  });
});
