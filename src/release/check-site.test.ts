import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn, temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { gzip } from '../astro/gzip.ts';
import type { LocatedProblem } from '../problems/print.ts';
import { printProblem } from '../problems/print.ts';
import type { SiteProblemKind } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { vi } from '../problems/words-vi.ts';
import { pagePolicy, policyMark, withPolicy } from '../site/content-policy.ts';
import { checkLimits } from './check-limits.ts';
import { checkSite } from './check-site.ts';

let dir: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="vi"><head><title>Trang thử</title>${head}</head><body>${body}</body></html>`;

/** A page that holds a script and styles in itself, as the layout writes them. */
const whole = (style: string, body: string): string =>
  withPolicy(
    page(body).replace(
      '<title>',
      `<meta http-equiv="content-security-policy" content="${policyMark}"><script>print()</script><style>${style}</style><title>`,
    ),
  );

/** Both pages of the site with some styles in them. */
const styled = (style: string): Site => ({
  'index.html': whole(style, '<a href="/tin/2017/hop/">Tin</a><img src="/_astro/a.webp" alt="">'),
  ...Object.fromEntries([['tin/2017/hop/index.html', whole(style, '').replace('Trang thử', 'Hội nghị')]]),
});

/** What is told where two things in the styles of both pages are at fault. */
const inBoth = (kind: SiteProblemKind): string[] => [`${kind} /`, `${kind} /`, ...onHop(kind), ...onHop(kind)];

/** A small sound site: a home page that names all that there is. */
const sound = {
  'index.html': page(
    '<a href="/tin/2017/hop/">Tin</a> <a href="#_noi-dung">Nội dung</a> <p id="_noi-dung"><img src="/_astro/a.webp" alt=""></p>',
    '<link rel="canonical" href="https://kho.example/"><link rel="icon" href="/favicon.svg">',
  ),
  'tin/2017/hop/index.html': page('<h2 id="phan-mot">Phần một</h2>').replace('Trang thử', 'Hội nghị'),
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'robots.txt': 'User-agent: *',
  'sitemap.xml': '<urlset><url><loc>https://kho.example/tin/2017/hop/</loc></url></urlset>',
  'rss.xml': '<rss><channel><link>https://kho.example/</link><item><title>A &amp; B</title></item></channel></rss>',
  'feed.json': '{ "home_page_url": "https://kho.example/" }',
  'data/awards.csv': 'id\r\n',
};

type Site = Record<string, string | Uint8Array>;

async function check(name: string, files: Site): Promise<LocatedProblem[]> {
  const folder = join(dir, name);
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .webp()
    .toBuffer();
  await writeFiles(folder, { '_astro/a.webp': picture });
  for (const [path, content] of Object.entries({ ...sound, ...files })) {
    await writeFiles(folder, { [path]: typeof content === 'string' ? Buffer.from(content) : content });
  }
  const text = '---\ntitle: Hội nghị\n---\n\nXem [quyết định](/khong-co/) và [mục](#mục-hai).\n';
  return checkSite({
    folder,
    files: await filesIn(folder),
    address: 'https://kho.example',
    ownFiles: new Set(['favicon.svg']),
    sourceOf: (address) => (address === '/tin/2017/hop/' ? { path: 'meetings/2017/hop/index.vi.md', text } : undefined),
    hiddenWords: new Set(['Hội nghị tổng kết chưa được công bố']),
  });
}

const kindsOf = async (name: string, files: Site): Promise<string[]> =>
  (await check(name, files)).map(({ kind, path, position }) =>
    [kind, path, ...(position === undefined ? [] : [position.line])].join(' '),
  );

const hop = (body: string, head = ''): Site => ({
  'tin/2017/hop/index.html': page(body, head).replace('Trang thử', 'Hội nghị'),
});
const hopInMarkdown = hop('', '<link rel="alternate" type="text/markdown" href="/tin/2017/hop/index.html.md">');
const onHop = (kind: SiteProblemKind): string[] => [`${kind} meetings/2017/hop/index.vi.md`];

const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .withExif({ IFD0: { Artist: 'Ai đó' } })
    .webp()
    .toBuffer();

test('a sound site has no fault', async () => {
  expect(await kindsOf('sound', {})).toEqual([]);
});

describe('what no built site may hold', () => {
  test.each<[string, Site, string[]]>([
    ['a link to no page', hop('<a href="/khong-co/">x</a>'), ['site-broken-link meetings/2017/hop/index.vi.md 5']],
    ['a link to the site itself, whole', hop('<a href="https://kho.example/khong/">x</a>'), onHop('site-broken-link')],
    [
      'the same without its scheme',
      hop('<a href="//kho.example/khong/">x</a>'),
      [...onHop('site-forbidden-html'), ...onHop('site-broken-link')],
    ],
    ['a link that is no address', hop('<a href="/tin/%E0%A4%A/">x</a>'), onHop('site-broken-link')],
    ['a picture that is not there', hop('<img src="/_astro/b.webp" alt="">'), onHop('site-broken-link')],
    [
      'a candidate of a picture that is not there',
      hop('<img src="/_astro/a.webp" srcset="/_astro/b.webp 2x" alt="">'),
      onHop('site-broken-link'),
    ],
    [
      'a canonical address that is not there',
      hop('', '<link rel="canonical" href="https://kho.example/khong/">'),
      onHop('site-broken-link'),
    ],
    [
      'another language that is not there',
      hop('', '<link rel="alternate" hreflang="en" href="https://kho.example/en/">'),
      onHop('site-broken-link'),
    ],
    [
      'an address for sharing that is not there',
      hop('', '<meta property="og:url" content="https://kho.example/khong/">'),
      onHop('site-broken-link'),
    ],
    [
      'a fragment without its place',
      hop('<a href="#m%E1%BB%A5c-hai">x</a>'),
      ['site-broken-fragment meetings/2017/hop/index.vi.md 5'],
    ],
    ['a description that is not there', hop('<p aria-describedby="khong">x</p>'), onHop('site-broken-fragment')],
    ['an id twice', hop('<p id="a"></p><p id="a"></p>'), onHop('site-duplicate-id')],
    ['a script', hop('<script>1</script>'), onHop('site-forbidden-html')],
    [
      'a button that the script of the site knows',
      hop('<button type="button" data-does="print" aria-label="In">In</button>'),
      [],
    ],
    [
      'the search box, and the script and the index of the search page',
      {
        ...hop(
          '<search><form action="/tim-kiem/"><input type="search" name="q" aria-label="Tìm" placeholder="Tìm" autocomplete="off"><button type="submit">Tìm</button></form></search>',
          '<script src="/_astro/search.Ab1-x.js"></script><link rel="preload" as="fetch" href="/tim-kiem/index.json" crossorigin>',
        ),
        'tim-kiem/index.html': page('').replace('Trang thử', 'Tìm kiếm'),
        'tim-kiem/index.json':
          '{"catalogue":"/_astro/search.1a.json","vocabulary":"/_astro/search.1a.json","shards":["/_astro/search.2b.json"],"starts":["thi 1 thi"]}',
        '_astro/search.Ab1-x.js': '1',
        '_astro/search.1a.json': '{}',
        '_astro/search.2b.json': '{"thi":"A"}',
      },
      [],
    ],
    ['a search box that leads nowhere', hop('<form action="/tim-kiem/"></form>'), onHop('site-broken-link')],
    [
      'a part of an index that is not there, and one that none names',
      {
        ...hop('', '<link rel="preload" as="fetch" href="/tim-kiem/index.json" crossorigin>'),
        'tim-kiem/index.json': '{"catalogue":"/_astro/search.1a.json"}',
        '_astro/search.2b.json': '{}',
      },
      ['site-broken-link /tim-kiem/index.json', 'site-orphan-file _astro/search.2b.json'],
    ],
    [
      'a word of a hidden record in an index',
      {
        ...hop('', '<link rel="preload" as="fetch" href="/tim-kiem/index.json" crossorigin>'),
        'tim-kiem/index.json': '{"catalogue":"/_astro/search.1a.json"}',
        '_astro/search.1a.json': '{"titles":["Hội nghị tổng kết chưa được công bố"]}',
      },
      ['site-hidden-word _astro/search.1a.json'],
    ],
    [
      'a chart',
      hop(
        '<svg class="drawn" viewBox="0 0 9 9" width="9rem" height="9rem" aria-hidden="true"><g class="plain"><title>Sở A</title><path d="M0,0L9,9"/><text x="1" y="1">1</text></g></svg>',
      ),
      [],
    ],
    ['a script that is not there', hop('', '<script src="/_astro/search.Ab1.js"></script>'), onHop('site-broken-link')],
    ['a script that no page has', { '_astro/search.Ab1.js': '1' }, ['site-orphan-file _astro/search.Ab1.js']],
    ['script and styles in every page', styled('a{color:red}'), []],
    [
      'styles that are other than on the home page',
      {
        ...styled('a{color:red}'),
        'tin/2017/hop/index.html': whole('a{color:blue}', '').replace('Trang thử', 'Hội nghị'),
      },
      onHop('site-forbidden-html'),
    ],
    [
      'a page that may do what the home page may not',
      hop('', `<meta http-equiv="content-security-policy" content="${pagePolicy()}">`),
      onHop('site-forbidden-html'),
    ],
    [
      'data for programs that is none',
      hop('<script type="application/ld+json">{"a": }</script>'),
      onHop('site-forbidden-html'),
    ],
    [
      'data for programs that names a page that is not there',
      hop('<script type="application/ld+json">{"a": [{"url": "https://kho.example/khong/"}]}</script>'),
      onHop('site-broken-link'),
    ],
    [
      'data for programs that says what is hidden',
      hop('<script type="application/ld+json">{"a": ["Hội nghị tổng kết chưa được công bố"]}</script>'),
      onHop('site-hidden-word'),
    ],
    ['sound data for programs', hop('<script type="application/ld+json">{"url": "https://kho.example/"}</script>'), []],
    ['a handler', hop('<p onclick="x">a</p>'), onHop('site-forbidden-html')],
    ['a style', hop('<p style="color:red">a</p>'), onHop('site-forbidden-html')],
    ['a frame', hop('<iframe src="/"></iframe>'), onHop('site-forbidden-html')],
    ['a form', hop('<form action="/"></form>'), onHop('site-forbidden-html')],
    ['an object', hop('<object data="/"></object>'), onHop('site-forbidden-html')],
    ['a drawing', hop('<svg></svg>'), onHop('site-forbidden-html')],
    ['an address that runs', hop('<a href="javascript:1">a</a>'), onHop('site-forbidden-html')],
    [
      'a jump to elsewhere',
      hop('', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'),
      onHop('site-forbidden-html'),
    ],
    ['a picture from elsewhere', hop('<img src="https://evil.example/p.png" alt="">'), onHop('site-foreign-request')],
    [
      'a stylesheet from elsewhere',
      hop('', '<link rel="stylesheet" href="https://evil.example/x.css">'),
      onHop('site-foreign-request'),
    ],
    ['a word of what is hidden', hop('<h2>Hội nghị tổng kết chưa được công bố</h2>'), onHop('site-hidden-word')],
    [
      'the same in an attribute',
      hop('', '<meta name="description" content="Hội nghị tổng kết chưa được công bố">'),
      onHop('site-hidden-word'),
    ],
    [
      'the same in data',
      { 'feed.json': '{ "a": ["Hội nghị tổng kết chưa được công bố"] }' },
      ['site-hidden-word feed.json'],
    ],
    [
      'the same in a feed',
      { 'rss.xml': '<rss><title>Hội nghị tổng kết chưa được công bố</title></rss>' },
      ['site-hidden-word rss.xml'],
    ],
    [
      'the same in a table',
      { 'data/awards.csv': 'title\r\nHội nghị tổng kết chưa được công bố\r\n' },
      ['site-hidden-word data/awards.csv'],
    ],
    [
      'the same in the Markdown form of a report',
      {
        ...hopInMarkdown,
        'tin/2017/hop/index.html.md': '# Họp\n\n- **Nguồn:** Báo; Hội nghị tổng kết chưa được công bố\n',
      },
      ['site-hidden-word tin/2017/hop/index.html.md'],
    ],
    [
      'what could run in it',
      {
        ...hopInMarkdown,
        'tin/2017/hop/index.html.md': '[a](<javascript:x>) <b>b</b> ![c](https://a.example/c.png)\n',
      },
      // The address, two tags, and the picture.
      Array<string>(4).fill('site-forbidden-html tin/2017/hop/index.html.md'),
    ],
    [
      'a broken link of the guide for language models',
      { 'llms.txt': '- [a](<https://kho.example/khong-co/>)\n- [b](<https://kho.example/tin/2017/hop/>)\n' },
      ['site-broken-link /llms.txt'],
    ],
    [
      'an SVG',
      { '_astro/x.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      ['site-foreign-file _astro/x.svg', 'site-orphan-file _astro/x.svg'],
    ],
    [
      'a file that nothing names',
      { '_astro/b.webp': Buffer.from('RIFF\0\0\0\0WEBP') },
      ['site-orphan-file _astro/b.webp'],
    ],
    ['a document that nothing leads to', { 'files/a/b.pdf': '%PDF-1.4' }, ['site-orphan-file files/a/b.pdf']],
    ['a document that a page leads to', { ...hop('<a href="/files/a/b.pdf">x</a>'), 'files/a/b.pdf': '%PDF-1.4' }, []],
    [
      'a document that is not there',
      hop('<a href="/files/a/c.pdf">x</a>'),
      ['site-broken-link meetings/2017/hop/index.vi.md'],
    ],
    [
      'another file among the documents',
      { 'files/a/x.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      ['site-foreign-file files/a/x.svg', 'site-orphan-file files/a/x.svg'],
    ],
    [
      'a word of what is hidden in an attached table',
      { ...hop('<a href="/files/a/b.csv">x</a>'), 'files/a/b.csv': 'A\nHội nghị tổng kết chưa được công bố\n' },
      ['site-hidden-word files/a/b.csv'],
    ],
    ['a feed that is no XML', { 'rss.xml': '<rss><title>A & B</title></rss>' }, ['site-malformed rss.xml']],
    ['a control character in a feed', { 'rss.xml': '<rss><title>A\u0001B</title></rss>' }, ['site-malformed rss.xml']],
    ['an unclosed sitemap', { 'sitemap.xml': '<urlset>' }, ['site-malformed sitemap.xml']],
    ['data that is no JSON', { 'feed.json': '{' }, ['site-malformed feed.json']],
    [
      'an address in data that is not there',
      { 'feed.json': '{ "url": "https://kho.example/khong/" }' },
      ['site-broken-link /feed.json'],
    ],
    [
      'an address in the sitemap that is not there',
      { 'sitemap.xml': '<urlset><url><loc>https://kho.example/khong/</loc></url></urlset>' },
      ['site-broken-link /sitemap.xml'],
    ],
    [
      'an address in a feed that is not there',
      { 'rss.xml': '<rss><item><link>https://kho.example/khong/</link></item></rss>' },
      ['site-broken-link /rss.xml'],
    ],
    [
      'a file of a stylesheet that is not there',
      styled('@font-face{src:url(/_astro/f.woff2)}'),
      ['site-broken-link /', ...onHop('site-broken-link')],
    ],
    [
      'a stylesheet that asks others for a file',
      styled('@font-face{src:url(https://fonts.example/f.woff2)} a{background:url("//evil.example/p.png")}'),
      inBoth('site-foreign-request'),
    ],
    [
      'a stylesheet that asks others for its rules',
      styled('@import "https://fonts.example/a.css";@import url(https://fonts.example/b.css) print;'),
      inBoth('site-foreign-request'),
    ],
    [
      'a stylesheet that asks the site for rules that are not there',
      styled('@import "/_astro/b.css";@import url("/_astro/c.css");'),
      inBoth('site-broken-link'),
    ],
    [
      'a stylesheet of its own',
      { '_astro/a.css': 'a{}' },
      ['site-foreign-file _astro/a.css', 'site-orphan-file _astro/a.css'],
    ],
    [
      'a font beside those of the site',
      { 'files/f.woff2': '1' },
      ['site-foreign-file files/f.woff2', 'site-orphan-file files/f.woff2'],
    ],
  ])('%s', async (name, files, expected) => {
    expect(await kindsOf(name.replaceAll(' ', '-'), files)).toEqual(expected);
  });
  test('a fault of a text that two pages show is told once', async () => {
    const folder = join(dir, 'twice');
    const body = page('<a href="/khong-co/">x</a>');
    await writeFiles(folder, { 'a/index.html': Buffer.from(body), 'b/index.html': Buffer.from(body) });
    const faults = checkSite({
      folder,
      files: await filesIn(folder),
      address: 'https://kho.example',
      ownFiles: new Set(),
      sourceOf: () => ({ path: 'meetings/2017/hop/index.vi.md', text: '[x](/khong-co/)' }),
      hiddenWords: new Set(),
    });
    expect(faults.map(({ kind, position }) => [kind, position?.line])).toEqual([['site-broken-link', 1]]);
  });
  test('a table with more rows than a call takes arguments is read to its end', async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => index);
    const data = JSON.stringify([...rows, 'https://kho.example/khong/']);
    expect(await kindsOf('rows', { 'feed.json': data })).toEqual(['site-broken-link /feed.json']);
  });
  test('a picture of a few bytes is no reason to stop', async () => {
    expect(await kindsOf('tiny', { '_astro/a.webp': Buffer.from([1]) })).toEqual([]);
  });
  test('the metadata of a picture', async () => {
    expect(await kindsOf('metadata', { '_astro/a.webp': await photograph() })).toEqual([
      'site-image-metadata _astro/a.webp',
    ]);
  });
  test('one title for two pages, of which each is its own', async () => {
    const files = hop('', '<link rel="canonical" href="https://kho.example/tin/2017/hop/">');
    const same = { 'index.html': sound['index.html'].replace('Trang thử', 'Hội nghị') };
    expect(await kindsOf('titles', { ...files, ...same })).toEqual([
      'site-duplicate-title meetings/2017/hop/index.vi.md 2',
    ]);
  });
  test('links elsewhere, and addresses that only lead somewhere, are no fault', async () => {
    const body = '<a href="https://bao.example/%E0%A4%A">x</a><a href="mailto:a@b.vn">y</a><a href="tel:+84">z</a>';
    expect(await kindsOf('elsewhere', hop(body))).toEqual([]);
  });
});

test.each([
  '<script src="/_astro/other.js"></script>',
  '<script src="/files/search.Ab1.js"></script>',
  '<script src="https://evil.example/_astro/search.Ab1.js"></script>',
  '<script src="//evil.example/_astro/search.Ab1.js"></script>',
  '<script src="/_astro/../files/x/_astro/search.Ab1.js"></script>',
  '<script src="/_astro/search.Ab1.js?x"></script>',
  '<script src="/_astro/search.Ab1.js" type="module"></script>',
  '<script></script>',
  '<script type="application/ld+json" src="/_astro/search.Ab1.js"></script>',
  '<script type="application/ld+json2">1</script>',
  '<form action="https://evil.example/tim-kiem/">x</form>',
  '<form action="//evil.example/tim-kiem/">x</form>',
  '<form action="/tim-kiem/" method="post">x</form>',
  '<form action="/tim-kiem/" target="a">x</form>',
  '<form>x</form>',
  '<input type="text" name="q">',
  '<input type="search" name="password">',
  '<input type="search" name="q" form="a">',
  '<button type="submit" form="a">x</button>',
  '<button>x</button>',
  '<button type="submit" data-does="print">x</button>',
  '<button type="button" formaction="/">x</button>',
  '<button type="button" popovertarget="a">x</button>',
  '<button type="button" data-other="a">x</button>',
  '<svg viewBox="0 0 9 9"></svg>',
  '<svg class="drawn" id="a"></svg>',
  '<svg class="drawn" onload="x()"></svg>',
  '<svg class="drawn"><foreignObject>x</foreignObject></svg>',
  '<svg class="drawn"><feImage href="/a.png"/></svg>',
  '<svg class="drawn"><use href="#a"/></svg>',
  '<svg class="drawn"><a id="a"><animate attributeName="href" to="/"/></a></svg>',
  '<svg class="drawn"><set attributeName="href" to="/"/></svg>',
  '<svg class="drawn"><script>1</script></svg>',
  '<svg class="drawn"><style>a{}</style></svg>',
  '<svg class="drawn"><image href="/a.png"/></svg>',
])('what only looks like the script, a button or a chart of the site: %s', async (html) => {
  expect(await kindsOf(`like-${html.replaceAll(/\W/gu, '-')}`, hop(html))).toEqual(
    expect.arrayContaining(onHop('site-forbidden-html')),
  );
});

describe('a compressed file', () => {
  const linked = hop('<a href="/data/awards.csv.gz">awards.csv.gz</a>');
  test.each([
    ['of what stands beside it', 'data/awards.csv.gz', gzip(Buffer.from('id\r\n')), []],
    [
      'of something else',
      'data/awards.csv.gz',
      gzip(Buffer.from('id\r\nx\r\n')),
      ['site-foreign-file data/awards.csv.gz'],
    ],
    ['that is none', 'data/awards.csv.gz', Buffer.from('id'), ['site-malformed data/awards.csv.gz']],
    ['of what is no data', 'data/awards.zip.gz', gzip(Buffer.from('id')), ['site-foreign-file data/awards.zip.gz']],
  ])('%s', async (name, file, content, expected) => {
    const link = file === 'data/awards.csv.gz' ? linked : hop(`<a href="/${file}">x</a>`);
    expect(await kindsOf(`gz-${name}`, { ...link, [file]: content })).toEqual(expected);
  });
  test('of nothing beside it, and one that no page names', async () => {
    expect(
      await kindsOf('gz-alone', {
        ...hop('<a href="/data/x.csv.gz">x</a>'),
        'data/x.csv.gz': gzip(Buffer.from('id\r\n')),
      }),
    ).toEqual(['site-foreign-file data/x.csv.gz']);
    expect(await kindsOf('gz-orphan', { 'data/awards.csv.gz': gzip(Buffer.from('id\r\n')) })).toEqual([
      'site-orphan-file data/awards.csv.gz',
    ]);
  });
});

test.each(['vi', 'en'] as const)('every fault reads like help, in %s', async (lang) => {
  const files = {
    ...hop(
      '<a href="/khong-co/">x</a><a href="#mục-hai">x</a><p id="a"></p><p id="a"></p><script>1</script><img src="https://evil.example/p.png" alt=""><h2>Hội nghị tổng kết chưa được công bố</h2>',
      '<link rel="canonical" href="https://kho.example/tin/2017/hop/">',
    ),
    'index.html': sound['index.html'].replace('Trang thử', 'Hội nghị'),
    '_astro/a.webp': await photograph(),
    '_astro/x.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'feed.json': '{',
  };
  // This one is found before the site is there: `lay-out-content.test.ts`.
  const large = { file: 'files/awards/2017/khen/quyet-dinh.pdf', size: 31_457_280 };
  const changed = { ...problem('site-file-changed', 'meetings/2017/hop/anh.jpg', {}), lineText: '' };
  const limits = checkLimits(
    [...Array<{ file: string; size: number }>(18_500).fill({ file: 'a', size: 1 }), large],
    1900,
  );
  // And these two, before it is rendered: `lasting-addresses.test.ts`.
  const lost = {
    ...problem('site-lost-address', 'meetings/2017/tong-ket/index.vi.md', {
      address: '/tin/2017/tong-ket/',
      suggestion: '/tin/2017/tong-ket-nam-2016/',
    }),
    lineText: '',
  };
  const takedown = {
    ...problem('site-takedown-of-nothing', 'takedowns.yaml', {
      address: '/tin/2017/tong-ke/',
      suggestion: '/tin/2017/tong-ket/',
    }),
    lineText: '',
  };
  const found = [...(await check(`messages-${lang}`, files)), changed, lost, takedown, ...limits];
  const kinds = Object.keys(vi).filter((kind) => kind.startsWith('site-'));
  expect([...new Set(found.map(({ kind }) => kind))].toSorted()).toEqual(kinds.toSorted());
  const messages = found.map((one) => printProblem(one, lang));
  await expect(`${messages.join('\n\n')}\n`).toMatchFileSnapshot(`../../tests/fixtures/site-problems.${lang}.txt`);
});
