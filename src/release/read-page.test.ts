import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageTextReader } from '../search/page-text.ts';
import { pagePolicy } from '../site/content-policy.ts';
import { PageReader } from './read-page.ts';

const own = 'https://kho.example';
const hidden = new Set(['Hội nghị A & B', 'Sở Ẩn']);

const policyTag = `<meta http-equiv="content-security-policy" content="${pagePolicy({ script: 'một', style: ' hai ' })}">`;

/** Parts of pages, most of them as the archive writes them. */
const parts = [
  ...['<p>', '</p>', '<a href="/tin/">', '</a>', '<br>', '<img src="/_astro/a.webp" alt="a > b" />', '<li class="x">'],
  ...['<h2 id="_nguon">', '</h2>', '<td headers="a b" id="a">', '<title>', '</title>', 'Sở Ẩn', ' Hội nghị A &amp; B '],
  ...[
    '<link rel="canonical" href="https://kho.example/tin/">',
    '<meta property="og:url" content="https://kho.example/">',
  ],
  ...['<script type="application/ld+json">', '{"a":"https://kho.example/x/"}', '{"a":"<p id=1>"}', '</script>'],
  ...['<svg class="drawn" viewBox="0 0 1 1">', '<path d="M0,0"/>', '</svg>', '<g>', '</g>', '<html lang="vi">'],
  ...['<!doctype html>', '<!DOCTYPE html>', '<meta name="robots" content="noindex">', '&lt;script&gt;', '&#34;'],
  ...[
    '<!--',
    '-->',
    '<',
    '>',
    '"',
    "'",
    '=',
    '/',
    ' ',
    '\n',
    '&',
    '&#60',
    '<P ID=b>',
    "<a href='/x/'>",
    '<a href=/y/>',
  ],
  ...[
    '<a href="/z/" href="/w/">',
    '<a\nhref="/n/"\n>',
    '<style>',
    '</style>',
    '<head>',
    '<body>',
    policyTag,
    '<textarea>',
    '</textarea>',
    '<xmp>',
  ],
  ...[
    '<script>',
    '</SCRIPT>',
    '</script >',
    '<script',
    '</scripty>',
    '<!--<script>',
    '<foreignObject>',
    '<desc>',
    '<math>',
  ],
  ...['<iframe src="//evil.example/">', '<![CDATA[', ']]>', '<?xml ?>', '<p onclick="x">', '<p a="<b>">', '<p "a">'],
  ...[
    '<svg/>',
    '<svg><title>',
    '<svg><a href="javascript:x">',
    '<linearGradient>',
    '<g ID="q">',
    '<path XLINK:HREF="//evil.example/">',
    '<g onLoad="x">',
    '</svg',
    '</p',
    '<p',
    'javascript:',
  ],
  ...[
    '<main>',
    '</main>',
    '<main id="m">',
    '<h1>',
    '</h1>',
    '</h2>',
    '<ul>',
    '</ul>',
    '</li>',
    '<li>',
    '<em>',
    '</em>',
    '<div>',
    '</div>',
  ],
  ...[
    '<table>',
    '<tr>',
    '<th>',
    '<td>',
    '</td>',
    '</tr>',
    '</table>',
    '<nav>',
    '</nav>',
    '<div class="x no-print">',
    '<b data-unsearched>',
    '</b>',
  ],
  ...[
    '<dl>',
    '<dt>',
    '<dd>',
    '</dl>',
    '<button>',
    '<input>',
    '<select>',
    '<option>',
    '</select>',
    'một',
    ' hai ',
    'ba&nbsp;bốn',
  ],
] as const;

/** The end of an element that has not begun parts a text at its marks, where the parser passes over it: words between two marks are all found. */
function expectSame(reader: PageReader, html: string): void {
  const { foundWords, ...read } = reader.read(html);
  const { foundWords: byParser, ...parsed } = reader.readByParser(html);
  expect({ html, ...read }).toEqual({ html, ...parsed });
  expect(foundWords).toEqual(expect.arrayContaining(byParser));
  for (const whole of [html, `<main>${html}`, `<main><div>${html}</div></main>`]) {
    const text = new PageTextReader();
    reader.readByParser(whole, text);
    expect({ whole, ...reader.readWithText(whole).text }).toEqual({ whole, ...text.page });
  }
}

describe('a page that is taken apart at its marks says what the parser says', () => {
  test('whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 14 }), (chosen) => {
        expectSame(new PageReader(own, hidden), chosen.join(''));
      }),
      { numRuns: 20_000 },
    );
  });

  test('whatever stands in what', () => {
    const tags =
      'p span div ul li dl dt dd table thead tbody tr th td a em h2 nav button select option optgroup datalist label ruby rt svg g script'.split(
        ' ',
      );
    const empty = [
      '<br>',
      '<input>',
      '<img alt="x">',
      '<path d="M0"/>',
      '<svg/>',
      '<p/>',
      '<hr class="no-print">',
      '<link>',
    ];
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('một', ' hai ', ...empty),
        fc
          .tuple(
            fc.constantFrom(...tags),
            fc.constantFrom('', ' class="no-print"', ' data-unsearched', ' id="a"'),
            fc.array(tie('tree'), { maxLength: 4 }),
          )
          .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner.join('')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (trees) => {
        expectSame(new PageReader(own, hidden), `<main>${trees.join('')}</main>ba`);
      }),
      { numRuns: 20_000 },
    );
  });

  test('after other pages have been read', () => {
    const reader = new PageReader(own, hidden);
    const pages = fc.array(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(pages, (all) => {
        for (const html of all.map((chosen) => chosen.join(''))) expectSame(reader, html);
      }),
      { numRuns: 500 },
    );
  });
});

