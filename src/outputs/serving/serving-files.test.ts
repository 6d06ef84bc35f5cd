import { describe, expect, test } from 'vitest';
import { archiveOf, base } from '../../../tests/support/memory-archive.ts';
import { pagePolicy, servedPolicy } from '../../site/content-policy.ts';
import { mediaTypeAt } from '../media-types.ts';
import { headersFile, ignoredFile, redirectsFile } from './cloudflare.ts';
import { everywhere, headerRules, headersAt } from './header-rules.ts';
import { nginxConfig } from './nginx.ts';
import { securityText } from './security-text.ts';
import { servingFiles } from './serving-files.ts';
import { waysTo } from './site-addresses.ts';

const site = { name: { vi: 'Kho' }, address: 'https://kho.example', words: {} };
const nothing = { redirects: {}, gone: {} };
const policy = pagePolicy({ script: 'print()', style: 'p{}' });

describe('headers', () => {
  test('the policy lets a page show and run what the site has, and do nothing else', () => {
    expect(servedPolicy(policy).split('; ')).toEqual([
      "default-src 'none'",
      // As `printf 'print()' | openssl dgst -sha256 -binary | base64` says it.
      "script-src 'self' 'sha256-Ul1RMxNBbPGH9E+ofhdT7m0RVSwiCXU33cMrTtNPpo8='",
      "style-src 'self' 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
  });
  test('what is sent with everything', () => {
    const { 'Permissions-Policy': permissions = '', ...others } = everywhere(policy);
    expect(others).toEqual({
      'Content-Security-Policy': servedPolicy(policy),
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(permissions.split(', ')).toContain('camera=()');
    expect(permissions.split(', ').every((one) => /^[a-z-]+=\(\)$/u.test(one))).toBe(true);
  });
  test.each([
    ['/', 'public, max-age=0, must-revalidate', undefined, undefined],
    ['/files/a/b.pdf', 'public, max-age=0, must-revalidate', undefined, undefined],
    ['/_astro/style.abc.css', 'public, max-age=31536000, immutable', undefined, undefined],
    ['/rss.xml', 'public, max-age=0, must-revalidate', 'application/rss+xml; charset=utf-8', '*'],
    ['/khoi/a-b/rss.xml', 'public, max-age=0, must-revalidate', 'application/rss+xml; charset=utf-8', '*'],
    ['/en/blocs/a-b/rss.xml', 'public, max-age=0, must-revalidate', 'application/rss+xml; charset=utf-8', '*'],
    ['/khoi/a-b/', 'public, max-age=0, must-revalidate', undefined, undefined],
    ['/en/feed.json', 'public, max-age=0, must-revalidate', 'application/feed+json; charset=utf-8', '*'],
    ['/data/awards.csv', 'public, max-age=0, must-revalidate', undefined, '*'],
  ])('%s is kept and typed as it may be', (address, caching, type, origins) => {
    const headers = headersAt(address, policy);
    expect(headers).toMatchObject(everywhere(policy));
    expect(headers['Cache-Control']).toBe(caching);
    expect(headers['Content-Type']).toBe(type);
    expect(headers['Access-Control-Allow-Origin']).toBe(origins);
  });
  test('no two rules say one header of one address, since Cloudflare joins what both say', () => {
    const [all, ...blocks] = headersFile('', policy).split(/\n(?=\/)/u);
    expect(all).toMatch(/^\/\*\n(?: {2}[\w-]+: .+\n?)+$/u);
    expect(blocks).toHaveLength(headerRules.length);
    for (const { headers } of headerRules)
      expect(Object.keys(headers).filter((name) => name in everywhere(policy))).toEqual([]);
    expect(
      headersFile('', policy)
        .split('\n')
        .filter((line) => line.length > 2000),
    ).toEqual([]);
  });
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/en/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/khoi/a-b/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/khen-thuong/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
  ['/data/awards.json', 'application/json'],
  ['/data/awards.csv', 'text/csv; charset=utf-8'],
  ['/data/awards/2017.csv', 'text/csv; charset=utf-8'],
  ['/data/awards.csv.gz', 'application/gzip'],
  ['/sitemap.xml', 'application/xml'],
  ['/files/a/b.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['/files/a/b.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['/files/a/b.pdf', 'application/pdf'],
  ['/files/a/b.exe', undefined],
])('the type of %s', (address, type) => {
  expect(mediaTypeAt(address)).toBe(type);
});

describe('former addresses', () => {
  const given = {
    redirects: { '/tin/2017/cu/': '/tin/2017/moi/', '/files/a.pdf': '/files/b.pdf' },
    gone: { '/tin/2016/x/': '/tin/2016/x/', '/files/meetings/2016/x/a.pdf': '/tin/2016/x/' },
  };
  test('a page is asked for with and without its last slash', () => {
    expect(waysTo('/tin/')).toEqual(['/tin/', '/tin']);
    expect(waysTo('/')).toEqual(['/']);
    expect(waysTo('/a.pdf')).toEqual(['/a.pdf']);
  });
  test('in _redirects', () => {
    expect(redirectsFile(given, '', ['/data/awards.csv']).split('\n')).toEqual([
      '/tin/2017/cu/ /tin/2017/moi/ 301',
      '/tin/2017/cu /tin/2017/moi/ 301',
      '/files/a.pdf /files/b.pdf 301',
      '/tin/2016/x/ /tin/2016/x/_ 200',
      '/tin/2016/x /tin/2016/x/_ 200',
      '/files/meetings/2016/x/a.pdf /tin/2016/x/_ 200',
      '/data/awards.csv /data/awards.csv.gz 302',
      '',
    ]);
  });
  test('what is not brought to Cloudflare', () => {
    expect(ignoredFile(['/data/awards.csv'])).toBe('_nginx.conf\ndata/awards.csv\n');
  });
  test('in the configuration of nginx, each as a word that holds nothing but itself', () => {
    const config = nginxConfig(
      { redirects: { '/a"b;{$x}/': '/c$d/' }, gone: { '/tin/2016/x/': '/tin/2016/x/' } },
      '',
      policy,
    );
    expect(config).toContain('location = "/a\\"b;{%24x}/" {\n  return 301 "/c%24d/";\n}');
    expect(config).toContain(
      'location = "/tin/2016/x" {\n  error_page 410 "/tin/2016/x/index.html";\n  return 410;\n}',
    );
  });
});

test('nginx compares and looks up plain letters, and sends encoded ones', () => {
  const redirects = { '/files/c%C5%A9.pdf': '/files/m%E1%BB%9Bi.pdf' };
  const config = nginxConfig({ redirects, gone: { '/files/%C4%91.pdf': '/files/%C4%91.pdf/' } }, '', policy);
  expect(config).toContain('location = "/files/cũ.pdf" {\n  return 301 "/files/m%E1%BB%9Bi.pdf";\n}');
  expect(config).toContain(
    'location = "/files/đ.pdf" {\n  error_page 410 "/files/đ.pdf/index.html";\n  return 410;\n}',
  );
});

describe('the configuration of nginx', () => {
  const blocks = nginxConfig(nothing, '', policy).split(/\n(?=location )/u);
  test('a location that says a header says all of them', () => {
    for (const block of blocks.filter((one) => one.includes('add_header')))
      for (const name of Object.keys({ ...everywhere(policy), 'Cache-Control': '' }))
        expect(block).toContain(`add_header ${name} `);
  });
  test('what is not there is never kept for as long as what is', () => {
    const hashed = blocks.find((one) => one.startsWith('location ^~ /_astro/'));
    expect(hashed).toContain('add_header Cache-Control "public, max-age=31536000, immutable";');
    expect(hashed).toContain('add_header X-Content-Type-Options "nosniff" always;');
  });
  test('its own files are nobody’s', () => {
    expect(nginxConfig(nothing, '', policy)).toContain(
      '^/(?:_headers|_redirects|_nginx\\.conf|\\.assetsignore)$ {\n  return 404;',
    );
  });
});

describe('security.txt', () => {
  test.each([
    ['an address to write to', { contact: 'a@kho.example' }, '2026-11-27', 'mailto:a@kho.example', '2027-10-01'],
    ['a page', { contact: 'https://kho.example/lh' }, '2026-01-31', 'https://kho.example/lh', '2026-12-01'],
    [
      'somebody else for this',
      { contact: 'a@kho.example', security: { contact: 'b@kho.example' } },
      '2026-02-28',
      'mailto:b@kho.example',
      '2027-01-01',
    ],
  ])('%s', (_, more, asOf, contact, expires) => {
    expect(securityText({ ...site, ...more }, asOf)).toBe(
      `Contact: ${contact}\nExpires: ${expires}T00:00:00Z\nPreferred-Languages: vi, en\nCanonical: https://kho.example/.well-known/security.txt\n`,
    );
  });
  test('with the policy of whoever answers', () => {
    const security = { policy: 'https://kho.example/bao-mat' };
    expect(securityText({ ...site, contact: 'a@kho.example', security }, '2026-11-27')).toContain(
      '\nPolicy: https://kho.example/bao-mat\n',
    );
  });
  test.each([
    ['nobody to tell', {}, '2026-11-27'],
    ['no day', { contact: 'a@kho.example' }, undefined],
  ])('is not there with %s', (_, more, asOf) => {
    expect(securityText({ ...site, ...more }, asOf)).toBeUndefined();
  });
});

test('a table that is too large for Cloudflare is said where it looks, once the site is there', () => {
  const files = servingFiles({
    site: archiveOf(base).site,
    addresses: { site: 'https://kho.example', pages: ['/'], files: [], ...nothing },
    facts: '',
    asOf: undefined,
  });
  const said = (name: string, tooLarge: readonly string[]): string | undefined => {
    const text = files.get(name);
    return typeof text === 'function' ? text({ policy, tooLarge }) : text;
  };
  expect(said('.assetsignore', ['/data/awards.csv'])).toBe('_nginx.conf\ndata/awards.csv\n');
  expect(said('.assetsignore', [])).toBe('_nginx.conf\n');
  expect(said('_redirects', ['/data/awards.csv'])).toBe('/data/awards.csv /data/awards.csv.gz 302\n');
  expect(said('_redirects', [])).toBe('');
});
