import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { addressVectors, contexts, hostileTexts, htmlVectors } from '../../tests/support/hostile-markdown.ts';
import { placesIn } from '../astro/text-files.ts';
import { forbiddenIn } from '../release/forbidden-html.ts';
import { forReaders, textLinks } from '../site/text-links.ts';
import { isHarmlessAddress } from './addresses.ts';
import { markdownPlugins, pluginsFor } from './markdown-plugins.ts';

const placeOf = placesIn('/kho/results/content');
const slugs = new Map([['method', { vi: 'phuong-phap', en: 'method' }]]);
const plugins = markdownPlugins(
  placeOf,
  textLinks(placeOf, () => slugs),
);

const render = (
  text: string,
  path = 'meetings/2017/hop/index.vi.md',
  reader?: 'en',
  used: Pick<typeof plugins, 'mdastPlugins' | 'hastPlugins'> = pluginsFor(
    plugins,
    text,
    path.endsWith('.en.md') ? 'en' : 'vi',
  ),
): string => {
  const file = pathToFileURL(`/kho/results/content/${path}`);
  const result = markdownToHtml(text, {
    ...used,
    features: { frontmatter: false },
    fileURL: reader === undefined ? file : forReaders(file, reader),
  });
  if (result instanceof Promise) throw new Error('no plugin waits for anything');
  return result.html.trim();
};

/** What a report may be made of; nothing else has a meaning in it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  p: [],
  br: [],
  hr: [],
  em: [],
  strong: [],
  del: [],
  sup: [],
  blockquote: [],
  pre: [],
  code: ['class'],
  ul: ['class'],
  ol: ['start'],
  li: ['class', 'id'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['class'],
  td: ['class'],
  section: ['class', 'data-footnotes'],
  a: ['href', 'title', 'id', 'class', 'aria-label', 'aria-describedby', 'data-footnote-ref', 'data-footnote-backref'],
  img: ['src', 'alt', 'title', 'data-picture'],
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, ['id', 'class']])),
};

/** What of a piece of HTML is not what a report may be made of. */
function strangeIn(html: string): string[] {
  const strange: string[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      strange.push(...forbiddenIn(tag, attributes).map(({ fault, given }) => `${fault} ${given}`));
      if (allowed[tag] === undefined) strange.push(`<${tag}>`);
      for (const [name, value] of Object.entries(attributes)) {
        if (allowed[tag]?.includes(name) === false) strange.push(`<${tag} ${name}>`);
        if (name === 'id' && /["'<>\s]/u.test(value)) strange.push(`id ${value}`);
      }
    },
    oncomment: (text) => strange.push(`<!--${text}-->`),
    onprocessinginstruction: (name) => strange.push(name),
  });
  parser.end(html);
  return strange;
}

describe('whatever a report brings, inside whatever', () => {
  test('the matrix is as large as was asked for', () => {
    expect(htmlVectors.length + addressVectors.length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(contexts).length).toBeGreaterThanOrEqual(30);
  });
  test('no construct does anything', () => {
    const harmful: string[] = [];
    for (const { name, text } of hostileTexts()) {
      for (const path of ['meetings/2017/hop/index.vi.md', 'results/khoi/2016/index.vi.md']) {
        const strange = strangeIn(render(text, path));
        if (strange.length > 0) harmful.push(`${name}: ${strange.join(', ')}`);
      }
    }
    expect(harmful).toEqual([]);
  });
});

describe('HTML is shown as text, and addresses that run are taken away from their words', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['a handler in a line', 'A <img src=x onerror=alert(1)> b', '<p>A &lt;img src=x onerror=alert(1)&gt; b</p>'],
    [
      'a handler in a refused link',
      '[<img src=x onerror=alert(1)>](ftp:x)',
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    ],
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
      'an image from elsewhere',
      '![Ảnh](https://bao.example/p.png)',
      '<p><a href="https://bao.example/p.png">Ảnh</a></p>',
    ],
    ['the same in a link', '[![Ảnh](https://bao.example/p.png)](/tin/)', '<p><a href="/tin/">Ảnh</a></p>'],
    [
      'links that only lead somewhere',
      '[a](/tin/?b=c:d) [e](mailto:f@g.vn)',
      '<p><a href="/tin/?b=c:d">a</a> <a href="mailto:f@g.vn">e</a></p>',
    ],
  ])('%s', (_, text, expected) => expect(render(text)).toBe(expected));
});

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
  ['//evil.example/x', false],
  ['/\\evil.example/x', false],
])('the address %s is harmless: %s', (address, expected) => expect(isHarmlessAddress(address)).toBe(expected));

