import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mediaTypeAt } from '../outputs/media-types.ts';
import { headersAt } from '../outputs/serving/header-rules.ts';
import { pagePolicy, policyMark, withPolicy } from '../site/content-policy.ts';
import { verifyServed } from './verify-served.ts';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const page = (lang: string, parts = '', style = 'p{}'): string =>
  withPolicy(
    `<!doctype html><html lang="${lang}"><head><meta http-equiv="content-security-policy" content="${policyMark}"><script>print()</script><style>${style}</style>${parts}</head></html>`,
  );

const policy = pagePolicy({ script: 'print()', style: 'p{}' });

const addresses = {
  site: 'https://kho.example',
  pages: ['/', '/en/', '/tin/'],
  files: ['/rss.xml', '/data/awards.csv', '/addresses.json'],
  redirects: { '/tin/cu/': '/tin/' },
  gone: { '/tin/go/': '/tin/go/' },
  policy,
};

const texts: Readonly<Record<string, string>> = {
  '/': page('vi', '<link rel="stylesheet" href="/_astro/a.css">'),
  '/en/': page('en'),
  '/tin/': page('vi', '<a href="/data/awards/2017.csv">2017</a>'),
  '/rss.xml': '<rss/>',
  '/data/awards.csv': 'id',
  '/data/awards.csv.gz': 'compressed',
  '/data/awards/2017.csv': 'id',
  '/addresses.json': JSON.stringify(addresses),
  '/_astro/a.css': '',
};

/** A server that does everything right. */
function rightAnswer(path: string, tag: string | undefined): Answer {
  const headers = {
    ...headersAt(path, policy),
    'content-type': mediaTypeAt(path) ?? 'text/html; charset=utf-8',
  };
  const text = texts[path];
  if (text !== undefined) {
    if (tag === '"x"') return { status: 304, headers, body: '' };
    return { status: 200, headers: { ...headers, etag: '"x"' }, body: text };
  }
  const to = { '/tin': '/tin/', '/en': '/en/', '/tin/cu': '/tin/', '/tin/cu/': '/tin/' }[path];
  if (to !== undefined) return { status: 301, headers: { location: to }, body: '' };
  if (path.startsWith('/tin/go')) return { status: 410, headers, body: page('vi') };
  return { status: 404, headers, body: page(path.startsWith('/en/') ? 'en' : 'vi') };
}

let spoil: (path: string, answer: Answer, again: boolean) => Answer;
let below = '';
let origin: string;
const server = createServer((request, response) => {
  const path = (request.url ?? '/').slice(below.length);
  const tag = request.headers['if-none-match'];
  const { status, headers, body } = spoil(path, rightAnswer(path, tag), tag !== undefined);
  response.writeHead(status, headers).end(body);
});
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const right: typeof spoil = (_, answer) => answer;

async function faultsOf(how: typeof spoil, options = { headers: true }): Promise<string[]> {
  spoil = how;
  const { faults } = await verifyServed(`${origin}${below}`, options);
  return faults.map(({ address, kind, header }) => [kind, address, header].filter(Boolean).join(' '));
}

test('a site that is served as it should be', async () => {
  spoil = right;
  const { faults, asked, headers } = await verifyServed(origin, { headers: true });
  expect(faults).toEqual([]);
  expect(asked).toBe(1 + 3 + 5 + 2 + 2 + 1 + 2 + 6);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
});

const at =
  (address: string, change: (answer: Answer) => Partial<Answer>): typeof spoil =>
  (path, answer) =>
    path === address ? { ...answer, ...change(answer) } : answer;

const without =
  (address: string, name: string, value?: string): typeof spoil =>
  (path, answer) => {
    if (path !== address) return answer;
    const headers = Object.fromEntries(Object.entries(answer.headers).filter(([one]) => one !== name));
    return { ...answer, headers: { ...headers, ...(value !== undefined && { [name]: value }) } };
  };

