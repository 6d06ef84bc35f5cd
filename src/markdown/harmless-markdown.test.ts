import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { isHarmlessAddress } from './addresses.ts';
import { asciiAnchors } from './ascii-anchors.ts';
import { footnoteWords } from './footnote-words.ts';
import { harmlessMarkdown } from './harmless-markdown.ts';

const render = (text: string, file = 'file:///kho/meetings/2017/hop/index.vi.md'): string =>
  markdownToHtml(text, {
    mdastPlugins: [harmlessMarkdown],
    hastPlugins: [asciiAnchors, footnoteWords],
    features: { frontmatter: false },
    fileURL: new URL(file),
  }).html.trim();

test.each([
  ['a script', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['a handler in a line', 'A <img src=x onerror=alert(1)> b', '<p>A &lt;img src=x onerror=alert(1)&gt; b</p>'],
  [
    'a frame in a quotation',
    '> <iframe src=x></iframe>',
    '<blockquote>\n<p>&lt;iframe src=x&gt;&lt;/iframe&gt;</p>\n</blockquote>',
  ],
  ['a link that runs', '[a *b*](javascript:alert(1))', '<p>a <em>b</em></p>'],
  ['a link that runs, encoded', '[a](&#106;avascript:alert(1))', '<p>a</p>'],
  ['an automatic link that runs', '<javascript:alert(1)>', '<p>javascript:alert(1)</p>'],
  ['a reference that runs', '[a][r]\n\n[r]: vbscript:x', '<p><a href="">a</a></p>'],
  ['an image of data', '![Ảnh](data:image/svg+xml,x)', '<p>Ảnh</p>'],
  [
    'links that only lead somewhere',
    '[a](/tin/?b=c:d) [e](mailto:f@g.vn)',
    '<p><a href="/tin/?b=c:d">a</a> <a href="mailto:f@g.vn">e</a></p>',
  ],
])('%s', (_, text, expected) => expect(render(text)).toBe(expected));

test.each([
  ['https://x.vn', true],
  ['HTTP://x.vn', true],
  ['tel:+84225', true],
  ['./a:b', true],
  ['#a:b', true],
  ['java\tscript:x', false],
  ['\u0001javascript:x', false],
  ['\u200Bdata:x', false],
  ['blob:x', false],
  ['file:///etc', false],
])('the address %s is harmless: %s', (address, expected) => expect(isHarmlessAddress(address)).toBe(expected));

test('footnotes speak the language of their text, and keep the anchor that names them', () => {
  const text = 'A[^1].\n\n[^1]: B.\n';
  expect(render(text)).toMatch(/id="footnote-label">Chú thích<[\s\S]*aria-label="Về chỗ dẫn 1"/u);
  expect(render(text, 'file:///kho/meetings/2017/hop/index.en.md')).toMatch(
    /id="footnote-label">Footnotes<[\s\S]*aria-label="Back to reference 1"/u,
  );
});

test('headings have ASCII anchors, each its own', () => {
  const ids = [...render('## Phần một\n\n## Phần một 2\n\n## Phần một\n\n## ???\n').matchAll(/id="(?<id>[^"]+)"/gu)];
  expect(ids.map(({ groups }) => groups?.['id'])).toEqual(['phan-mot', 'phan-mot-2', 'phan-mot-3', 'muc']);
});