test('what the archive writes is taken apart at its marks', () => {
  class Marks extends PageReader {
    override readByParser(html: string): never {
      throw new Error(`read by the parser: ${html}`);
    }
  }
  const policy = pagePolicy({ script: 'a<b', style: 'p>a{background:url(/_astro/b.png)}' });
  const { page, text } = new Marks(own, hidden).readWithText(
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">` +
      '<script>a<b</script><style>p>a{background:url(/_astro/b.png)}</style><title>A &amp; B</title><link rel="canonical" href="https://kho.example/a/">' +
      '<script type="application/ld+json">{"url":"https://kho.example/b/"}</script></head><body><svg class="drawn" viewBox="0 0 1 1"><g><title>C</title>' +
      '<path d="M0,0"/></g></svg><button type="button" data-does="print">x > y</button><p id="p">Sở Ẩn</p><p id="p"><a href="#p" data-closes>1</a></p>' +
      '<main><h1>D &amp; E</h1><nav><a href="/">F</a></nav><table><thead><tr><th>G</th></tr></thead><tbody><tr><td>H <em>I</em><br>J</td></tr></tbody></table>' +
      '<p><span class="flag"></span><img src="/_astro/a.webp" alt=""><br></p><dl><dt>K</dt><dd><p>L</p></dd></dl><ul><li>M<ul><li>N</li></ul></li></ul></main></body></html>',
  );
  expect(text).toEqual({ title: 'D & E', headings: [], blocks: ['G', 'H I', 'J', 'K', 'L', 'M', 'N'] });
  expect(page).toEqual({
    lang: 'vi',
    title: 'A & B',
    canonical: 'https://kho.example/a/',
    noindex: false,
    policy,
    ids: ['p'],
    duplicateIds: ['p'],
    targets: ['https://kho.example/a/', 'https://kho.example/b/', '#p', '/', '/_astro/a.webp', '/_astro/b.png'],
    forbidden: [],
    foundWords: ['Sở Ẩn'],
  });
});

test.each(['<style></style>Sở Ẩn', '<STYLE></STYLE><p title="Sở Ẩn">', '<p>Sở Ẩn'])(
  'a hidden word is found in %s',
  (html) => {
    expect(new PageReader(own, hidden).read(html).foundWords).toEqual(['Sở Ẩn']);
  },
);

describe('script and styles in a page', () => {
  const meta = (content: string): string => `<meta http-equiv="content-security-policy" content="${content}">`;
  const policy = pagePolicy({ script: '1', style: 'a{}' });
  const parts = '<script>1</script><style>a{}</style>';
  const script = { fault: 'element', given: '<script>' };
  const style = { fault: 'element', given: '<style>' };
  const other = { fault: 'attribute', given: 'http-equiv' };
  test.each([
    ['as the policy says', `<head>${meta(policy)}${parts}</head><body>`, []],
    ['none, and none allowed', `<head>${meta(pagePolicy())}</head><body>`, []],
    ['none, but allowed', `<head>${meta(policy)}</head><body>`, [other]],
    ['other than the policy says', `<head>${meta(policy)}${parts.replace('1', '2')}</head><body>`, [other]],
    ['that no policy allows', `<head>${meta(pagePolicy())}${parts}</head><body>`, [other]],
    ['one alone', `<head>${meta(policy)}<style>a{}</style></head><body>`, [other]],
    ['before the policy', `<head>${parts}${meta(policy)}</head><body>`, [script, style, other]],
    ['without a policy', `<head>${parts}</head><body>`, [script, style]],
    ['in the body', `<head>${meta(policy)}</head><body>${parts}`, [script, style, other]],
    ['twice', `<head>${meta(policy)}${parts}${parts}</head><body>`, [script, style]],
    ['with attributes', `<head>${meta(policy)}<style media="all">a{}</style></head><body>`, [style, other]],
    ['under two policies', `<head>${meta(policy)}${meta(policy)}${parts}</head><body>`, [other]],
    ['with a policy in the body', `<head>${meta(policy)}${parts}</head><body>${meta(policy)}`, [other]],
    ['with a policy in the body alone', `<head></head><body>${meta(pagePolicy())}`, [other]],
    [
      'with a policy that has another attribute',
      `<head>${meta(policy).replace('>', ' id="a">')}${parts}</head>`,
      [other, script, style],
    ],
    ['with another order to browsers', '<head><meta http-equiv="refresh" content="0"></head>', [other]],
  ])('%s', (_, html, expected) => {
    expect(new PageReader(own, hidden).read(html).forbidden).toEqual(expected);
    expect(new PageReader(own, hidden).readByParser(html).forbidden).toEqual(expected);
  });
});