describe('texts do what editors mean', () => {
  test.each([
    ['one tilde is a span', 'Từ 8h~11h, từ 14h~16h.', '<p>Từ 8h~11h, từ 14h~16h.</p>'],
    ['two tildes strike out', 'Từ ~~8h~~ 9h.', '<p>Từ <del>8h</del> 9h.</p>'],
    [
      'cells keep their side without a style',
      '| a | b | c |\n| - | -: | :-: |\n| 1 | 2 | 3 |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th class="to-end">b</th>\n<th class="to-middle">c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td class="to-end">2</td>\n<td class="to-middle">3</td>\n</tr>\n</tbody>\n</table>',
    ],
    [
      'a task is ticked or not',
      '- [ ] a\n- [x] b',
      '<ul class="contains-task-list">\n<li class="task-list-item">☐ a</li>\n<li class="task-list-item">☑ b</li>\n</ul>',
    ],
  ])('%s', (_, text, expected) => expect(render(text)).toBe(expected));
});

test.each([
  [
    'names and terms of a translation are Vietnamese',
    'The **Cờ thi đua** of Hải Phòng & [Sở Y](https://a.example)',
    '<p>The <strong><span lang="vi">Cờ thi đua</span></strong> of <span lang="vi">Hải Phòng</span> &amp; <a href="https://a.example"><span lang="vi">Sở Y</span></a></p>',
  ],
  ['what is English stays as it is', 'A café', '<p>A café</p>'],
])('%s', (_, text, expected) => {
  expect(render(text, 'meetings/2017/hop/index.en.md')).toBe(expected);
  expect(render(text)).not.toContain('lang=');
});

