import { describe, expect, test } from 'vitest';
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
