import { describe, expect, test } from 'vitest';
import { archiveOf, award, base, meeting } from '../../../tests/support/memory-archive.ts';
import { addressesIn } from './addresses-in.ts';
import { lostAddresses, takedownsOfNothing } from './lasting-addresses.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { readAddresses } from './site-addresses.ts';

const addresses = (facts: Partial<SiteAddresses>): SiteAddresses => ({
  site: 'https://kho.example',
  pages: [],
  files: [],
  redirects: {},
  gone: {},
  ...facts,
});

describe('what is lost', () => {
  test.each<[string, Partial<SiteAddresses>, Partial<SiteAddresses>, string[]]>([
    ['nothing', { pages: ['/'] }, { pages: ['/', '/tin/'] }, []],
    [
      'a page, once for both languages',
      { pages: ['/', '/tin/2017/hop/', '/en/news/2017/hop/'] },
      { pages: ['/'] },
      ['meetings/2017/hop/index.vi.md /tin/2017/hop/'],
    ],
    [
      'a page whose name was changed',
      { pages: ['/don-vi/so-a/', '/tin/2017/hop/'] },
      { pages: ['/don-vi/so-b/', '/don-vi/cuc/', '/tin/2017/hop-2/', '/tin/2018/khac/'] },
      [
        'takedowns.yaml /don-vi/so-a/ → /don-vi/so-b/',
        'meetings/2017/hop/index.vi.md /tin/2017/hop/ → /tin/2017/hop-2/',
      ],
    ],
    [
      'a page for which one of quite another name came, the only one of its section',
      { pages: ['/khen-thuong/2017/khen/'] },
      { pages: ['/khen-thuong/2018/hoan-toan-khac/', '/tin/2017/khen/'] },
      ['awards/2017/khen/index.vi.md /khen-thuong/2017/khen/ → /khen-thuong/2018/hoan-toan-khac/'],
    ],
    ['a page that has moved', { pages: ['/tin/2017/a/'] }, { redirects: { '/tin/2017/a/': '/tin/2017/b/' } }, []],
    ['a page that was taken down', { pages: ['/tin/2017/a/'] }, { gone: { '/tin/2017/a/': '/tin/2017/a/' } }, []],
    ['a file', { files: ['/files/a.pdf'] }, {}, ['takedowns.yaml /files/a.pdf']],
    ['what led on', { redirects: { '/a/': '/b/' } }, {}, ['takedowns.yaml /a/']],
    ['a notice', { gone: { '/a/': '/a/' } }, {}, ['takedowns.yaml /a/']],
    ['a notice of what is there again', { gone: { '/a/': '/a/' } }, { pages: ['/a/'] }, []],
    ['an English page alone', { pages: ['/en/about/'] }, {}, ['takedowns.yaml /en/about/']],
    ['whom to tell of holes, of a build that knew the day', { files: ['/.well-known/security.txt'] }, {}, []],
  ])('%s', (_, previous, now, expected) => {
    const told = lostAddresses(addresses(now), addresses(previous)).map(({ path, details }) => {
      const { address, suggestion } = details as { address: string; suggestion?: string };
      return [path, address, ...(suggestion === undefined ? [] : ['→', suggestion])].join(' ');
    });
    expect(told).toEqual(expected);
  });
});

describe('what is said to have been taken down from where nothing was', () => {
  const was = { pages: ['/tin/2017/hop/', '/en/news/2017/hop/'], gone: { '/tin/2015/cu/': '/tin/2015/cu/' } };
  test.each<[string, string, string[]]>([
    ['what was there', '/tin/2017/hop/', []],
    ['what was there, by its English address', '/en/news/2017/hop/', []],
    ['what was taken down before', '/tin/2015/cu/', []],
    ['a slip of the finger', '/tin/2017/hpo/', ['/tin/2017/hpo/ → /tin/2017/hop/']],
    ['another year', '/tin/2016/hop/', ['/tin/2016/hop/ → /tin/2017/hop/']],
    ['a slip in English', '/en/news/2017/ho/', ['/en/news/2017/ho/ → /en/news/2017/hop/']],
    ['what is like nothing', '/gioi-thieu-kho-tu-lieu-cu/', []],
  ])('%s', (_, address, expected) => {
    const files = {
      ...base,
      ...meeting('2017/hop', {}),
      'takedowns.yaml': [{ address, day: '2026-11-20', reason: 'Theo yêu cầu.' }],
    };
    const archive = archiveOf(files);
    const now = addressesIn(archive, undefined);
    const told = takedownsOfNothing(archive, now, addresses(was)).map(({ details }) => {
      const { address: given, suggestion } = details as { address: string; suggestion: string };
      return `${given} → ${suggestion}`;
    });
    expect(told).toEqual(expected);
  });
});