describe('footnotes', () => {
  const text = 'A[^nguồn] b[^1] c[^1] d[^1-2].\n\n[^nguồn]: Theo[^1].\n\n[^1]: Bảng.\n\n[^1-2]: Phụ lục.\n';
  test('speak the language of their text', () => {
    expect(render(text)).toMatch(/id="_chu-thich">Chú thích<[\s\S]*aria-label="Về chỗ dẫn 1"/u);
    expect(render(text, 'awards/2017/khen/index.en.md')).toMatch(
      /id="_chu-thich">Footnotes<[\s\S]*aria-label="Back to reference 1"/u,
    );
  });
  test('stand under the headings of the page, on an annual as well', () => {
    for (const [path, level] of [
      ['meetings/2017/hop/index.vi.md', 'h2'],
      ['results/khoi/2016/index.vi.md', 'h4'],
    ])
      expect(render(text, path)).toMatch(new RegExp(`<${level}[^>]* id="_chu-thich"[^>]*>Chú thích</${level}>`, 'u'));
  });
  test('are named by their numbers, each once, whatever their labels', () => {
    const html = render(`${text}\n## User content fn 1\n\n## Footnote label\n`);
    const ids = [...html.matchAll(/ id="(?<id>[^"]+)"/gu)].map(({ groups }) => groups?.['id']);
    expect(ids.toSorted()).toEqual([
      '_chu-thich',
      '_fn-1',
      '_fn-2',
      '_fn-3',
      '_fnref-1',
      '_fnref-2',
      '_fnref-2-2',
      '_fnref-2-3',
      '_fnref-3',
      'footnote-label',
      'user-content-fn-1',
    ]);
    for (const [, target] of html.matchAll(/href="#(?<target>[^"]+)"/gu)) expect(ids).toContain(target);
    expect(html).not.toMatch(/footnote-label"(?! )[^>]*data-footnote/u);
  });
});

test('headings have ASCII anchors, each its own', () => {
  const ids = [...render('## Phần một\n\n## Phần một 2\n\n## Phần một\n\n## ???\n').matchAll(/id="(?<id>[^"]+)"/gu)];
  expect(ids.map(({ groups }) => groups?.['id'])).toEqual(['phan-mot', 'phan-mot-2', 'phan-mot-3', 'muc']);
});

test('headings of results stand lower, and only theirs, whatever the folders around the archive are called', () => {
  expect(render('## A')).toBe('<h2 id="a">A</h2>');
  expect(render('## A', 'results/khoi/2016/index.vi.md')).toBe('<h4 id="a">A</h4>');
  expect(render('## A', 'results/khoi/2016/index.en.md')).toBe('<h4 id="a">A</h4>');
});

describe('links lead as from the page of their record', () => {
  const hrefs = (text: string, path?: string, reader?: 'en'): string[] =>
    [...render(text, path, reader).matchAll(/href="(?<href>[^"]*)"/gu)].map(({ groups }) => groups?.['href'] ?? '');
  test.each([
    ['../../../khen-thuong/2017/khen/', '/khen-thuong/2017/khen/', '/en/awards/2017/khen/'],
    ['../ky-ket/', '/tin/2017/ky-ket/', '/en/news/2017/ky-ket/'],
    ['/tin/trang/2/', '/tin/trang/2/', '/en/news/page/2/'],
    ['/khoi/khoi/2016/?a=b', '/khoi/khoi/2016/?a=b', '/en/blocs/khoi/2016/?a=b'],
    ['/phuong-phap/', '/phuong-phap/', '/en/method/'],
    ['/', '/', '/en/'],
    ['/rss.xml', '/rss.xml', '/en/rss.xml'],
    ['/data/awards.csv', '/data/awards.csv', '/data/awards.csv'],
    ['/en/about/', '/en/about/', '/en/about/'],
    // A translation has other headings.
    ['/tin/2017/ky-ket/#phan-mot', '/tin/2017/ky-ket/#phan-mot', '/tin/2017/ky-ket/#phan-mot'],
    ['#phan-mot', '#phan-mot', '#phan-mot'],
    ['https://bao.example/', 'https://bao.example/', 'https://bao.example/'],
    ['mailto:a@b.vn', 'mailto:a@b.vn', 'mailto:a@b.vn'],
    ['/tin/%E0%A4%A/', '/tin/%E0%A4%25A/', '/en/news/%E0%A4%25A/'],
  ])('%s', (address, own, english) => {
    for (const text of [`[a](${address})`, `[a][r]\n\n[r]: ${address}`]) {
      expect(hrefs(text)).toEqual([own]);
      expect(hrefs(text, 'meetings/2017/hop/index.vi.md', 'en')).toEqual([english]);
    }
  });
  test('from a result they lead as from its annual, from a translation as from its own page', () => {
    expect(hrefs('[a](../2015/)', 'results/khoi/2016/index.vi.md')).toEqual(['/khoi/khoi/2015/']);
    expect(hrefs('[a](../ky-ket/)', 'meetings/2017/hop/index.en.md')).toEqual(['/en/news/2017/ky-ket/']);
    expect(hrefs('[a](../phuong-phap/)', 'pages/about/index.vi.mdx')).toEqual(['/phuong-phap/']);
  });

  // A document has one address, whichever page leads to it.
  test.each([
    ['./qd-163.pdf', 'meetings/2017/hop/index.vi.md', '/files/meetings/2017/hop/qd-163.pdf'],
    ['qd-163.pdf#page=2', 'meetings/2017/hop/index.en.md', '/files/meetings/2017/hop/qd-163.pdf#page=2'],
    ['quyết-định.pdf', 'results/khoi/2016/index.vi.md', '/files/results/khoi/2016/quy%E1%BA%BFt-%C4%91%E1%BB%8Bnh.pdf'],
    ['qd.pdf', 'pages/method/index.vi.mdx', '/phuong-phap/qd.pdf'],
    ['../khac/qd.pdf', 'meetings/2017/hop/index.vi.md', '/tin/2017/khac/qd.pdf'],
  ])('a link to the document %s of %s', (address, path, expected) => {
    expect(hrefs(`[a](${address})`, path)).toEqual([expected]);
  });
});

describe('plugins that have nothing to do in a text are left out, and it comes to the same', () => {
  const bothWays = (text: string): void => {
    for (const path of [
      'meetings/2017/hop/index.vi.md',
      'meetings/2017/hop/index.en.md',
      'results/khoi/2017/index.vi.md',
    ])
      expect(render(text, path), JSON.stringify(text)).toBe(render(text, path, undefined, plugins));
  };
  test.each(
    'Văn bản.|A\n===|> A\n> ---|- A\n  ---|## A|*a* ~b~ ~~c~~|a@b.vn|www.a.vn|http://a.vn|[a][b]\n\n[b]: c|a[^1]\n\n[^1]: b|![a](b.jpg)|!\\[a](b)|- [x] a|&lt;b>a|&#60;b>|&#91;a](b)|<http://a.vn>|WWW.A.VN|mailto:a@b.vn|xmpp:a@b.vn/c|ftp://a.vn|---|a\n-|\ta\n===='
      .split('|')
      .concat([
        '| a |\n|:-:|\n| b |',
        'a | b\n-:|:-\nc | d',
        '\u2028# A',
        'A\r\n---',
        'A\r---\rB',
        'a\n--:\nb',
        'a\n:-\nb',
      ]),
  )('%j', bothWays);
  test('every hostile text', () => {
    for (const { text } of hostileTexts()) bothWays(text);
  });
  test('any text of these pieces', () => {
    const piece = fc.constantFrom(
      ...'~ ~~ < > ! [ ] ( ) ^ : : // @ www. http # = - -- | ` * _ \\ & ; a Đ 1 . x'.split(' '),
      ' ',
      '\n',
      '\t',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => bothWays(parts.join(''))),
      { numRuns: 2000 },
    );
  });
});
