import { expect, test } from 'vitest';
import { applyEdits } from '../check/apply-edits.ts';
import type { Edit } from '../problems/mend.ts';
import type { LocatedProblem } from '../problems/print.ts';
import { problem } from '../problems/problem.ts';
import { reviewOf } from './suggest-mends.ts';

type Span = [from: number, fromColumn: number, to: number, toColumn: number, put: string];

/** A file with mends, and the review of a pull request that shows some of its lines. */
function review(text: string, spans: Span[], patch: string, given?: string) {
  const path = 'units/so.yaml';
  const problems = spans.map(([line, column, toLine, toColumn, put]): LocatedProblem => {
    const edit: Edit = { path, from: { line, column }, to: { line: toLine, column: toColumn }, put };
    return {
      ...problem('bad-day', path, { given: given ?? `${line}` }),
      lineText: '',
      mend: { grade: 'sure', edits: [edit] },
    };
  });
  const edits = problems.flatMap(({ mend }) => (mend?.edits ?? []).filter((edit) => 'put' in edit));
  const before = new TextEncoder().encode(text);
  const changes = [{ path, rename: undefined, before, after: applyEdits(before, edits) }];
  return reviewOf(changes, problems, { changed: [[{ filename: `content/${path}`, patch }]], comments: [] }, 'en');
}

const shown = (from: number, to: number): string =>
  [`@@ -0,0 +${from},${to - from + 1} @@`, ...Array.from({ length: to - from + 1 }, () => '+x')].join('\n');

test.each<[name: string, text: string, spans: Span[], lines: (number | undefined)[], put: string]>([
  ['a line', 'a\nb\nc\n', [[2, 1, 2, 2, 'B']], [undefined, 2], '```suggestion\nB\n```'],
  ['a line of Windows', 'a\r\nb\r\nc\r\n', [[2, 1, 2, 2, 'B']], [undefined, 2], '```suggestion\nB\n```'],
  ['letters apart', 'a\nlo\u0302i b\n', [[2, 5, 2, 6, 'B']], [undefined, 2], '```suggestion\nlôi B\n```'],
  ['a line that goes', 'a\nb\nc\n', [[2, 1, 3, 1, '']], [undefined, 2], '```suggestion\n```'],
  ['a line that comes', 'a\nb\nc\n', [[2, 2, 2, 2, '\nx']], [undefined, 2], '```suggestion\nb\nx\n```'],
  ['a line before all', 'a\nb\n', [[1, 1, 1, 1, 'x\n']], [undefined, 1], '```suggestion\nx\na\n```'],
  ['a line behind all', 'a\nb', [[2, 2, 2, 2, '\nx']], [undefined, 2], '```suggestion\nb\nx\n```'],
  ['several lines', 'a\nb\nc\n', [[1, 1, 3, 2, 'x']], [1, 3], '```suggestion\nx\n```'],
  ['marks of code', 'a\n', [[1, 1, 1, 2, '````']], [undefined, 1], '`````suggestion\n````\n`````'],
])('%s is suggested whole', (_, text, spans, lines, put) => {
  const { comments } = review(text, spans, shown(1, 3)) ?? { comments: [] };
  expect(comments.map(({ start_line, line, body }) => [start_line, line, body])).toEqual([
    [...lines, expect.stringContaining(`\n\n${put}`)],
  ]);
});

test.each([
  ['at lines that the pull request does not show', 'a\nb\nc\n', shown(1, 1)],
  ['half at such lines', 'a\nb\nc\n', shown(3, 3)],
  ['in a file of which it shows nothing', 'a\nb\nc\n', ''],
  ['in a file that GitHub takes for one line', 'a\rb\rc\r', shown(1, 3)],
])('nothing is suggested %s', (_, text, patch) => {
  expect(review(text, [[2, 1, 3, 2, 'B']], patch)).toBeUndefined();
});

test('what a file holds neither calls anybody nor leads anywhere', () => {
  const given =
    '@ai #1 GH-1 [bấm](https://xau.example) ![](//xau.example/a.png) <img> `mã` **đậm**\n# Đề mục\n::error::';
  const [comment] = review('a\n', [[1, 1, 1, 2, 'B']], shown(1, 1), given)?.comments ?? [];
  const said = comment?.body.split('\n\n```')[0] ?? '';
  expect(said).not.toMatch(/[^\p{L}\d\s&#;\u2060]|\n/u);
  expect(said).not.toMatch(/#(?!\d+;)/u);
  // GitHub looks for names and numbers in what stands there once more.
  const rendered = said.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
  expect(rendered).not.toMatch(/[@#][\p{L}\d]/u);
  expect(rendered).toContain('[bấm](https://xau.example)');
});

test('what a change is for is said, and of too many the first, with how to have them all', () => {
  const lines = Array.from({ length: 90 }, (_, index) => index + 1);
  const spans = lines.filter((line) => line % 2 === 0).map((line): Span => [line, 1, line, 2, 'B']);
  const { body, comments } = review(lines.map((line) => `b${line}\n`).join(''), spans, shown(1, 90)) ?? {
    body: '',
    comments: [],
  };
  expect(comments).toHaveLength(40);
  expect(comments[39]?.body).toBe('"80" is no day&#46;\n\n```suggestion\nB80\n```'.replaceAll('"', '&#34;'));
  expect(body).toBe(
    '45 places can be mended at once: look, and press "Commit suggestion" at each, or "Add suggestion to batch" for several at a time. 5 more are not listed: "npm run check -- --mend" mends all of them.',
  );
});