describe('what is told', () => {
  test.each<[string, typeof spoil, string[]]>([
    ['a page that is not there', at('/tin/', () => ({ status: 404 })), ['status /tin/']],
    ['a page of the other language', at('/en/', () => ({ body: page('vi') })), ['language /en/']],
    ['a page without its policy', at('/tin/', () => ({ body: '<html lang="vi">' })), ['no-policy /tin/']],
    [
      'a page whose styles somebody has changed on the way',
      at('/tin/', () => ({ body: page('vi').replace('p{}', 'p{color:red}') })),
      ['no-policy /tin/'],
    ],
    [
      'a page that was built with other styles',
      at('/tin/', () => ({ body: page('vi', '', 'p{color:red}') })),
      ['no-policy /tin/'],
    ],
    [
      'a home page whose styles somebody has changed on the way',
      at('/', () => ({ body: texts['/']?.replace('p{}', 'p{color:red}') ?? '' })),
      ['no-policy /'],
    ],
    [
      'a stylesheet that is not there',
      at('/_astro/a.css', () => ({ status: 404 })),
      ['status /_astro/a.css', 'not-revalidated /_astro/a.css'],
    ],
    [
      'a stylesheet that is not kept',
      without('/_astro/a.css', 'Cache-Control'),
      ['header /_astro/a.css cache-control'],
    ],
    ['a page that is kept', without('/tin/', 'Cache-Control', 'public, max-age=600'), ['header /tin/ cache-control']],
    [
      'a policy that is laxer',
      without('/tin/', 'Content-Security-Policy', "default-src 'self'"),
      ['header /tin/ content-security-policy'],
    ],
    [
      'a header that is missing on errors',
      without('/_/', 'X-Content-Type-Options'),
      ['header /_/ x-content-type-options'],
    ],
    ['a feed of no type', without('/rss.xml', 'content-type', 'application/xml'), ['header /rss.xml content-type']],
    [
      'a table in no known script',
      without('/data/awards.csv', 'content-type', 'text/csv'),
      ['header /data/awards.csv content-type'],
    ],
    [
      'a large table that leads to the same, compressed',
      at('/data/awards.csv', () => ({ status: 302, headers: { location: '/data/awards.csv.gz' } })),
      [],
    ],
    [
      'a large table that leads to something else',
      at('/data/awards.csv', () => ({ status: 302, headers: { location: '/data/awards/2017.csv' } })),
      ['status /data/awards.csv'],
    ],
    [
      'a page that leads to something compressed',
      at('/tin/', () => ({ status: 302, headers: { location: '/tin/.gz' } })),
      ['status /tin/'],
    ],
    [
      'a large table that leads to nothing',
      (path, answer) =>
        path === '/data/awards.csv'
          ? { ...answer, status: 302, headers: { location: '/data/awards.csv.gz' } }
          : path === '/data/awards.csv.gz'
            ? { ...answer, status: 404 }
            : answer,
      ['status /data/awards.csv.gz'],
    ],
    [
      'a part of a table that is not there',
      at('/data/awards/2017.csv', () => ({ status: 404 })),
      ['status /data/awards/2017.csv'],
    ],
    ['a former address that leads nowhere', at('/tin/cu', () => ({ status: 404, headers: {} })), ['redirect /tin/cu']],
    ['a former address that leads elsewhere', without('/tin/cu/', 'location', '/en/'), ['redirect /tin/cu/']],
    ['a page that stands at two addresses', at('/tin', () => ({ status: 200, headers: {} })), ['redirect /tin']],
    ['something taken down that is there', at('/tin/go/', () => ({ status: 200, body: 'Ông A' })), ['status /tin/go/']],
    ['an error in the wrong language', at('/en/_/', () => ({ body: page('vi') })), ['language /en/_/']],
    ['a page for what is not there', at('/_/', () => ({ status: 200 })), ['status /_/']],
    ['a server without tags', without('/', 'etag'), ['not-revalidated /']],
    [
      'a server that always sends all',
      (_, answer, again) => (again ? { ...answer, status: 200 } : answer),
      ['not-revalidated /', 'not-revalidated /addresses.json', 'not-revalidated /_astro/a.css'],
    ],
    ['a site of somebody else', at('/addresses.json', () => ({ body: '<html>' })), ['no-addresses /addresses.json']],
    ['no list of addresses', at('/addresses.json', () => ({ status: 404 })), ['no-addresses /addresses.json']],
  ])('%s', async (_, how, expected) => {
    expect((await faultsOf(how)).toSorted()).toEqual(expected.toSorted());
  });
  test('a server that does not answer', async () => {
    const { faults } = await verifyServed('http://127.0.0.1:9', { headers: true });
    expect(faults.map(({ kind, address }) => `${kind} ${address}`)).toEqual(['unanswered /addresses.json']);
  });
});

test('a site that stands below a path', async () => {
  below = '/kho';
  const inside: typeof spoil = (_path, answer) => ({
    ...answer,
    body: answer.body.replaceAll('href="/', 'href="/kho/'),
    headers: {
      ...answer.headers,
      ...(answer.headers['location'] && { location: `/kho${answer.headers['location']}` }),
    },
  });
  expect(await faultsOf(inside)).toEqual([]);
  const outside = await faultsOf(right);
  below = '';
  expect(outside.toSorted()).toEqual(['redirect /en', 'redirect /tin', 'redirect /tin/cu', 'redirect /tin/cu/']);
});

describe('a host without headers of the site’s own', () => {
  const bare: typeof spoil = (_path, answer) => ({
    ...answer,
    headers: Object.fromEntries(
      Object.entries(answer.headers).filter(([name]) => ['content-type', 'location', 'etag'].includes(name)),
    ),
  });
  test('is held to the rest', async () => {
    expect(new Set((await faultsOf(bare)).map((fault) => fault.split(' ')[0]))).toEqual(new Set(['header']));
    expect(await faultsOf(bare, { headers: false })).toEqual([]);
  });
  test('still has to give each page its policy', async () => {
    expect(
      await faultsOf(
        at('/', () => ({ body: '<html lang="vi">' })),
        { headers: false },
      ),
    ).toEqual(['no-policy /']);
  });
});