describe('what another release says of itself is believed only where it can be', () => {
  const text = (facts: object): string => JSON.stringify({ ...addresses({}), ...facts });
  test('a list of addresses', () => {
    const list = { pages: ['/', '/tin/2017/hop/'], files: ['/.well-known/security.txt', '/files/a/%C4%91.pdf'] };
    expect(readAddresses(text(list))).toEqual(addresses(list));
  });
  test.each([
    ['no list', '<html>'],
    ['another list', '[]'],
    ['an address that leads upwards', text({ pages: ['/khoi/../'] })],
    ['one that writes a line of its own', text({ pages: ['/tin/trang/x 302\n/'] })],
    ['one in HTML', text({ redirects: { '/tin/2015/"><script>/': '/tin/' } })],
    ['one that leads elsewhere', text({ redirects: { '/tin/2015/': '//evil.example/' } })],
    ['a notice in another folder', text({ gone: { '/tin/a/': '/../x/' } })],
  ])('not %s', (_, given) => {
    expect(readAddresses(given)).toBeUndefined();
  });
});

describe('what comes to an end with its records', () => {
  const archive = archiveOf({ ...base, ...meeting('2017/hop', {}), ...award('khen', 2016, ['a co']) });
  const redirectsAfter = (facts: Partial<SiteAddresses>, of = archive): Record<string, string> =>
    addressesIn(of, addresses(facts)).redirects;
  test('a year and a further page of a list lead to its beginning', () => {
    const pages = [
      '/tin/2015/',
      '/en/news/2015/',
      '/tin/trang/2/',
      '/en/news/page/12/',
      '/tin/2017/',
      '/tin/2017/hop/',
    ];
    expect(redirectsAfter({ pages })).toEqual({
      '/en/news/2015/': '/en/news/',
      '/en/news/page/12/': '/en/news/',
      '/tin/2015/': '/tin/',
      '/tin/trang/2/': '/tin/',
    });
  });
  test('and go on to do so, until they are there again', () => {
    expect(redirectsAfter({ redirects: { '/tin/2015/': '/tin/', '/tin/2017/': '/tin/' } })).toEqual({
      '/tin/2015/': '/tin/',
    });
  });
  test('a year of a bloc is lost, unless something has just been taken down', () => {
    expect(redirectsAfter({ pages: ['/khoi/khoi/2015/'] })).toEqual({});
    const down = { ...archive, takedowns: [{ address: '/tin/2015/x/', day: '2026-11-20', reason: { vi: 'X' } }] };
    expect(redirectsAfter({ pages: ['/khoi/khoi/2015/', '/en/blocs/khoi/2015/', '/khoi/khac/2015/'] }, down)).toEqual({
      '/en/blocs/khoi/2015/': '/en/blocs/khoi/',
      '/khoi/khoi/2015/': '/khoi/khoi/',
    });
    const before = { gone: { '/tin/2015/x/': '/tin/2015/x/', '/en/news/2015/x/': '/en/news/2015/x/' } };
    expect(redirectsAfter({ pages: ['/khoi/khoi/2015/'], ...before }, down)).toEqual({});
    expect(redirectsAfter({ redirects: { '/khoi/khoi/2015/': '/khoi/khoi/' }, ...before }, down)).toEqual({
      '/khoi/khoi/2015/': '/khoi/khoi/',
    });
  });
  test('a year goes on to lead to its bloc when that has moved', () => {
    const moved = { ...archive, moved: [{ collection: 'blocs' as const, id: 'khoi', path: '', from: ['cu'] }] };
    expect(redirectsAfter({ redirects: { '/khoi/cu/2015/': '/khoi/cu/' } }, moved)).toMatchObject({
      '/khoi/cu/2015/': '/khoi/khoi/',
    });
  });
  test('a former year that something said leads on to another is not kept without it', () => {
    expect(redirectsAfter({ redirects: { '/khoi/cu/2016/': '/khoi/khoi/2016/' } })).toEqual({});
  });
  test('attached files go with the record that was taken down', () => {
    const down = { ...archive, takedowns: [{ address: '/en/news/2015/x/', day: '2026-11-20', reason: { vi: 'X' } }] };
    const files = ['/files/meetings/2015/x/a.pdf', '/files/meetings/2015/xy/a.pdf', '/data/awards.csv'];
    expect(addressesIn(down, addresses({ files })).gone).toEqual({
      '/en/news/2015/x/': '/en/news/2015/x/',
      '/files/meetings/2015/x/a.pdf': '/tin/2015/x/',
      '/tin/2015/x/': '/tin/2015/x/',
    });
    const gone = { '/files/meetings/2015/x/b.pdf': '/tin/2015/x/' };
    expect(addressesIn(down, addresses({ gone })).gone).toMatchObject(gone);
  });
});
