import { describe, expect, test } from 'vitest';
import { Document, isScalar, visit } from 'yaml';
import type { Files } from '../../../tests/support/memory-archive.ts';
import {
  award,
  base,
  bloc,
  covenant,
  editionsFor,
  meeting,
  result,
  roster,
  source,
  unit,
} from '../../../tests/support/memory-archive.ts';
import { wholeArchive } from '../../../tests/support/whole-archive.ts';
import { digestOfText } from '../../text/digest.ts';
import type { Lang } from '../../text/locales.ts';
import { languages } from '../../text/locales.ts';
import { pagesOf } from '../pages.ts';
import type { Destination, DestinationOf, PageKind } from '../routes.ts';
import { addressOf } from '../routes.ts';
import { breadcrumbs } from '../structured-data.ts';
import type { OtherAwards } from './award-parts.ts';
import type { ShownFact, ShownFacts } from './facts.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import { notFoundPage } from './not-found-page.ts';
import type { PageModel } from './page-models.ts';
import { pageModel } from './page-models.ts';
import { noticesOf, unlistedRecords } from './record-parts.ts';
import type { UnplacedUnits } from './standing-parts.ts';
import { reasonsInWords } from './standing-parts.ts';
import type { Timeline } from './unit-page.ts';

// Made in each test, so that a mutant is tried with the tests that come through it.
const wholeSite = (): ReturnType<typeof editionsFor> => editionsFor(wholeArchive);

/** The model of a page of some files. */
function modelOf<K extends PageKind>(files: Files, destination: DestinationOf<K>, lang: Lang = 'vi'): PageModel<K> {
  return pageModel<K>(editionsFor(files)[lang], destination);
}

/** The value of the fact that stands under a label. */
function factIn({ facts }: { facts: ShownFacts }, label: string): ShownFact['value'] | undefined {
  return facts.facts.find((fact) => fact.label === label)?.value;
}

/** The names of the list of units, in its order. */
function namesOfUnits(files: Files): string[] {
  return modelOf(files, { page: 'units' }).groups.flatMap(({ units }) => units.map(({ link }) => link.text));
}

/** The rows of what is on record of a unit year by year. */
function timelineOf(files: Files, unitId: string, lang: Lang = 'vi'): Timeline['rows'] {
  const { table } = modelOf(files, { page: 'unit', unit: unitId }, lang).timeline;
  return 'absent' in table ? [] : table.rows;
}

/** The awards and places of 2016, in a bloc that has some. */
function yearOf(files: Files, lang: Lang = 'vi'): NonNullable<PageModel<'annual'>['standing']> {
  const { standing } = modelOf(files, { page: 'annual', bloc: 'khoi', period: '2016' }, lang);
  if (standing === undefined) throw new Error('neither awards nor places');
  return standing;
}

/** The units without a place, each with what is on record of it. */
function unplacedIn(unplaced: UnplacedUnits | undefined): string[] {
  return (unplaced?.groups ?? []).flatMap(({ note, units }) => units.map(({ text }) => [text, note].join(': ')));
}

/** A value as YAML, its smallest parts a line each. */
function written(value: unknown): string {
  const document = new Document(JSON.parse(JSON.stringify(value)), { aliasDuplicateObjects: false });
  visit(document, {
    Map(_, map) {
      map.flow = map.items.length > 0 && map.items.every((item) => isScalar(item.value));
    },
  });
  return document.toString({ lineWidth: 0 });
}

// Whatever is changed on a page shows here, to be read: it was meant, or it is a fault.
describe('an archive that has something of everything', () => {
  test.each(languages)('every page, in %s', async (lang) => {
    const edition = wholeSite()[lang];
    const pages = pagesOf(edition.archive).map(({ destination }) => {
      // What stands around every page is told below.
      const { frame: _, ...model } = pageModel(edition, destination) as { frame: Frame };
      return [addressOf(destination, lang), model];
    });
    const { frame: _, ...notFound } = notFoundPage(edition);
    const text = written(Object.fromEntries([...pages, ['404', notFound]]));
    await expect(text).toMatchFileSnapshot(`../../../tests/fixtures/page-models.${lang}.yaml`);
  });

  test('what the head of every page says', async () => {
    const editions = wholeSite();
    const heads = languages.flatMap((lang) =>
      pagesOf(editions[lang].archive).map(({ destination }) => {
        const { frame } = pageModel(editions[lang], destination) as { frame: Frame };
        const { windowTitle, title, description, canonical, alternates, indexed, openGraph } = frame;
        const others = alternates.map(({ tag, address }) => `${tag} ${address}`).join(', ');
        return [
          addressOf(destination, lang),
          { windowTitle, title, description, canonical, others, indexed, openGraph, lang: frame.lang },
        ];
      }),
    );
    await expect(written(Object.fromEntries(heads))).toMatchFileSnapshot('../../../tests/fixtures/page-heads.yaml');
  });
});

test('a record without a day names units and blocs as at the end of its period, wherever it is shown', () => {
  const renamed = (old: string, now: string): object => ({
    names: [
      { vi: old, to: '2018' },
      { vi: now, from: '2019' },
    ],
  });
  const files: Files = {
    ...base,
    'units/a.yaml': renamed('Sở cũ', 'Sở mới'),
    ...bloc(renamed('Khối cũ', 'Khối mới')),
    ...award('khen', 2016, ['a co']),
    ...covenant('2016/giao-uoc', { leader: 'a', signatories: ['a'] }),
    ...covenant('2019/giao-uoc', { leader: 'a' }),
  };
  const of = (id: string) => modelOf<'covenant'>(files, { page: 'covenant', id });
  const { facts, recipients } = modelOf<'award'>(files, { page: 'award', id: '2016/khen' });
  expect(factIn({ facts }, 'Khối thi đua')).toMatchObject({ text: 'Khối cũ' });
  expect(recipients.groups[0]?.recipients[0]?.unit.text).toBe('Sở cũ');
  expect(factIn(of('2016/giao-uoc'), 'Khối thi đua')).toMatchObject({ text: 'Khối cũ' });
  expect(factIn(of('2016/giao-uoc'), 'Trưởng khối')).toMatchObject({ text: 'Sở cũ' });
  expect(factIn(of('2016/giao-uoc'), 'Các đơn vị ký giao ước')).toMatchObject({
    units: { units: [{ text: 'Sở cũ' }] },
  });
  expect(factIn(of('2019/giao-uoc'), 'Khối thi đua')).toMatchObject({ text: 'Khối mới' });
  expect(factIn(of('2019/giao-uoc'), 'Trưởng khối')).toMatchObject({ text: 'Sở mới' });
  const lists = modelOf<'covenants'>(files, { page: 'covenants' });
  expect(JSON.stringify(lists)).toContain('Khối cũ');
});

describe('what stands around a page', () => {
  const { header, footer } = frameOf(wholeSite().en, { destination: { page: 'awards' }, title: 'Awards' });

  test('the menu marks the section of the page, and leads home and to the other language', () => {
    expect(header.home).toEqual({ address: '/en/', text: 'Trial archive' });
    expect(header.menu.filter(({ current }) => current).map(({ address, current }) => [address, current])).toEqual([
      ['/en/awards/', 'page'],
    ]);
    expect(header.menu.map(({ address }) => address)).toEqual([
      '/en/news/',
      '/en/awards/',
      '/en/covenants/',
      '/en/blocs/',
      '/en/ranking/',
      '/en/units/',
      '/en/search/',
    ]);
    expect(header.other).toEqual({ address: '/khen-thuong/', text: 'Tiếng Việt', lang: 'vi', tag: 'vi' });
  });

  test.each<[Destination, string, string]>([
    [{ page: 'home' }, '/', 'page'],
    [{ page: 'meetings' }, '/tin/', 'page'],
    [{ page: 'meetings', number: 2 }, '/tin/', 'section'],
    [{ page: 'meetings', of: { year: '2017' } }, '/tin/', 'section'],
    [{ page: 'awards', of: { type: 'co' }, number: 2 }, '/khen-thuong/', 'section'],
    [{ page: 'blocs', number: 2 }, '/khoi/', 'section'],
    [{ page: 'meeting', id: '2017/tong-ket' }, '/tin/', 'section'],
    [{ page: 'award', id: '2017/khen' }, '/khen-thuong/', 'section'],
    [{ page: 'covenant', id: '2017/x' }, '/giao-uoc/', 'section'],
    [{ page: 'blocs' }, '/khoi/', 'page'],
    [{ page: 'bloc', bloc: 'khoi' }, '/khoi/', 'section'],
    [{ page: 'annual', bloc: 'khoi', period: '2017' }, '/khoi/', 'section'],
    [{ page: 'standing', bloc: 'x' }, '/xep-hang/', 'section'],
    [{ page: 'unit', unit: 'x' }, '/don-vi/', 'section'],
    [{ page: 'search' }, '/tim-kiem/', 'page'],
    [{ page: 'data' }, '/du-lieu/', 'page'],
    [{ page: 'changes' }, '/thay-doi/', 'page'],
    [{ page: 'own', slugs: { vi: 'gioi-thieu', en: 'gioi-thieu' } }, '/gioi-thieu/', 'page'],
  ])('says of every page where it is: %o', (destination, address, current) => {
    const around = frameOf(wholeSite().vi, { destination, title: 'x' });
    const links = [
      around.header.home,
      ...around.header.menu,
      ...around.footer.pages,
      around.footer.data,
      around.footer.changes,
    ];
    expect(links.filter((link) => link.current).map((link) => [link.address, link.current])).toEqual([
      [address, current],
    ]);
  });
  test('the footer names the own pages in their order, the data, and who answers for it', () => {
    expect(footer.pages).toEqual([
      { address: '/en/how/', text: 'Method' },
      { address: '/en/gioi-thieu/', text: 'Giới thiệu', lang: 'vi' },
    ]);
    expect(footer.data.address).toBe('/en/data/');
    expect(footer.rss).toEqual({ address: '/en/rss.xml', text: 'RSS', tag: 'en' });
    expect(footer.corrections?.address).toBe('mailto:ban-bien-tap@kho.example');
    expect(footer.publisher).toContain('The editors');
    expect(footer.licence?.link).toEqual({ address: 'https://giay-phep.example/', text: 'Ghi công 4.0', lang: 'vi' });
  });

  test.each([
    ['a mail address', 'a@b.example', 'mailto:a@b.example'],
    ['a page', 'https://b.example/lien-he', 'https://b.example/lien-he'],
    ['a page with an at sign in it', 'https://b.example/@a', 'https://b.example/@a'],
    ['nothing', undefined, undefined],
  ])('corrections go to %s', (_, contact, expected) => {
    const files = {
      ...base,
      'site.yaml': { name: 'Kho', address: 'https://kho.example', ...(contact && { contact }) },
    };
    expect(modelOf(files, { page: 'home' }).frame.footer.corrections?.address).toBe(expected);
  });

  test('what the site does not say is not there', () => {
    const { frame } = modelOf(
      { ...base, 'site.yaml': { name: 'Kho thử', address: 'https://kho.example' } },
      { page: 'home' },
    );
    expect(frame.footer).toMatchObject({ publisher: undefined, corrections: undefined, licence: undefined });
    expect(frame.description).toBe('Kho thử.');
    expect(frame.about).toEqual({ '@type': 'WebSite', name: 'Kho thử', url: 'https://kho.example/', inLanguage: 'vi' });
    expect(frame.windowTitle).toBe('Kho thử');
  });

  test('the error page has no address, and is not to be found', () => {
    expect(notFoundPage(wholeSite().vi).frame).toMatchObject({
      canonical: undefined,
      alternates: [],
      indexed: false,
      windowTitle: 'Không tìm thấy trang · Kho thử',
      header: { other: { address: '/en/' } },
    });
  });
});

describe('two pages with one title', () => {
  const files = {
    ...base,
    ...meeting('2017/mot', { title: 'Hội nghị' }),
    ...meeting('2018/hai', { title: 'Hội nghị' }),
    ...meeting('2018/ba', { title: 'Riêng' }),
  };
  test.each([
    ['2017/mot', 'Hội nghị (tin/2017/mot) · Kho thử'],
    ['2018/hai', 'Hội nghị (tin/2018/hai) · Kho thử'],
    ['2018/ba', 'Riêng · Kho thử'],
  ])('%s is told apart', (id, windowTitle) => {
    expect(modelOf(files, { page: 'meeting', id }).frame).toMatchObject({ windowTitle });
  });
});

describe('names are those of the time', () => {
  const files = {
    ...base,
    'units/a.yaml': {
      names: [
        { vi: 'Tên cũ', to: '2016-12-31' },
        { vi: 'Tên mới', from: '2017-01-01' },
      ],
    },
    'blocs/khoi.yaml': {
      names: [
        { vi: 'Khối cũ', to: '2016-12-31' },
        { vi: 'Khối mới', from: '2017-01-01' },
      ],
      rosters: [roster(2016, 'a', 'b', 'c', 'd', 'e'), roster(2017, 'a', 'b', 'c', 'd', 'e')],
    },
    ...award('cu', 2016, ['a co'], { announcedOn: '2016-12-01' }),
    ...award('moi', 2017, ['a co'], { announcedOn: '2017-12-01' }),
  };
  test.each([
    ['a decision of before', modelOf(files, { page: 'award', id: '2016/cu' }), 'Khối cũ', 'Tên cũ'],
    ['a decision of after', modelOf(files, { page: 'award', id: '2017/moi' }), 'Khối mới', 'Tên mới'],
  ])('%s', (_, page, blocName, unitName) => {
    expect(factIn(page, 'Khối thi đua')).toMatchObject({ text: blocName });
    expect(page.recipients.groups[0]?.recipients[0]?.unit.text).toBe(unitName);
  });
  test.each([
    ['2016', 'Khối cũ, năm 2016', 'Tên cũ'],
    ['2017', 'Khối mới, năm 2017', 'Tên mới'],
  ])('the annual of %s', (period, title, unitName) => {
    const page = modelOf(files, { page: 'annual', bloc: 'khoi', period });
    expect(page.heading.title.text).toBe(title);
    expect(page.standing?.standing.rows[0]?.unit.text).toBe(unitName);
    // The members are those of the table, and not said again.
    expect(page.members).toMatchObject({
      inTable: 'Các thành viên đều có tên ở phần khen thưởng, xếp hạng bên trên.',
      roster: { members: { units: [] } },
    });
    const alone = modelOf(
      { ...files, ...award('cu', 2016, []), ...award('moi', 2017, []) },
      { page: 'annual', bloc: 'khoi', period },
    );
    expect(alone.members).toMatchObject({
      inTable: undefined,
      roster: { members: { units: [{ text: unitName }, {}, {}, {}, {}] } },
    });
  });
  test('lists, and what speaks of all years, have the name of today', () => {
    expect(namesOfUnits(files)).toContain('Tên mới');
    expect(modelOf(files, { page: 'standing', bloc: 'khoi' }).overall.table.rows[0]?.unit.text).toBe('Tên mới');
  });
});

describe('short names of units in tables', () => {
  const named = (a: object, b: object = { vi: 'Bình' }, lang: Lang = 'vi') => {
    const files = {
      ...base,
      'units/a.yaml': { names: [a] },
      'units/b.yaml': { names: [b] },
      ...award('x', 2016, ['a co']),
    };
    return yearOf(files, lang).standing.rows[0]?.unit.text;
  };
  test.each<[string, string | undefined, string]>([
    ['the short name', named({ vi: 'Sở Kế hoạch và Đầu tư', short: 'Sở KH&ĐT' }), 'Sở KH&ĐT'],
    ['the whole name where there is no other', named({ vi: 'Sở Nội vụ' }), 'Sở Nội vụ'],
    [
      'the whole name where another unit has the same short one',
      named({ vi: 'Sở Du lịch', short: 'Sở' }, { vi: 'Sở Tài chính', short: 'Sở' }),
      'Sở Du lịch',
    ],
    [
      'the whole English name rather than a short Vietnamese one',
      named({ vi: 'Sở Du lịch', en: 'Department of Tourism', short: 'Sở DL' }, undefined, 'en'),
      'Department of Tourism',
    ],
    [
      'the short English name',
      named({ vi: 'Sở Du lịch', en: 'Department of Tourism', short: { vi: 'Sở DL', en: 'Tourism' } }, undefined, 'en'),
      'Tourism',
    ],
    [
      'the short Vietnamese name where nothing is English',
      named({ vi: 'Sở Du lịch', short: 'Sở DL' }, undefined, 'en'),
      'Sở DL',
    ],
  ])('%s', (_, found, expected) => expect(found).toBe(expected));

  test('in a sentence the whole names, unless they fill it', () => {
    const long = (letter: string) => ({ names: [{ vi: `Sở ${letter.repeat(50)}`, short: letter }] });
    const files: Files = {
      ...base,
      'units/a.yaml': long('A'),
      'units/b.yaml': long('B'),
      'units/c.yaml': long('C'),
      ...award('x', 2016, ['a co', 'b co', 'a bang-khen', 'b bang-khen', 'c bang-khen']),
    };
    const { rows } = modelOf(files, { page: 'annual', bloc: 'khoi', period: '2016' }).highlights;
    expect(rows[0]?.text).toBe(
      `Cờ thi đua năm 2016: Sở ${'A'.repeat(50)} và Sở ${'B'.repeat(50)}. Bằng khen: A, B và C.`,
    );
  });
});

describe('the list of reports', () => {
  const many = (count: number): Files => ({
    ...base,
    ...Object.assign({}, ...Array.from({ length: count }, (_, index) => meeting(`2017/tin-${index}`, {}))),
  });
  const pager = (count: number, number: number) => {
    const page = modelOf(many(count), { page: 'meetings', number });
    const shown = page.groups.flatMap(({ list }) => list.records).length;
    return [shown, page.pager?.newer?.address, page.pager?.here, page.pager?.older?.address];
  };
  test.each([
    ['none', 0, 1, [0, undefined, undefined, undefined]],
    ['one page full', 20, 1, [20, undefined, undefined, undefined]],
    ['one more', 21, 1, [20, undefined, 'Trang 1/2', '/tin/trang/2/']],
    ['the one more', 21, 2, [1, '/tin/', 'Trang 2/2', undefined]],
    ['in between', 60, 2, [20, '/tin/', 'Trang 2/3', '/tin/trang/3/']],
    ['the last', 60, 3, [20, '/tin/trang/2/', 'Trang 3/3', undefined]],
  ] as const)('%s', (_, count, number, expected) => expect(pager(count, number)).toEqual(expected));

  test('says so where there is none', () => {
    expect(modelOf(base, { page: 'meetings' }).empty).toBe('Chưa có tư liệu nào.');
    expect(modelOf(many(1), { page: 'meetings' }).empty).toBeUndefined();
  });

  test('a further page says which it is, and does not introduce the section again', () => {
    expect(modelOf(many(21), { page: 'meetings', number: 2 }).heading).toEqual({
      title: { text: 'Tin hoạt động: Trang 2/2' },
      lead: undefined,
      above: {
        label: 'Đường dẫn',
        links: [
          { address: '/', text: 'Trang chủ' },
          { address: '/tin/', text: 'Tin hoạt động' },
        ],
        trail: breadcrumbs(
          [
            { name: 'Trang chủ', address: 'https://kho.example/' },
            { name: 'Tin hoạt động', address: 'https://kho.example/tin/' },
          ],
          'Tin hoạt động: Trang 2/2',
        ),
      },
    });
  });

  test('only the first page is described by what the section is', () => {
    const of = (number: number) => modelOf(many(21), { page: 'meetings', number }).frame.description;
    expect(of(1)).toBe('Hội nghị và hoạt động của các khối thi đua, mới nhất ở trên.');
    expect(of(2)).toBe('Tin hoạt động: Trang 2/2. 21 tư liệu.');
  });

  test('a year of many is paged too', () => {
    const page = modelOf(many(21), { page: 'meetings', of: { year: '2017' }, number: 2 });
    expect(page.heading.title.text).toBe('Tin hoạt động năm 2017: Trang 2/2');
    expect([page.pager?.newer?.address, page.groups.length, page.groups[0]?.title]).toEqual([
      '/tin/2017/',
      1,
      undefined,
    ]);
    expect(page.frame.description).toBe('Tin hoạt động năm 2017: Trang 2/2. 21 tư liệu.');
  });

  test('years come newest first, each with how many; one alone leads nowhere else', () => {
    const files = { ...base, ...meeting('2016/a', {}), ...meeting('2017/b', {}), ...meeting('2017/c', {}) };
    const page = modelOf(files, { page: 'meetings', of: { year: '2017' } });
    expect(page.ways).toEqual([
      {
        label: 'Theo năm',
        folded: false,
        links: [
          { link: { address: '/tin/2017/', text: '2017' }, count: undefined, current: true },
          { link: { address: '/tin/2016/', text: '2016' }, count: undefined, current: false },
        ],
      },
    ]);
    expect(addressesIn(page)).toEqual(['/tin/2017/b/', '/tin/2017/c/']);
    const counts = modelOf(files, { page: 'meetings' }).ways[0]?.links.map(({ count }) => count);
    expect(counts).toEqual([2, 1]);
    expect(modelOf(many(1), { page: 'meetings' }).ways).toEqual([]);
  });
});

/** The addresses of the records on a page of a list. */
function addressesIn({ groups }: Pick<PageModel<'meetings'>, 'groups'>): string[] {
  return groups.flatMap(({ list }) => list.records.map(({ link }) => link.address));
}

describe('awards and covenants in lists', () => {
  const files: Files = {
    ...base,
    'blocs/khoi-hai.yaml': { names: [{ vi: 'Khối hai', en: 'Second bloc' }] },
    ...award('khen', 2016, ['b bang-khen', 'a co', 'c bang-khen proposed'], { announcedOn: '2017-03-20' }),
    ...award('de-nghi', 2015, ['a co proposed'], { bloc: 'khoi-hai', summary: 'Tóm tắt.' }),
    ...award('so', 2015, [], {
      counts: [{ type: 'giay-khen', number: 7, of: 'individuals' }],
      decision: { number: '5/QĐ' },
      announcedOn: '2016',
    }),
    ...covenant('2016/g', { taskCount: 2, tasks: ['Một', 'Hai'], leader: 'a' }),
    ...covenant('2017/g', { taskCount: 2, tasks: ['Một', 'Ba'], summary: 'Tóm tắt.' }),
    ...covenant('2018/g', { bloc: 'khoi-hai' }),
  };
  // The folder of an award is the year of its announcement.
  const moved = Object.fromEntries(
    Object.entries(files).map(([path, facts]) => [
      path.replace('awards/2016/khen', 'awards/2017/khen').replace('awards/2015/so', 'awards/2016/so'),
      facts,
    ]),
  );
  const list = (destination: DestinationOf<'awards' | 'covenants'>, lang: Lang = 'vi') =>
    pageModel<'awards' | 'covenants'>(editionsFor(moved)[lang], destination);

  test.each<[DestinationOf<'awards' | 'covenants'>, string, string[]]>([
    [{ page: 'awards' }, 'Khen thưởng', ['2017/khen', '2016/so', '2015/de-nghi']],
    [{ page: 'awards', of: { year: '2016' } }, 'Khen thưởng năm 2016', ['2016/so']],
    [{ page: 'awards', of: { bloc: 'khoi-hai' } }, 'Khen thưởng: Khối hai', ['2015/de-nghi']],
    [{ page: 'awards', of: { type: 'co' } }, 'Khen thưởng: Cờ thi đua', ['2017/khen', '2015/de-nghi']],
    [{ page: 'awards', of: { type: 'giay-khen' } }, 'Khen thưởng: Giấy khen', ['2016/so']],
    [{ page: 'covenants', of: { bloc: 'khoi' } }, 'Giao ước: Khối', ['2017/g', '2016/g']],
  ])('%o', (destination, title, ids) => {
    const page = list(destination);
    const section = destination.page === 'awards' ? 'khen-thuong' : 'giao-uoc';
    expect(page.heading.title.text).toBe(title);
    expect(addressesIn(page)).toEqual(ids.map((id) => `/${section}/${id}/`));
  });
  test('a list that would be empty is not there, nor one of a bloc where there is no other', () => {
    expect(() => list({ page: 'awards', of: { type: 'co-luan-luu' } })).toThrow('co-luan-luu');
    expect(() =>
      modelOf({ ...base, ...award('x', 2016, ['a co']) }, { page: 'awards', of: { bloc: 'khoi' } }),
    ).toThrow();
  });
  test('a decision says who has what, a covenant how much it holds and what is new', () => {
    const [khen, so, proposal] = list({ page: 'awards' }).groups.flatMap((group) => group.list.records);
    expect(
      khen?.awards.map(({ award: { text }, standing, units }) => [text, standing, ...units.map((one) => one.text)]),
    ).toEqual([
      ['Cờ thi đua', 'given', 'An'],
      ['Bằng khen', 'given', 'Bình'],
      ['Bằng khen', 'open', 'Cường'],
    ]);
    expect(so?.facts).toEqual(['Quyết định số 5/QĐ', 'Giấy khen: 7 cá nhân, không nêu tên (đã có quyết định)']);
    expect([proposal?.kind, proposal?.summary]).toEqual(['Đề nghị khen thưởng', undefined]);
    const covenants = list({ page: 'covenants', of: { bloc: 'khoi' } }).groups.flatMap((group) => group.list.records);
    expect(covenants.map(({ facts, summary }) => [summary?.text, ...facts])).toEqual([
      ['Tóm tắt.', '2 nhiệm vụ trọng tâm', 'So với giao ước năm 2016: giữ 1, thêm 1, bỏ 1.'],
      [undefined, '2 nhiệm vụ trọng tâm', 'Trưởng khối năm 2016: An.'],
    ]);
  });
  test('the ways into them, by year, bloc and award, in both languages', () => {
    const ways = (lang: Lang, of?: { type: string }) =>
      list({ page: 'awards', ...(of && { of }) }, lang).ways.map(({ label, links }) => [
        label,
        ...links.map(({ link, count, current }) => [link.address, count, current ? 'here' : ''].join(' ').trim()),
      ]);
    expect(ways('vi')).toEqual([
      ['Theo năm', '/khen-thuong/2017/ 1', '/khen-thuong/2016/ 1', '/khen-thuong/2015/ 1'],
      ['Theo khối thi đua', '/khen-thuong/khoi/khoi/ 2', '/khen-thuong/khoi/khoi-hai/ 1'],
      [
        'Theo danh hiệu, hình thức khen thưởng',
        '/khen-thuong/loai/co/ 2',
        '/khen-thuong/loai/bang-khen/ 1',
        '/khen-thuong/loai/giay-khen/ 1',
      ],
    ]);
    expect(ways('en', { type: 'co' }).at(-1)?.slice(1)).toEqual([
      '/en/awards/type/co/  here',
      '/en/awards/type/bang-khen/',
      '/en/awards/type/giay-khen/',
    ]);
    expect(list({ page: 'awards', of: { bloc: 'khoi-hai' } }, 'en').heading.title.text).toBe('Awards: Second bloc');
  });
  test('many of them stand folded', () => {
    const blocs = Object.fromEntries(
      Array.from({ length: 13 }, (_, index) => [
        [`blocs/b${index}.yaml`, { names: [{ vi: `Khối ${index}` }] }],
        ...Object.entries(meeting(`2017/m${index}`, { bloc: `b${index}` })),
      ]).flat() as [string, object][],
    );
    expect(
      modelOf({ ...base, ...blocs }, { page: 'meetings' }).ways.find(({ label }) => label === 'Theo khối thi đua')
        ?.folded,
    ).toBe(true);
  });
});

test('blocs and their rankings are paged where there are many', () => {
  const blocs = Object.fromEntries(
    Array.from({ length: 21 }, (_, index) => [`blocs/b${index}.yaml`, { names: [{ vi: `Khối ${index}` }] }]),
  );
  const files = { ...base, ...blocs };
  const [first, second] = [1, 2].map((number) => modelOf(files, { page: 'blocs', ...(number > 1 && { number }) }));
  expect([first?.table?.rows.length, first?.pager?.older?.address]).toEqual([12, '/khoi/trang/2/']);
  expect([second?.table?.rows.length, second?.pager?.newer?.address]).toEqual([10, '/khoi/']);
  expect([first?.heading.title.text, second?.heading.title.text]).toEqual(['Khối thi đua', 'Khối thi đua: trang 2']);
  expect(modelOf(files, { page: 'standings', number: 2 }).blocs).toHaveLength(10);
  expect(modelOf(files, { page: 'home' }).answers?.all?.text).toBe('Tất cả 22 khối thi đua');
  const many = Object.fromEntries(
    Array.from({ length: 13 }, (_, index) => [
      `blocs/b${index}.yaml`,
      { names: [{ vi: `Khối ${index}` }], rosters: [roster(2016, 'a')] },
    ]),
  );
  const { answers } = modelOf({ ...base, ...many }, { page: 'home' });
  expect([answers?.table.rows.length, answers?.all]).toEqual([
    12,
    { address: '/khoi/', text: 'Tất cả 14 khối thi đua' },
  ]);
});

describe('who is first', () => {
  const first = (files: Files, lang: Lang = 'vi'): unknown => {
    const [only] = modelOf(files, { page: 'standings' }, lang).blocs;
    return only?.standing;
  };
  test.each<[string, Files, unknown]>([
    ['nobody yet', base, { absent: 'Chưa ghi nhận kết quả' }],
    [
      'one',
      { ...base, ...award('x', 2016, ['a co', 'b bang-khen']) },
      { first: 'Xếp thứ nhất năm 2016: An.', periods: '1 năm có xếp hạng.' },
    ],
    [
      'several',
      { ...base, ...award('x', 2016, ['b co', 'a co']) },
      { first: 'Xếp thứ nhất năm 2016: An và Bình.', periods: '1 năm có xếp hạng.' },
    ],
    [
      'the newest period that ranks anybody',
      { ...base, ...award('x', 2015, ['a co']), ...award('y', 2016, ['b co']), ...covenant('2017/g', {}) },
      { first: 'Xếp thứ nhất năm 2016: Bình.', periods: '2 năm có xếp hạng.' },
    ],
    [
      'where the bloc is not ranked',
      { ...base, ...bloc({ ranking: { basis: 'none' } }), ...award('x', 2016, ['a co']) },
      { absent: 'Kho tư liệu không xếp hạng khối này.' },
    ],
  ])('%s', (_, files, expected) => expect(first(files)).toEqual(expected));

  test('a bloc that is not ranked has no computed order, no method and no periods', () => {
    const page = modelOf(
      { ...base, ...bloc({ ranking: { basis: 'none' }, rosters: [roster(2016, 'a')] }), ...award('x', 2016, ['a co']) },
      { page: 'standing', bloc: 'khoi' },
    );
    expect(page).toMatchObject({
      method: undefined,
      newest: undefined,
      frame: { description: 'Kho tư liệu không xếp hạng khối này.' },
    });
    expect(page.overall.table).toMatchObject({
      basis: 'Kho tư liệu không xếp hạng khối này.',
      rows: [],
      unplaced: undefined,
    });
  });
});

describe('how units stand over the years', () => {
  const standing = (files: Files, lang: Lang = 'vi') =>
    modelOf({ ...base, ...files }, { page: 'standing', bloc: 'khoi' }, lang);
  const overall = (files: Files, lang: Lang = 'vi') => standing(files, lang).overall.table;
  /** The places of each unit, the newest year first, as `1=`; a dot where it has none. */
  const matrix = (files: Files): unknown[] =>
    (standing(files).places?.tables ?? []).map(({ columns, rows }) => [
      columns.years.map(({ link, basis }) => `${link.text} ${basis}`).join(', '),
      ...rows.map(({ unit: { text }, places }) =>
        [text, ...places.map(({ place, tied }) => (place === undefined ? '·' : `${place}${tied ? '=' : ''}`))].join(
          ' ',
        ),
      ),
    ]);
  const order = (...units: string[]): object => ({ order: units.map((id, index) => ({ unit: id, place: index + 1 })) });

  test('by awards of each type; the place of each year stands beside, whatever it rests on', () => {
    const files = {
      ...bloc({ rosters: [roster(2015, 'a', 'b', 'c', 'd'), roster(2016, 'a', 'b'), roster(2017, 'a')] }),
      ...award('khen', 2015, ['a co', 'b bang-khen', 'c bang-khen', 'c giay-khen']),
      ...result(2016, order('b', 'a')),
      ...result(2017, { grades: ['a', 'b'].map((id) => ({ unit: id, grade: 'good' })) }),
    };
    const table = overall(files);
    expect(table.columns.awards.map(({ text }) => text)).toEqual(['Cờ thi đua', 'Bằng khen', 'Giấy khen']);
    expect(
      table.rows.map(({ place, unit: { text }, awards, membership }) => [place, text, awards.join(' '), membership]),
    ).toEqual([
      [1, 'An', '1 – –', 3],
      [2, 'Cường', '– 1 1', 1],
      [3, 'Bình', '– 1 –', 2],
    ]);
    expect(unplacedIn(table.unplaced)).toEqual(['Dũng: ']);
    expect(table.legend).toHaveLength(1);
    expect(matrix(files)).toEqual([['2017 X, 2016 C, 2015 K', 'An 1= 2 1', 'Cường · · 2', 'Bình 1= 1 3']]);
    expect(standing(files).places?.legend.at(-1)).toBe(
      'X: mức xếp loại do khối công bố; C: thứ hạng do khối công bố; K: khen thưởng đã ghi nhận.',
    );
    expect(standing(files).newest).toMatchObject({
      link: { address: '/khoi/khoi/2017/', text: 'Xếp hạng năm 2017' },
      standing: { columns: { before: 'Hạng năm 2016' } },
    });
  });
  test('whoever has places in years and no award that counts has a row without a rank', () => {
    const files = { ...result(2016, order('c', 'a')), ...result(2015, order('c')) };
    const table = overall(files, 'en');
    expect(table.rows.map(({ place, unit: { text } }) => [place, text])).toEqual([
      [undefined, 'An'],
      [undefined, 'Cường'],
    ]);
    expect(unplacedIn(table.unplaced)).toEqual(['Bình: ', 'Dũng: ', 'Đức: ']);
    expect(matrix(files)).toEqual([['2016 C, 2015 C', 'An 2 ·', 'Cường 1 1']]);
  });
  test('of what predecessors won is said that it is theirs, and their places stand apart', () => {
    const files = {
      ...bloc({ rosters: [roster(2016, 'a', 'b'), roster(2017, 'b')], ranking: { lineage: 'carry' } }),
      'units/a.yaml': unit('An', 'b'),
      ...award('khen', 2016, ['a co']),
      ...award('khen', 2017, ['b co']),
    };
    expect(overall(files).rows).toMatchObject([{ unit: { text: 'Bình' }, awards: ['2 (1 của đơn vị tiền thân)'] }]);
    expect(overall(files).carried).toEqual(['Khen thưởng của An được tính cho Bình.']);
    expect(matrix(files)).toEqual([['2017 K, 2016 K', 'Bình 1 ·', 'An · 1']]);
  });
  test('more than fifteen years take several tables, the earlier ones with the units of their time', () => {
    const years = Array.from({ length: 17 }, (_, index) => 2001 + index);
    const files = Object.assign(
      bloc({}),
      ...years.map((year) => award(`khen-${year}`, year, [year < 2003 ? 'a co' : 'b co'])),
    ) as Files;
    const tables = standing(files).places?.tables ?? [];
    expect(tables.map(({ caption, columns }) => [caption, columns.years.length])).toEqual([
      ['Hạng từ năm 2003 đến năm 2017', 15],
      ['Hạng từ năm 2001 đến năm 2002', 2],
    ]);
    expect(tables.map(({ rows }) => rows.map(({ unit: { text } }) => text))).toEqual([['Bình'], ['An']]);
  });
  test('a year that places nobody has no column, and a bloc that ranks nobody no table', () => {
    const files = { ...award('khen', 2015, ['a co']), ...covenant('2016/g', {}) };
    expect(matrix(files)).toEqual([['2015 K', 'An 1']]);
    expect(standing(files).newest?.link.address).toBe('/khoi/khoi/2015/');
    const never = { ...bloc({ ranking: { basis: 'none' } }), ...award('x', 2016, ['a co']) };
    expect(standing(never)).toMatchObject({ places: undefined, newest: undefined });
  });
  test('where nothing ranks there is no table and no legend', () => {
    const table = overall({});
    expect([table.rows, table.legend]).toEqual([[], []]);
    expect(unplacedIn(table.unplaced)).toHaveLength(5);
  });
});

describe('the award of the year stands before the computed place', () => {
  const order = (...units: string[]): object => ({ order: units.map((id, index) => ({ unit: id, place: index + 1 })) });
  const graded = (...units: string[]): object => ({ grades: units.map((id) => ({ unit: id, grade: 'good' })) });
  const told = (files: Files): (string | undefined)[] => {
    const { newest } = modelOf({ ...base, ...files }, { page: 'standing', bloc: 'khoi' });
    const { highlights } = modelOf({ ...base, ...files }, { page: 'annual', bloc: 'khoi', period: '2016' });
    const told = [newest?.standing.topAward, newest?.standing.topDiffers];
    // On the annual the key points say the same.
    for (const sentence of told) expect(highlights.rows[0]?.text).toContain(sentence ?? '');
    return told;
  };
  const flag = award('khen', 2016, ['b co', 'a bang-khen']);
  const isFlag = 'Cờ thi đua năm 2016: Bình.';
  test.each<[string, Files, (string | undefined)[]]>([
    ['the flag itself ranks', flag, [isFlag, undefined]],
    [
      'two flags',
      award('khen', 2016, ['b co', 'd co', 'b giay-khen']),
      ['Cờ thi đua năm 2016: Bình và Dũng.', undefined],
    ],
    ['the order of the bloc puts its holder first', { ...flag, ...result(2016, order('b', 'a')) }, [isFlag, undefined]],
    [
      'the order of the bloc puts another first',
      { ...flag, ...result(2016, order('a', 'b')) },
      [isFlag, 'Cờ thi đua được tặng cho Bình, còn xếp thứ nhất là An.'],
    ],
    [
      'its holder is among those of the best grade',
      { ...flag, ...result(2016, graded('a', 'b')) },
      [isFlag, undefined],
    ],
    [
      'its holder is not among those of the best grade',
      { ...flag, ...result(2016, graded('a', 'c')) },
      [isFlag, 'Cờ thi đua được tặng cho Bình, còn xếp thứ nhất là An và Cường.'],
    ],
    [
      'a certificate where there is no flag',
      award('khen', 2016, ['a bang-khen']),
      ['Bằng khen năm 2016: An.', undefined],
    ],
    ['a proposal is no award', award('khen', 2016, ['a co proposed']), [undefined, undefined]],
    ['an order without awards', result(2016, order('a')), [undefined, undefined]],
  ])('%s', (_, files, expected) => expect(told(files)).toEqual(expected));

  const answer = (files: Files) => modelOf({ ...base, ...files }, { page: 'home' }).only?.answers;
  test.each<[string, Files, unknown]>([
    ['nothing is on record', {}, undefined],
    [
      'proposals of an earlier year',
      award('x', 2015, ['a co proposed']),
      [['/khen-thuong/2015/x/'], undefined, undefined],
    ],
    [
      'an award of an unknown year',
      award('x', undefined, ['a co', 'b bang-khen'], { announcedOn: '2016' }),
      [['/don-vi/a/'], 'Cờ thi đua', 'không tính vào năm nào'],
    ],
    [
      'many proposals',
      {
        ...award('a', 2016, ['a co proposed']),
        ...award('b', 2016, ['b co proposed']),
        ...award('c', 2016, ['c co proposed']),
        ...award('d', 2016, ['d co proposed']),
      },
      [['a', 'b', 'c'].map((slug) => `/khen-thuong/2016/${slug}/`), undefined, undefined],
    ],
    [
      'an order and no award',
      result(2016, order('b', 'a')),
      [[], undefined, 'Xếp thứ nhất năm 2016: Bình (xét trong 2/5 đơn vị).'],
    ],
  ])('where no award counts in a year, the home page has what is on record: %s', (_, files, expected) => {
    const { award: found } = answer(files) ?? {};
    expect(found && [found.links.map(({ address }) => address), found.what?.text, found.note]).toEqual(expected);
  });
  test('on the home page, the list of rankings and the page of the bloc', () => {
    const files = { ...flag, ...result(2016, order('a', 'b')) };
    const first =
      'Xếp thứ nhất năm 2016: An (xét trong 2/5 đơn vị). Cờ thi đua được tặng cho Bình, còn xếp thứ nhất là An.';
    const shown = {
      links: [{ text: 'Bình' }],
      what: { text: 'Cờ thi đua' },
      isFlag: true,
      year: undefined,
      note: first,
    };
    expect(answer(files)?.award).toMatchObject(shown);
    const page = modelOf({ ...base, ...files }, { page: 'bloc', bloc: 'khoi' });
    expect(page.answers?.answers.award).toMatchObject(shown);
    expect(modelOf({ ...base, ...files }, { page: 'standings' }).blocs[0]).toMatchObject({
      topAward: isFlag,
      standing: { first },
    });
    const newer = { ...files, ...result(2017, order('a', 'b', 'c', 'd', 'e')) };
    expect(answer(newer)?.award).toMatchObject({
      links: [{ text: 'Bình' }],
      year: 'năm 2016',
      note: 'Xếp thứ nhất năm 2017: An (xét trong 5 đơn vị được nêu).',
    });
  });
});

describe('units that have ended', () => {
  const names = [{ vi: 'Sở Văn hóa', en: 'Department of Culture' }];
  const files: Files = {
    ...base,
    'units/cu.yaml': {
      names,
      ended: { on: '2025-06-30', note: 'Hợp nhất.' },
      successors: [{ unit: 'moi', on: '2025-07-01' }],
    },
    'units/moi.yaml': { names: [{ ...names[0], from: '2025-07-01' }] },
    ...bloc({ rosters: [roster(2016, 'cu')] }),
    ...award('khen', 2016, ['cu co', 'cu bang-khen proposed']),
  };
  test('say when, and why', () => {
    const { ended } = modelOf(files, { page: 'unit', unit: 'cu' });
    expect(ended).toEqual({
      label: 'Kết thúc hoạt động',
      value: { on: { day: '2025-06-30', text: 'ngày 30 tháng 6 năm 2025' }, note: { text: 'Hợp nhất.' } },
    });
    const byName = { ...files, 'units/cu.yaml': { names: [{ ...names[0], to: '2025-06' }] } };
    const page = modelOf(byName, { page: 'unit', unit: 'cu' });
    expect(page.ended?.value.on.text).toBe('tháng 6 năm 2025');
    expect(page.names?.value[0]?.span).toBe('đến tháng 6 năm 2025');
    expect(modelOf(files, { page: 'unit', unit: 'a' })).toMatchObject({ ended: undefined, names: undefined });
  });
  test('are told apart from those that bear their name', () => {
    const apart = ['Sở Văn hóa (đến 30/6/2025)', 'Sở Văn hóa (từ 01/7/2025)'];
    const culture = (links: { text: string }[]): string[] =>
      links.map(({ text }) => text).filter((text) => text.startsWith('Sở'));
    expect(namesOfUnits(files).filter((text) => text.startsWith('Sở'))).toEqual(apart);
    expect(
      culture(modelOf(files, { page: 'search' }).units.groups.flatMap(({ units }) => units.map(({ link }) => link))),
    ).toEqual(apart);
    expect(modelOf(files, { page: 'unit', unit: 'cu' }).became?.value.map(({ unit: { text } }) => text)).toEqual([
      apart[1],
    ]);
    expect(modelOf(files, { page: 'unit', unit: 'moi' }).cameFrom?.value.map(({ text }) => text)).toEqual([apart[0]]);
    const alone = { ...files, 'units/moi.yaml': { names: [{ vi: 'Sở khác' }] } };
    expect(
      namesOfUnits(alone)
        .filter((text) => text.startsWith('Sở'))
        .sort(),
    ).toEqual(['Sở Văn hóa', 'Sở khác']);
  });
  test('lead from what became of them to their awards', () => {
    expect(modelOf(files, { page: 'unit', unit: 'moi' }).awardsBefore).toMatchObject({
      title: 'Khen thưởng của đơn vị tiền thân',
      units: [{ unit: { address: '/don-vi/cu/' }, number: '1 khen thưởng' }],
    });
    expect(modelOf(files, { page: 'unit', unit: 'cu' }).awardsBefore).toBeUndefined();
  });
});

describe('the reasons of a place', () => {
  const reasons = (files: Files, lang: Lang = 'vi'): string[] => {
    const edition = editionsFor(files)[lang];
    const [standings] = [...edition.standings.values()];
    const of2016 = standings?.periods.find(({ annual }) => annual.period === '2016');
    return (of2016?.standing.placings ?? []).map(
      ({ place, tied, reasons: why }) =>
        `${place}${tied ? ` (${edition.t.tied})` : ''}: ${reasonsInWords(edition, why, of2016?.annual)}`,
    );
  };
  const scored = (csv: string, ...roles: string[]): Files => ({
    ...base,
    ...result(2016, { criteria: roles.map((role) => ({ column: role, name: role, role })) }, csv),
  });
  test.each<[string, Files, string[]]>([
    [
      'awards',
      { ...base, ...award('x', 2016, ['a co', 'a bang-khen', 'b co', 'b bang-khen']) },
      ['1 (đồng hạng): 1 Cờ thi đua; 1 Bằng khen', '1 (đồng hạng): 1 Cờ thi đua; 1 Bằng khen'],
    ],
    [
      'a published order',
      { ...base, ...result(2016, { order: [{ unit: 'b', place: 1 }] }) },
      ['1: theo công bố của khối: thứ nhất'],
    ],
    ['a total', scored('unit,criterion\na,98.25\n', 'criterion'), ['1: 98,25 điểm']],
    [
      'with a bonus',
      scored('unit,criterion,bonus\na,90,2\n', 'criterion', 'bonus'),
      ['1: 92 điểm, trong đó điểm thưởng 2'],
    ],
    [
      'with a deduction',
      scored('unit,criterion,deduction\na,90,1.5\n', 'criterion', 'deduction'),
      ['1: 88,5 điểm, đã trừ 1,5 điểm'],
    ],
    [
      'with both',
      scored('unit,criterion,bonus,deduction\na,90,2,1\n', 'criterion', 'bonus', 'deduction'),
      ['1: 91 điểm, trong đó điểm thưởng 2, đã trừ 1 điểm'],
    ],
    [
      'a grade',
      { ...base, ...result(2016, { grades: [{ unit: 'a', grade: 'good' }] }) },
      ['1: xếp loại: Hoàn thành tốt nhiệm vụ'],
    ],
    [
      'a tie that a column decides',
      {
        ...base,
        ...result(
          2016,
          {
            criteria: [
              { column: 'diem', name: 'Điểm' },
              { column: 'phu', name: 'Điểm phụ', role: 'self' },
            ],
            tieBreakers: ['phu'],
          },
          'unit,diem,phu\na,5,1\nb,5,2\n',
        ),
      },
      [
        '1: 5 điểm; khi bằng tổng điểm, xét tiếp “Điểm phụ”: 2',
        '2: 5 điểm; khi bằng tổng điểm, xét tiếp “Điểm phụ”: 1',
      ],
    ],
  ])('%s', (_, files, expected) => expect(reasons(files)).toEqual(expected));
});

describe('a result that does not name every member says so wherever it ranks', () => {
  const files: Files = {
    ...base,
    ...bloc({ rosters: [{ period: 2016, units: ['a', 'b'], count: 9, source }] }),
    ...result(2016, { order: [{ unit: 'a', place: 1 }], grades: [{ unit: 'b', grade: 'good' }] }),
  };
  test('on the annual, with the grade of whom it does not place', () => {
    const { standing, result: shown } = modelOf(files, { page: 'annual', bloc: 'khoi', period: '2016' });
    expect(standing?.standing.coverage).toBe('Kết quả này nêu 1 trong 9 thành viên của khối.');
    expect(shown?.result.facts).toEqual([]);
    expect(standing?.standing.unplaced?.groups.map(({ note }) => note)).toEqual(['xếp loại: Hoàn thành tốt nhiệm vụ']);
  });
  test('on the home page, on the list of rankings, and on the page of the unit', () => {
    const sentence = 'Xếp thứ nhất năm 2016: An (xét trong 1/9 đơn vị).';
    expect(JSON.stringify(modelOf(files, { page: 'home' }))).toContain(sentence);
    expect(JSON.stringify(modelOf(files, { page: 'standings' }))).toContain(sentence);
    expect(timelineOf(files, 'a').map(({ place }) => place?.basis)).toEqual(['khối công bố; xét trong 1/9 đơn vị']);
  });
  test('a grade in a draft of the bloc is on record of nobody', () => {
    const draft = { ...files, ...result(2016, { status: 'draft', grades: [{ unit: 'b', grade: 'good' }] }) };
    expect(modelOf(draft, { page: 'annual', bloc: 'khoi', period: '2016' }).standing).toBeUndefined();
  });
});

test('a score table shows the columns that it has, under the headings that they belong to', () => {
  const criteria = [
    { column: 'x', name: 'X', group: { vi: 'Nhóm I', en: 'Group I' } },
    { column: 'y', name: 'Y', maximum: 20, group: { vi: 'Nhóm I', en: 'Group I' } },
    { column: 'tu', name: 'Tự chấm', role: 'self' },
  ];
  const files = {
    ...base,
    ...result(2016, { criteria, tieBreakers: ['y', 'phu'] }, 'unit,x,y,tu,phu\na,5,7,20,3\nb,6,7.25,9,3\n'),
  };
  const { result: shown } = modelOf(files, { page: 'annual', bloc: 'khoi', period: '2016' });
  expect(shown?.result.scores?.columns.criteria).toEqual([
    'X',
    'Y (tối đa 20)',
    'Tự chấm (tự chấm, không cộng)',
    'phu (chỉ xét khi bằng tổng điểm)',
  ]);
  expect(shown?.result.scores?.groups).toEqual([
    { name: 'Nhóm I', span: 2 },
    { name: '', span: 2 },
  ]);
  // The best first, and in a column as many decimals in every row.
  expect(shown?.result.scores?.rows.map(({ unit: { text }, points, total }) => [text, ...points, total])).toEqual([
    ['Bình', '6', '7,25', '9', '3', '13,25'],
    ['An', '5', '7,00', '20', '3', '12,00'],
  ]);
  expect(shown?.result.facts).toContain('Khi bằng tổng điểm, xét lần lượt: Y, phu.');
});

describe('what readers are told before they read', () => {
  const texts = wholeSite().vi.archive.meetings.find(({ id }) => id === '2016/tong-ket')?.texts;
  if (texts === undefined) throw new Error('the archive has lost its report');
  const at = { page: 'meeting', id: '2016/tong-ket' } as const;
  test.each<[string, Lang, object, string[]]>([
    ['nothing', 'vi', {}, []],
    [
      'that it is not translated',
      'en',
      {},
      ['This record has not been translated yet. The facts below are in English, the report in Vietnamese.'],
    ],
    ['that it is a draft', 'vi', { draft: true }, ['Bản nháp: chỉ người biên tập nhìn thấy.']],
    [
      'what is asked of it',
      'vi',
      { draft: true, questions: ['Ngày nào?'] },
      ['Bản nháp: chỉ người biên tập nhìn thấy.', 'Những điều cần trả lời trước khi công bố', 'Ngày nào?'],
    ],
    [
      'until when it is held back',
      'vi',
      { heldUntil: '2030-01-05' },
      ['Chưa công bố: tư liệu được giữ lại đến ngày 05 tháng 01 năm 2030.'],
    ],
  ])('%s', (_, lang, record, expected) => {
    const notices = noticesOf(wholeSite()[lang], { texts, ...record }, at);
    expect(notices.flatMap(({ lines, questions }) => [...lines, ...questions.map(({ text }) => text)])).toEqual(
      expected,
    );
    expect(notices.every(({ strong }) => strong === (lang === 'vi'))).toBe(true);
  });

  test('a preview lists what readers do not see', () => {
    const { vi: edition } = wholeSite();
    const [shown] = edition.archive.meetings;
    if (shown === undefined) throw new Error('the archive has lost its reports');
    const list = unlistedRecords(edition, 'meeting', [
      shown,
      { ...shown, id: '2018/nhap', draft: true },
      { ...shown, id: '2018/giu', heldUntil: '2030-01-01' },
    ]);
    expect(list?.links.map(({ address }) => address)).toEqual(['/tin/2018/nhap/', '/tin/2018/giu/']);
    expect(unlistedRecords(edition, 'meeting', [shown])).toBeUndefined();
  });
});

describe('a handover in words', () => {
  const said = (
    { unstated = false, ...handover }: { unstated?: boolean } & Record<string, unknown>,
    people: object[] = [],
  ): string | undefined =>
    modelOf(
      {
        ...base,
        ...meeting('2017/hop', {
          kinds: ['handover'],
          handover: { period: 2017, leader: 'b', ...handover },
          people,
          unstated: unstated ? [...('leader' in handover ? ['handover.leader'] : []), 'handover.outgoing'] : [],
        }),
      },
      { page: 'meeting', id: '2017/hop' },
    ).changes?.handover?.text;
  test.each([
    [
      'the new leader alone',
      {},
      [],
      'Bình nhận nhiệm vụ Trưởng khối năm 2017. Kho tư liệu chưa ghi nhận đơn vị bàn giao.',
    ],
    [
      'the new leader, of a source that names no other',
      { unstated: true },
      [],
      'Bình nhận nhiệm vụ Trưởng khối năm 2017. Nguồn không nêu đơn vị bàn giao.',
    ],
    [
      'nobody',
      { leader: undefined },
      [],
      'Kho tư liệu chưa ghi nhận đơn vị nhận nhiệm vụ Trưởng khối năm 2017. Kho tư liệu chưa ghi nhận đơn vị bàn giao.',
    ],
    [
      'nobody, of a source that names none',
      { leader: undefined, unstated: true },
      [],
      'Nguồn không nêu đơn vị nhận nhiệm vụ Trưởng khối năm 2017. Nguồn không nêu đơn vị bàn giao.',
    ],
    [
      'deputies',
      { deputies: ['c', 'd'] },
      [],
      'Bình nhận nhiệm vụ Trưởng khối năm 2017. Phó Trưởng khối: Cường và Dũng. Kho tư liệu chưa ghi nhận đơn vị bàn giao.',
    ],
    ['both', { outgoing: 'a' }, [], 'Bình nhận nhiệm vụ Trưởng khối năm 2017. Đơn vị bàn giao: An.'],
    [
      'who took the flag, by a key',
      { receivedBy: 'ong-ba' },
      [{ key: 'ong-ba', name: 'Ông Ba' }],
      'Bình nhận nhiệm vụ Trưởng khối năm 2017. Ông Ba nhận Cờ luân lưu. Kho tư liệu chưa ghi nhận đơn vị bàn giao.',
    ],
    [
      'who took the flag, by name',
      { receivedBy: 'Ông Ba' },
      [{ key: 'x', name: 'Bà Tư' }, { name: 'Ông Ba' }],
      'Bình nhận nhiệm vụ Trưởng khối năm 2017. Ông Ba nhận Cờ luân lưu. Kho tư liệu chưa ghi nhận đơn vị bàn giao.',
    ],
  ])('%s', (_, handover, people, expected) => expect(said(handover, people)).toBe(expected));
});

describe('the home page', () => {
  test('shows the newest cycles first, five reports, and each shelf newest first', () => {
    const files = {
      ...base,
      'blocs/khac.yaml': { names: [{ vi: 'Khối khác' }], rosters: [roster(2018, 'a')] },
      'blocs/trong.yaml': { names: [{ vi: 'Khối trống' }] },
      ...Object.assign({}, ...Array.from({ length: 7 }, (_, index) => meeting(`2017/tin-${index}`, {}))),
    };
    const page = modelOf(files, { page: 'home' });
    expect(page.answers?.table.rows.map(({ newest }) => newest?.address)).toEqual([
      '/khoi/khac/2018/',
      '/khoi/khoi/2017/',
    ]);
    expect(page.latest.list.records).toHaveLength(5);
    expect(page.shelf.shelves.map(({ bloc: of, annuals }) => [of?.text, ...annuals.map(({ text }) => text)])).toEqual([
      ['Khối khác', '2018'],
      ['Khối', '2017', '2016'],
    ]);
    const { table } = modelOf(files, { page: 'blocs' });
    expect(table?.rows.map(({ bloc: of }) => of.text)).toEqual(['Khối', 'Khối khác', 'Khối trống']);
  });
});

test('the leaders of a bloc: each under its short name, with the day of the handover; the years before the last ten are folded', () => {
  const years = Array.from({ length: 12 }, (_, index) => 2005 + index);
  const files: Files = {
    ...base,
    ...bloc({}),
    'units/a.yaml': { names: [{ vi: 'An dài', short: 'An' }] },
    ...Object.assign({}, ...years.map((year) => covenant(`${year}/g`, { leader: 'a' }))),
    ...meeting('2016/hop', { date: '2016-03', handover: { period: 2016, leader: 'a' }, kinds: ['handover'] }),
  };
  const table = modelOf(files, { page: 'bloc', bloc: 'khoi' }).newest?.leaders.table;
  expect(table?.rows.map(({ period }) => period.text)).toEqual(years.slice(2).reverse().map(String));
  expect(table?.rows[0]).toMatchObject({
    leaders: [{ text: 'An', address: '/don-vi/a/' }],
    handovers: [{ text: '3/2016', address: '/tin/2016/hop/' }],
  });
  expect([table?.earlier?.title, table?.earlier?.rows.map(({ period }) => period.text)]).toEqual([
    '2 năm trước đó',
    ['2006', '2005'],
  ]);
});

test('a report leads to those before and after it, and to others of its year: of its bloc, and none that is withdrawn', () => {
  const files: Files = {
    ...base,
    'blocs/khoi-hai.yaml': { names: [{ vi: 'Khối hai' }] },
    ...meeting('2016/a', { date: '2016-02-01', title: 'A' }),
    ...meeting('2016/b', { date: '2016-03-01', title: 'B' }),
    ...meeting('2016/hai', { date: '2016-03-02', bloc: 'khoi-hai' }),
    ...meeting('2016/rut', { date: '2016-03-03', withdrawn: { on: '2017', reason: 'Trùng.' } }),
    ...meeting('2016/c', { date: '2016-04-01', title: 'C' }),
    ...meeting('2017/d', { date: '2017-01-01', title: 'D' }),
    ...meeting('2017/thanh-pho', { date: '2017-01-02', bloc: undefined }),
  };
  const beside = (id: string, lang: Lang = 'vi') => {
    const { neighbours, related } = modelOf(files, { page: 'meeting', id }, lang);
    return [
      neighbours?.previous && `${neighbours.previous.label}: ${neighbours.previous.link.text}`,
      neighbours?.next && `${neighbours.next.label}: ${neighbours.next.link.text}`,
      related?.links.map(({ text }) => text).join(' '),
    ];
  };
  expect(beside('2016/b')).toEqual(['Tin trước: A', 'Tin sau: C', 'C A']);
  expect(beside('2016/a', 'en')).toEqual([undefined, 'Later: B', 'C B']);
  expect(beside('2017/d')).toEqual(['Tin trước: C', undefined, undefined]);
  expect(beside('2016/hai')).toEqual([undefined, undefined, undefined]);
  expect(beside('2016/rut')).toEqual([undefined, undefined, undefined]);
  expect(beside('2017/thanh-pho')).toEqual([undefined, undefined, undefined]);
});

test('the page of a bloc shows its newest five reports, each once', () => {
  const files = {
    ...base,
    ...Object.assign(
      {},
      ...Array.from({ length: 6 }, (_, index) =>
        meeting(`201${index}/tin`, { reviews: 2010 + index - 1, opens: 2010 + index }),
      ),
    ),
  };
  const { newest } = modelOf(files, { page: 'bloc', bloc: 'khoi' });
  expect(newest?.latest.list.records.map(({ link }) => link.address)).toEqual(
    [5, 4, 3, 2, 1].map((index) => `/tin/201${index}/tin/`),
  );
});

test('a unit that became another, and the other', () => {
  const files = { ...base, 'units/a.yaml': unit('An', 'b') };
  expect(modelOf(files, { page: 'unit', unit: 'a' }).became?.value).toEqual([
    { unit: { address: '/don-vi/b/', text: 'Bình' } },
  ]);
  expect(modelOf(files, { page: 'unit', unit: 'b' }).cameFrom?.value).toEqual([{ address: '/don-vi/a/', text: 'An' }]);
});

describe('a unit year by year', () => {
  const files: Files = {
    ...base,
    'blocs/khoi-hai.yaml': { names: [{ vi: 'Khối hai' }], rosters: [roster(2014, 'a')] },
    ...award('hai', 2014, ['a bang-khen'], { bloc: 'khoi-hai' }),
    ...award('khen', 2016, ['a co', 'a giay-khen revoked', 'b co']),
    ...award('truoc', 2015, ['a bang-khen proposed']),
    ...award('khong-nam', undefined, ['a giay-khen'], { announcedOn: '2013' }),
    ...result(2017, { order: ['c', 'a'].map((id, index) => ({ unit: id, place: index + 1 })) }),
    ...covenant('2016/g', { leader: 'b', deputies: ['a'] }),
    ...covenant('2017/g', { leader: 'a' }),
    ...covenant('2018/g', { leader: 'a' }),
  };
  const page = (lang: Lang = 'vi') => modelOf(files, { page: 'unit', unit: 'a' }, lang);

  test('has a row for each year that has something, the newest first, and what is of no year last', () => {
    const rows = timelineOf(files, 'a').map(({ period, bloc: of, place, awards, roles }) => [
      'text' in period ? period.text : period,
      of?.text,
      place && `${place.place}${place.tied ? '=' : ''}`,
      awards.map(({ award: { text }, standing }) => `${text} ${standing}`).join(', '),
      roles.join(', '),
    ]);
    expect(rows).toEqual([
      ['2018', 'Khối', undefined, '', 'Trưởng khối'],
      ['2017', 'Khối', '2', '', 'Trưởng khối'],
      ['2016', 'Khối', '1=', 'Cờ thi đua given, Giấy khen revoked', 'Phó Trưởng khối'],
      ['2015', 'Khối', undefined, 'Bằng khen open', ''],
      ['2014', 'Khối hai', '1', 'Bằng khen given', ''],
      [{ absent: 'Chưa ghi nhận' }, 'Khối', undefined, 'Giấy khen given', ''],
    ]);
  });
  test('begins with what it was given and for how long it led, which is its description too', () => {
    const { totals, frame } = page();
    expect(totals).toEqual({
      label: 'Kho tư liệu ghi nhận',
      lines: ['1 Cờ thi đua; 1 Bằng khen; 1 Giấy khen', 'Trưởng khối: 2 năm', 'Phó Trưởng khối: 1 năm'],
    });
    expect(frame.description).toBe(
      'An. Kho tư liệu ghi nhận: 1 Cờ thi đua; 1 Bằng khen; 1 Giấy khen; Trưởng khối: 2 năm; Phó Trưởng khối: 1 năm.',
    );
    expect(page('en').totals.lines.slice(1)).toEqual(['Bloc leader: 2 years', 'Deputy bloc leader: 1 year']);
  });
  test('has no column in which nothing stands', () => {
    const { timeline } = modelOf({ ...base, ...award('x', 2016, ['a co proposed']) }, { page: 'unit', unit: 'a' });
    expect(timeline.table).toMatchObject({
      columns: { bloc: undefined, place: undefined, awards: 'Danh hiệu, hình thức khen thưởng', roles: undefined },
    });
    expect(modelOf(base, { page: 'unit', unit: 'a' })).toMatchObject({
      totals: { lines: [] },
      frame: { description: 'An.' },
      timeline: {
        table: { absent: 'Kho tư liệu chưa ghi nhận khen thưởng, thứ hạng hay nhiệm vụ nào của đơn vị này.' },
      },
    });
  });
});

test('units are listed by their blocs, with their flags and their former names; many of them are folded', () => {
  const files: Files = {
    ...base,
    'units/a.yaml': {
      names: [
        { vi: 'An cũ', to: '2015' },
        { vi: 'An', from: '2016' },
      ],
    },
    'units/ngoai.yaml': unit('Ngoài'),
    ...award('x', 2016, ['a co', 'b co proposed']),
    ...award('y', 2017, ['a co', 'a bang-khen', 'a co-luan-luu']),
  };
  const { groups, folded } = modelOf(files, { page: 'units' });
  expect(folded).toBe(false);
  expect(groups.map(({ title, count, units }) => [title.text, count, ...units.map(({ link }) => link.text)])).toEqual([
    ['Khối', '5 đơn vị', 'An', 'Bình', 'Cường', 'Dũng', 'Đức'],
    ['Chưa ghi nhận thuộc khối nào', '1 đơn vị', 'Ngoài'],
  ]);
  expect(groups[0]?.units.slice(0, 2)).toMatchObject([
    { flags: '2 cờ đã ghi nhận', former: { label: 'Tên trước đây', names: [{ text: 'An cũ' }] } },
    { flags: undefined, former: undefined },
  ]);
  const many = Object.fromEntries(
    Array.from({ length: 45 }, (_, index) => [`units/u${index}.yaml`, unit(`U${index}`)]),
  );
  expect(modelOf({ ...files, ...many }, { page: 'units' }).folded).toBe(true);
});

test('that something is to be known of a day is said wherever it stands', () => {
  const files = {
    ...base,
    ...meeting('2017/suy-ra', { dateNote: 'Năm được suy ra.' }),
    ...meeting('2017/ro', { date: '2017-05' }),
  };
  const days = (lang: Lang) =>
    modelOf(files, { page: 'meetings', of: { year: '2017' } }, lang).groups.flatMap(({ list }) =>
      list.records.map(({ day }) => day?.text),
    );
  expect(days('vi')).toEqual(['5/2017', '20/3/2017 (có ghi chú)']);
  expect(days('en')).toEqual(['May 2017', '20 Mar 2017 (see the note)']);
  const page = modelOf(files, { page: 'meeting', id: '2017/suy-ra' });
  expect(page.heading.kicker).toBe('Hội nghị tổng kết · 20/3/2017 (có ghi chú)');
  expect(page.facts.facts[0]?.note?.text).toBe('Năm được suy ra.');
});

describe('facts that are not on record', () => {
  const shown = (files: Files, destination: DestinationOf<'meeting' | 'award' | 'covenant'>, lang: Lang = 'vi') =>
    pageModel<'meeting' | 'award' | 'covenant'>(editionsFor(files)[lang], destination).facts;
  const hop = (facts: object): Files => ({ ...base, ...meeting('2017/hop', facts) });
  const khen = (facts: object): Files => ({ ...base, ...award('khen', 2017, ['a co'], facts) });
  test.each<[string, Files, DestinationOf<'meeting' | 'award' | 'covenant'>, [label: string, of: string][]]>([
    [
      'those of which nobody said anything',
      hop({}),
      { page: 'meeting', id: '2017/hop' },
      [['Chưa ghi nhận', 'địa điểm và đơn vị tham dự']],
    ],
    [
      'those that a source was read not to state',
      hop({ unstated: ['people', 'place'] }),
      { page: 'meeting', id: '2017/hop' },
      [
        ['Chưa ghi nhận', 'đơn vị tham dự'],
        ['Nguồn không nêu', 'địa điểm và đại biểu được nêu tên'],
      ],
    ],
    ['none, where all are there', hop({ place: 'Hội trường', attending: 9 }), { page: 'meeting', id: '2017/hop' }, []],
    [
      'those inside a group',
      khen({ decision: { number: '1/QĐ' }, announcedOn: '2017-12-12', unstated: ['decision.date'] }),
      { page: 'award', id: '2017/khen' },
      [
        ['Chưa ghi nhận', 'cơ quan ban hành'],
        ['Nguồn không nêu', 'ngày quyết định'],
      ],
    ],
    [
      'an office keeps its capital',
      { ...base, ...covenant('2017/giao-uoc', { signedOn: '2017-03', signatories: 5 }) },
      { page: 'covenant', id: '2017/giao-uoc' },
      [['Chưa ghi nhận', 'Trưởng khối']],
    ],
  ])('%s', (_, files, destination, expected) => {
    expect(shown(files, destination).missing.map(({ label, value }) => [label, value.text])).toEqual(expected);
  });

  test('a period that nobody recorded, and one that the source does not state', () => {
    const period = (facts: object) =>
      factIn(
        { facts: shown(khen({ period: undefined, ...facts }), { page: 'award', id: '2017/khen' }) },
        'Năm thi đua',
      );
    expect(period({})).toEqual({
      absent: 'Kho tư liệu chưa ghi nhận khen thưởng này thuộc năm nào, nên không tính vào năm nào.',
    });
    expect(period({ unstated: ['period'] })).toEqual({
      absent: 'Nguồn không nêu khen thưởng này thuộc năm nào, nên không tính vào năm nào.',
    });
  });

  test('a leader whom another source names is on record, though not in the covenant', () => {
    const files = { ...base, ...covenant('2017/giao-uoc', { signedOn: '2017-03', signatories: 5 }) };
    const named = { ...files, ...bloc({ leaders: [{ period: 2017, leader: 'a', source }] }) };
    expect(shown(named, { page: 'covenant', id: '2017/giao-uoc' }).missing).toEqual([]);
    expect(shown(files, { page: 'covenant', id: '2017/giao-uoc' }).missing).toHaveLength(1);
  });

  test('in English', () => {
    expect(shown(hop({ unstated: ['place'] }), { page: 'meeting', id: '2017/hop' }, 'en').missing).toEqual([
      { label: 'Not on record', value: { text: 'units attending' } },
      { label: 'Not stated in the source', value: { text: 'venue' } },
    ]);
  });
});

describe('how many tasks a covenant has', () => {
  const count = (facts: object, lang: Lang = 'vi'): string =>
    modelOf({ ...base, ...covenant('2017/giao-uoc', facts) }, { page: 'covenant', id: '2017/giao-uoc' }, lang).tasks
      .tasks.count;
  const tasks = ['Một', 'Hai'];
  test.each<[facts: object, vi: string, en: string]>([
    [
      {},
      'Kho tư liệu chưa ghi nhận nội dung của giao ước.',
      'The content of the covenant is not on record in this archive.',
    ],
    [
      { taskCount: 9 },
      'Giao ước có 9 nhiệm vụ trọng tâm; kho tư liệu chưa ghi nhận nội dung cụ thể.',
      'The covenant has 9 key tasks; their content is not on record in this archive.',
    ],
    [
      { taskCount: 9, tasks },
      'Giao ước có 9 nhiệm vụ trọng tâm; kho tư liệu ghi nhận 2 nội dung.',
      'The covenant has 9 key tasks; 2 points are on record here.',
    ],
    [
      { taskCount: 2, tasks, taskNoun: { vi: 'nội dung', en: 'matters' } },
      'Giao ước có 2 nội dung; kho tư liệu ghi nhận đủ.',
      'The covenant has 2 matters, all on record here.',
    ],
    [
      { taskCount: 7, taskNoun: 'nội dung' },
      'Giao ước có 7 nội dung; kho tư liệu chưa ghi nhận nội dung cụ thể.',
      'The covenant has 7 points; their content is not on record in this archive.',
    ],
    [
      { tasks },
      'Kho tư liệu ghi nhận 2 nội dung, và chưa ghi nhận giao ước có tất cả bao nhiêu.',
      '2 points are on record here; how many the covenant has in all is not.',
    ],
    [
      { taskCount: 1, tasks: ['Một'] },
      'Giao ước có 1 nhiệm vụ trọng tâm; kho tư liệu ghi nhận đủ.',
      'The covenant has 1 key task, all on record here.',
    ],
  ])('%j', (facts, vi, en) => expect([count(facts), count(facts, 'en')]).toEqual([vi, en]));
});

describe('awards that count in no year', () => {
  const types = {
    'award-types.yaml': [
      { id: 'huan-chuong', name: 'Huân chương', level: 'state', rewards: 'tenure' },
      { id: 'co', name: 'Cờ thi đua', level: 'province' },
    ],
  };
  const files: Files = {
    ...base,
    ...types,
    ...award('khong-nam', undefined, ['a co'], { announcedOn: '2016-05' }),
    ...award('nhieu-nam', '2011-2015', ['b huan-chuong'], { announcedOn: '2016-09-02' }),
    ...award('nam-khac', undefined, ['c co'], { announcedOn: '2014' }),
  };
  const titles = (shown: OtherAwards | undefined): string[] => (shown?.awards ?? []).map(({ link }) => link.address);

  test('stand on the page of the bloc, on its standing, and in the year in which they were announced', () => {
    const all = ['/khen-thuong/2011/nhieu-nam/', '/khen-thuong/2016/khong-nam/', '/khen-thuong/2016/nam-khac/'];
    expect(titles(modelOf(files, { page: 'bloc', bloc: 'khoi' }).otherAwards)).toEqual(all);
    expect(titles(modelOf(files, { page: 'standing', bloc: 'khoi' }).otherAwards)).toEqual(all);
    expect(titles(modelOf(files, { page: 'annual', bloc: 'khoi', period: '2016' }).otherAwards)).toEqual(
      all.slice(0, 2),
    );
    expect(modelOf(base, { page: 'bloc', bloc: 'khoi' }).otherAwards).toBeUndefined();
  });
  test('have no year of their own, and no link to one', () => {
    const [bloc] = editionsFor(files).vi.archive.blocs;
    expect(bloc?.annuals.map(({ period }) => period)).toEqual(['2016']);
    expect(factIn(modelOf(files, { page: 'award', id: '2011/nhieu-nam' }), 'Năm thi đua')).toEqual({
      text: '2011-2015',
    });
    const { memberships } = modelOf(files, { page: 'unit', unit: 'b' });
    expect('absent' in memberships.value ? memberships.value : memberships.value.map(({ seenIn }) => seenIn)).toEqual([
      'được nêu tên năm 2016',
    ]);
    expect(timelineOf(files, 'b')).toMatchObject([
      { period: { text: '2011-2015' }, awards: [{ award: { text: 'Huân chương' }, status: 'quá trình cống hiến' }] },
    ]);
    expect(timelineOf(files, 'a')).toMatchObject([{ period: { absent: 'Chưa ghi nhận' } }]);
  });
  test('are what is on record of a unit without a place', () => {
    const { unplaced } = yearOf(files).standing;
    expect(unplaced?.title).toBe('Chưa có thứ hạng');
    expect(unplacedIn(unplaced)).toEqual([
      'An: Đã có quyết định: Cờ thi đua',
      'Bình: Đã có quyết định: Huân chương (quá trình cống hiến)',
      'Cường: chưa ghi nhận kết quả',
      'Dũng: chưa ghi nhận kết quả',
      'Đức: chưa ghi nhận kết quả',
    ]);
  });
});

describe('what is on record of a unit without a place', () => {
  const unplaced = (files: Files, lang: Lang = 'vi') => yearOf({ ...base, ...files }, lang).standing.unplaced;
  test('is said in its row', () => {
    const files = {
      ...award('khen', 2016, ['a co', 'b co proposed', 'c co revoked', 'd bang-khen declined', 'd giay-khen declined']),
    };
    const rows = (lang: Lang) =>
      yearOf({ ...base, ...files }, lang).standing.rows.map(({ unit: { text }, place, awards }) => [
        text,
        place,
        ...awards.map(({ award: { text: name }, standing, status }) => [name, standing, status].join(' ')),
      ]);
    expect(rows('vi')).toEqual([
      ['An', 1, 'Cờ thi đua given '],
      ['Bình', undefined, 'Cờ thi đua open Mới đề nghị'],
      ['Cường', undefined, 'Cờ thi đua revoked Đã bị hủy bỏ'],
      [
        'Dũng',
        undefined,
        'Bằng khen open Đã xin rút hoặc không được chọn',
        'Giấy khen open Đã xin rút hoặc không được chọn',
      ],
    ]);
    expect(rows('en').flat()).toEqual(
      expect.arrayContaining(['Cờ thi đua open Proposed only', 'Cờ thi đua revoked Revoked']),
    );
    expect(yearOf({ ...base, ...files }).standing.legend).toEqual(['Không có thứ hạng không có nghĩa là đứng cuối.']);
    expect(unplacedIn(unplaced(files))).toEqual(['Đức: ']);
  });
  test('whoever is no member and was given something has a row all the same; where nobody has a place there is no column for it', () => {
    const files = {
      ...bloc({ rosters: [roster(2016, 'a')] }),
      ...award('khen', 2016, ['b co proposed', 'c co-luan-luu']),
    };
    const { columns, rows, legend, caption } = yearOf({ ...base, ...files }).standing;
    expect(columns).toMatchObject({ place: undefined, awards: 'Danh hiệu, hình thức khen thưởng', before: undefined });
    expect(rows.map(({ unit: { text } }) => text)).toEqual(['Bình', 'Cường']);
    expect([caption, ...legend]).toEqual(['Khen thưởng năm 2016']);
  });
  test('an award that does not count where awards rank says so, and what it was for', () => {
    const files = {
      ...award('khen', 2016, ['a co', 'a co-luan-luu'], {}),
      ...award('chuyen-de', 2016, ['a bang-khen'], { ground: 'theme' }),
    };
    expect(yearOf({ ...base, ...files }).standing.rows[0]?.awards).toMatchObject([
      { award: { text: 'Cờ thi đua' }, isFlag: true, status: undefined },
      { award: { text: 'Bằng khen' }, isFlag: false, status: 'theo chuyên đề, không tính khi xếp hạng' },
      { award: { text: 'Cờ luân lưu' }, isFlag: true, status: 'không tính khi xếp hạng' },
    ]);
    const ordered = { ...files, ...result(2016, { order: [{ unit: 'a', place: 1 }] }) };
    expect(yearOf({ ...base, ...ordered }).standing.rows[0]?.awards.map(({ status }) => status)).toEqual([
      undefined,
      'theo chuyên đề',
      undefined,
    ]);
  });
  test('the place of the year before stands beside it, and what it rests on where that is something else', () => {
    const files = {
      ...result(2015, { order: ['b', 'a', 'e'].map((id, index) => ({ unit: id, place: index + 1 })) }),
      ...award('khen', 2016, ['a co', 'b bang-khen', 'c bang-khen']),
    };
    const { columns, rows, legend } = yearOf({ ...base, ...files }).standing;
    expect(columns).toMatchObject({ place: 'Hạng', before: 'Hạng năm 2015', reasons: undefined });
    expect(rows.map(({ unit: { text }, place, tied, before }) => [text, place, tied, before?.place])).toEqual([
      ['An', 1, undefined, 2],
      ['Bình', 2, 'đồng hạng', 1],
      ['Cường', 2, 'đồng hạng', undefined],
    ]);
    expect(legend).toEqual([
      'Dấu “=” là đồng hạng.',
      'Thứ hạng theo cách tính khác chỉ được nêu khi khác đi.',
      'Hạng năm 2015 theo căn cứ khác: thứ hạng do khối công bố.',
    ]);
    const same = { ...award('truoc', 2015, ['b co']), ...award('khen', 2016, ['a co']) };
    expect(yearOf({ ...base, ...same }).standing.legend).toEqual([]);
  });
  test('is said of all at once where there is nothing', () => {
    const told = unplaced(award('khen', 2016, ['a co']));
    expect(told?.title).toBe('Chưa ghi nhận kết quả');
    expect(told?.groups.map(({ note, units }) => [note, units.length])).toEqual([[undefined, 4]]);
  });
  test('over the years is that no award counts', () => {
    const { overall } = modelOf({ ...base, ...award('khen', 2016, ['a co']) }, { page: 'standing', bloc: 'khoi' });
    expect(overall.table.unplaced?.title).toBe('Chưa ghi nhận khen thưởng được tính');
  });
});

describe('a proposal is no award', () => {
  const of = (recipients: string[], more: object = {}): Files => ({ ...base, ...award('x', 2016, recipients, more) });
  const page = (files: Files, lang: Lang = 'vi') => modelOf(files, { page: 'award', id: '2016/x' }, lang);
  test.each<[string, Files, kicker: string | undefined, caption: string, counts?: string]>([
    ['proposed', of(['a co proposed', 'b co declined']), 'Đề nghị khen thưởng', 'Các đơn vị được đề nghị khen thưởng'],
    ['decided', of(['a co', 'b co revoked']), undefined, 'Các đơn vị được khen thưởng'],
    ['both', of(['a co', 'b co proposed']), undefined, 'Các đơn vị được nêu tên'],
    [
      'numbers proposed',
      of([], { counts: [{ type: 'co', number: 2, status: 'proposed' }] }),
      'Đề nghị khen thưởng',
      'Các đơn vị được đề nghị khen thưởng',
      'Số lượng đề nghị, không nêu tên',
    ],
    [
      'numbers awarded',
      of([], { counts: [{ type: 'co', number: 2 }] }),
      undefined,
      'Các đơn vị được đề nghị khen thưởng',
      'Số lượng khen thưởng, không nêu tên',
    ],
  ])('%s', (_, files, kicker, caption, countsCaption) => {
    const { heading, recipients } = page(files);
    expect([heading.kicker, recipients.caption, recipients.counts?.caption]).toEqual([kicker, caption, countsCaption]);
    const [listed] = modelOf(files, { page: 'awards' }).groups.flatMap(({ list }) => list.records);
    expect(listed?.kind).toBe(kicker);
  });
  test('so that nobody misses its decision', () => {
    expect(page(of(['a co proposed'])).facts.missing.map(({ value }) => value.text)).toEqual(['thời gian công bố']);
    expect(page(of(['a co'])).facts.missing.map(({ value }) => value.text)).toEqual([
      'số quyết định, ngày quyết định, cơ quan ban hành và thời gian công bố',
    ]);
  });
  test('nor is it announced as one at a meeting', () => {
    const files = {
      ...base,
      ...meeting('2016/hop', { date: '2016-12-20' }),
      ...award('khen', 2016, ['a co'], { announcedAt: '2016/hop' }),
      ...award('de-nghi', 2016, ['b co proposed'], { announcedAt: '2016/hop' }),
    };
    const { changes } = modelOf(files, { page: 'meeting', id: '2016/hop' });
    expect(
      [changes?.awards, changes?.proposals].map((block) => [
        block?.title,
        block?.awards.map(({ link }) => link.address),
      ]),
    ).toEqual([
      ['Khen thưởng được công bố', ['/khen-thuong/2016/khen/']],
      ['Đề nghị khen thưởng', ['/khen-thuong/2016/de-nghi/']],
    ]);
  });
  test('numbers say of whom and how far', () => {
    const counts = [
      { type: 'co', number: 2 },
      { type: 'co', number: 6, of: 'individuals', status: 'presented' },
    ];
    expect(page(of([], { counts, complete: false }), 'en').recipients).toMatchObject({
      counts: {
        rows: [
          { number: 2, of: 'Collectives', status: 'Decided' },
          { number: 6, of: 'Individuals', status: 'Presented' },
        ],
      },
      completeness: 'According to the source, the list is not complete.',
    });
    expect(page(of(['a co'], { complete: true })).recipients.completeness).toBe('Theo nguồn, đây là danh sách đầy đủ.');
  });
});

describe('a decision', () => {
  const decided = (recipients: (string | object)[], facts: object = {}, lang: Lang = 'vi') =>
    modelOf(
      {
        ...base,
        ...award('x', 2016, [], {
          recipients: recipients.map((one) => {
            if (typeof one !== 'string') return one;
            const [unitId, type, status] = one.split(' ');
            return { unit: unitId, type, ...(status !== undefined && { status }) };
          }),
          ...facts,
        }),
      },
      { page: 'award', id: '2016/x' },
      lang,
    );
  test('is set by award, the highest first, each with its units in the order of the source', () => {
    const { status, groups } = decided(['d giay-khen', 'c co', 'a bang-khen', 'b co']).recipients;
    expect(status).toBe('Đã có quyết định');
    expect(
      groups.map(({ award: { text }, isFlag, count, recipients }) => [
        text,
        isFlag,
        count,
        ...recipients.map(({ unit: { text: name } }) => name),
      ]),
    ).toEqual([
      ['Cờ thi đua', true, '2 đơn vị', 'Cường', 'Bình'],
      ['Bằng khen', false, '1 đơn vị', 'An'],
      ['Giấy khen', false, '1 đơn vị', 'Dũng'],
    ]);
  });
  test('says of each unit what is not the same for all', () => {
    const { status, groups } = decided([
      'a co',
      'b co presented',
      { unit: 'c', type: 'co', status: 'revoked', revoked: { on: '2018-05-03', decision: '7/QĐ' } },
      'd co revoked',
      { unit: 'e', type: 'co', ground: 'theme', votes: { for: 9, of: 10 } },
    ]).recipients;
    expect(status).toBeUndefined();
    expect(groups[0]?.recipients.map(({ standing, details }) => [standing, ...details])).toEqual([
      ['given', 'Đã có quyết định'],
      ['given', 'Đã trao'],
      ['revoked', 'Bị hủy bỏ ngày 03 tháng 5 năm 2018 theo Quyết định số 7/QĐ'],
      ['revoked', 'Đã bị hủy bỏ'],
      ['given', 'Đã có quyết định', 'theo chuyên đề', '9/10 phiếu'],
    ]);
    expect(decided(['a co revoked']).recipients).toMatchObject({
      status: undefined,
      groups: [{ recipients: [{ details: ['Đã bị hủy bỏ'] }] }],
    });
  });
  test.each<[object, string | undefined, string[]]>([
    [{}, undefined, ['số quyết định, ngày quyết định, cơ quan ban hành và thời gian công bố']],
    [
      { decision: { number: '12/QĐ-UBND', date: '2017-03-20', issuer: 'Chủ tịch' } },
      'Quyết định số 12/QĐ-UBND ngày 20 tháng 3 năm 2017 của Chủ tịch',
      ['thời gian công bố'],
    ],
    [{ decision: { date: '2017' } }, 'Quyết định năm 2017', ['số quyết định, cơ quan ban hành và thời gian công bố']],
    [
      { decision: { number: '12' }, unstated: ['decision.date'] },
      'Quyết định số 12',
      ['cơ quan ban hành và thời gian công bố', 'ngày quyết định'],
    ],
  ])('is called by its number, its day and who issued it: %o', (facts, decision, missing) => {
    const page = decided(['a co'], facts);
    expect([page.decision?.text, page.facts.missing.map(({ value }) => value.text)]).toEqual([decision, missing]);
  });
  test('in English; an issuer whose English name is not on record stands by itself', () => {
    const issuer = { vi: 'Chủ tịch', en: 'the Chairperson' };
    const page = (one: object | string) =>
      decided(['a co'], { decision: { number: '12', date: '2017-03-20', issuer: one } }, 'en');
    expect(page(issuer).decision?.text).toBe('Decision 12 of the Chairperson, 20 March 2017');
    expect(page('Chủ tịch').decision?.text).toBe('Decision 12, 20 March 2017');
    expect(factIn(page('Chủ tịch'), 'Issuing authority')).toEqual({ text: 'Chủ tịch', lang: 'vi' });
    expect(decided(['a co'], { decision: { issuer: 'Chủ tịch' } }, 'en').decision).toBeUndefined();
  });
  test('in a few lines on the page of something else: award by award, and of many units the first', () => {
    const files = {
      ...base,
      'units/f.yaml': unit('Giang'),
      ...meeting('2016/hop', { date: '2016-12-20' }),
      ...award(
        'khen',
        2016,
        [
          'a co',
          'b bang-khen revoked',
          'b giay-khen',
          'c giay-khen',
          'd giay-khen',
          'e giay-khen',
          'f giay-khen',
          'a giay-khen',
        ],
        {
          announcedAt: '2016/hop',
        },
      ),
    };
    const line = modelOf(files, { page: 'meeting', id: '2016/hop' }).changes?.awards?.awards[0];
    expect(
      line?.awards.map(({ award: { text }, standing, units, more }) => [text, standing, units.length, more]),
    ).toEqual([
      ['Cờ thi đua', 'given', 1, undefined],
      ['Bằng khen', 'revoked', 1, undefined],
      ['Giấy khen', 'given', 5, 'và 1 đơn vị khác'],
    ]);
  });
});

describe('one award in several records', () => {
  const files: Files = {
    ...base,
    ...award('de-nghi', 2016, ['a co proposed', 'b co proposed'], { announcedOn: '2016-10' }),
    ...award('quyet-dinh', 2016, ['a co'], {
      title: 'Quyết định',
      announcedOn: '2016-11',
      bloc: undefined,
      follows: '2016/de-nghi',
    }),
    ...award('trao', 2016, ['a co presented'], { title: 'Trao', announcedOn: '2016-12', follows: '2016/quyet-dinh' }),
  };
  test('a unit has it once, with every record that tells of it', () => {
    const [year] = timelineOf(files, 'a');
    expect(year?.awards.map(({ status, sources }) => [status, ...sources.map(({ text }) => text)])).toEqual([
      [undefined, 'Trao', 'Quyết định', 'Khen thưởng'],
    ]);
  });
  test('a proposal that two records take further belongs to the later of them', () => {
    const second = award('dieu-chinh', 2016, ['a co'], {
      title: 'Sửa đổi',
      announcedOn: '2016-12',
      decision: { number: '2' },
      follows: '2016/de-nghi',
    });
    const [year] = timelineOf({ ...files, ...second }, 'a');
    expect(year?.awards.map(({ sources }) => sources.map(({ text }) => text))).toEqual([
      ['Sửa đổi', 'Khen thưởng'],
      ['Trao', 'Quyết định'],
    ]);
  });
  test('each record leads to the one before and to the one after', () => {
    const linksOf = (id: string): unknown[] =>
      ['Theo đề nghị', 'Theo quyết định', 'Tiếp theo'].map(
        (label) => factIn(modelOf(files, { page: 'award', id }), label) && label,
      );
    expect(linksOf('2016/de-nghi')).toEqual([undefined, undefined, 'Tiếp theo']);
    expect(linksOf('2016/quyet-dinh')).toEqual(['Theo đề nghị', undefined, 'Tiếp theo']);
    expect(linksOf('2016/trao')).toEqual([undefined, 'Theo quyết định', undefined]);
  });
  test('on an annual a proposal keeps those whom the decision does not name', () => {
    const { awards, standing } = yearOf(files);
    expect(awards?.records.map(({ link, continued }) => [link.text, continued?.links.map(({ text }) => text)])).toEqual(
      [
        ['Trao', undefined],
        ['Quyết định', ['Trao']],
        ['Khen thưởng', ['Quyết định']],
      ],
    );
    expect(standing.rows.map(({ unit: { text }, place, awards: all }) => [text, place, all.length])).toEqual([
      ['An', 1, 1],
      ['Bình', undefined, 1],
    ]);
  });
  test('what is left of a whole list is not said to be whole', () => {
    const whole = { ...files, ...award('de-nghi', 2016, ['a co proposed', 'b co proposed'], { complete: true }) };
    const completeness = (of: Files): unknown => {
      const { awards } = yearOf(of);
      return awards?.records.find(({ proposal }) => proposal !== undefined)?.completeness;
    };
    expect(completeness(whole)).toBeUndefined();
    const alone = { ...base, ...award('de-nghi', 2016, ['a co proposed'], { complete: true }) };
    expect(completeness(alone)).toBe('Theo nguồn, đây là danh sách đầy đủ.');
    expect(modelOf(whole, { page: 'award', id: '2016/de-nghi' }).recipients.completeness).toBe(
      'Theo nguồn, đây là danh sách đầy đủ.',
    );
  });
  test('a decision for several blocs names them, and the bloc of each unit; on an annual it is that bloc alone', () => {
    const spanning = {
      ...base,
      'blocs/khoi-hai.yaml': { names: [{ vi: 'Khối hai' }], rosters: [roster(2016, 'f')] },
      'units/f.yaml': { names: [{ vi: 'Giang' }] },
      ...award('chung', 2016, [], {
        bloc: undefined,
        recipients: [
          { unit: 'a', bloc: 'khoi', type: 'co' },
          { unit: 'f', bloc: 'khoi-hai', type: 'co' },
        ],
      }),
    };
    const { recipients, ...page } = modelOf(spanning, { page: 'award', id: '2016/chung' });
    expect(factIn(page, 'Khối thi đua')).toMatchObject({ values: [{ text: 'Khối' }, { text: 'Khối hai' }] });
    expect(recipients.groups[0]?.recipients.map(({ bloc: of }) => of?.text)).toEqual(['Khối', 'Khối hai']);
    const { standing } = yearOf(spanning);
    expect(standing.rows.map(({ unit: { text } }) => text)).toEqual(['An']);
  });
});

describe('the example on a page of the method', () => {
  const example = (files: Files, lang: Lang = 'vi') =>
    modelOf(
      { ...base, 'pages/method/index.vi.mdx': { title: 'Phương pháp', slug: 'phuong-phap' }, ...files },
      { page: 'own', slugs: { vi: 'phuong-phap', en: 'phuong-phap' } },
      lang,
    ).parts.rankingExample;
  const tied = award('khen', 2015, ['a co', 'b co']);
  test.each<[string, Files, string | undefined]>([
    ['the newest in which units are tied', { ...tied, ...award('khen', 2016, ['a co']) }, '/khoi/khoi/2015/'],
    ['else the newest', { ...award('khen', 2014, ['b co']), ...award('khen', 2016, ['a co']) }, '/khoi/khoi/2016/'],
    ['none that rests on what the bloc published', result(2016, { order: [{ unit: 'a', place: 1 }] }), undefined],
  ])('%s', (_, files, address) => {
    const found = example(files);
    expect('absent' in found ? undefined : found.link.address).toBe(address);
  });
  test('says in words that there is none', () => {
    expect(example({})).toEqual({
      absent: 'Kho tư liệu chưa có bảng xếp hạng nào được tính từ khen thưởng để làm ví dụ.',
    });
    const found = example(tied, 'en');
    expect(found).toMatchObject({ link: { text: 'Khối, 2015', address: '/en/blocs/khoi/2015/' } });
    expect('absent' in found ? [] : found.standing.rows.map(({ place }) => place)).toEqual([1, 1]);
  });
});

test('the latest reports of a bloc are those of the latest days', () => {
  const files = {
    ...base,
    ...meeting('2017/tong-ket', { date: '2017-03-20', reviews: 2016 }),
    ...meeting('2017/so-ket', { date: '2017-08-11' }),
    ...meeting('2016/giao-luu', { date: '2016-10-16' }),
  };
  const { newest } = modelOf(files, { page: 'bloc', bloc: 'khoi' });
  expect(newest?.latest.list.records.map(({ day }) => day?.day)).toEqual(['2017-08-11', '2017-03-20', '2016-10-16']);
});

describe('the members that a standing was computed for', () => {
  const told = (files: Files, period = '2016'): (string | undefined)[] => {
    const { newest } = modelOf({ ...base, ...files }, { page: 'standing', bloc: 'khoi' });
    const ofYear = modelOf({ ...base, ...files }, { page: 'annual', bloc: 'khoi', period });
    expect(newest?.standing.roster).toBe(ofYear.standing?.standing.roster);
    return [ofYear.standing?.standing.roster];
  };
  const incomplete = { period: 2016, units: ['a', 'b'], source };
  test.each<[string, Files, string | undefined]>([
    ['all of them', award('x', 2016, ['a co']), undefined],
    [
      'as far as a source names them',
      { ...bloc({ rosters: [incomplete] }), ...award('x', 2016, ['a co']) },
      'Danh sách thành viên của năm 2016 theo nguồn; có thể chưa đầy đủ.',
    ],
    [
      'those of an earlier year',
      { ...bloc({ rosters: [roster(2014, 'a', 'b')] }), ...award('x', 2016, ['a co']) },
      'Kho tư liệu chưa ghi nhận danh sách thành viên riêng của năm 2016; đây là danh sách gần nhất trước đó, của năm 2014.',
    ],
    [
      'nobody',
      { ...bloc({ rosters: [] }), ...award('x', 2016, ['a co']) },
      'Kho tư liệu chưa ghi nhận danh sách thành viên của năm 2016.',
    ],
    ['where nothing ranks them', bloc({ rosters: [incomplete] }), undefined],
  ])('%s', (_, files, expected) => expect(told(files)).toEqual([expected]));
});

describe('the words of a cluster', () => {
  const files: Files = {
    ...base,
    ...bloc({
      kind: 'cluster',
      names: [{ vi: 'Cụm số 1' }],
      leaders: [{ period: 2016, leader: 'a', deputies: ['b'], source }],
    }),
    'blocs/khoi-hai.yaml': { names: [{ vi: 'Khối số 2' }], rosters: [roster(2016, 'c')] },
    ...meeting('2016/hop', { date: '2016-03-20', kinds: ['handover'], handover: { period: 2016, leader: 'a' } }),
    ...covenant('2016/giao-uoc', { leader: 'a', deputies: ['b'] }),
    ...award('khen', 2016, ['a co']),
  };
  test('stand on every page that is about it', () => {
    const { leadership } = modelOf(files, { page: 'annual', bloc: 'khoi', period: '2016' });
    expect([leadership?.facts.leaders.label, leadership?.facts.deputies?.label]).toEqual(['Cụm trưởng', 'Cụm phó']);
    expect(modelOf(files, { page: 'bloc', bloc: 'khoi' }).newest?.leaders.table.columns.leader).toBe('Cụm trưởng');
    expect(modelOf(files, { page: 'bloc', bloc: 'khoi-hai' }).newest?.leaders.table.columns.leader).toBe('Trưởng khối');
    expect(factIn(modelOf(files, { page: 'covenant', id: '2016/giao-uoc' }), 'Cụm trưởng')).toMatchObject({
      text: 'An',
    });
    expect(factIn(modelOf(files, { page: 'award', id: '2016/khen' }), 'Cụm thi đua')).toMatchObject({
      text: 'Cụm số 1',
    });
    const report = modelOf(files, { page: 'meeting', id: '2016/hop' });
    expect([report.heading.kicker, report.changes?.handover?.text]).toEqual([
      'Bàn giao nhiệm vụ Cụm trưởng · 20/3/2016',
      'An nhận nhiệm vụ Cụm trưởng năm 2016. Kho tư liệu chưa ghi nhận đơn vị bàn giao.',
    ]);
    expect(timelineOf(files, 'a').flatMap(({ roles }) => roles)).toEqual(['Cụm trưởng']);
    expect(
      modelOf(files, { page: 'home' })
        .answers?.table.rows.map(({ labels }) => labels.leader)
        .toSorted(),
    ).toEqual(['Cụm trưởng', 'Trưởng khối']);
  });
  test('stand beside those of a bloc in what is about both', () => {
    const { heading, frame } = modelOf(files, { page: 'blocs' });
    expect(heading.title.text).toBe('Cụm, khối thi đua');
    expect(frame.header.menu.map(({ text }) => text)).toContain('Cụm, khối thi đua');
    const { above } = modelOf(files, { page: 'annual', bloc: 'khoi', period: '2016' }).heading;
    expect(above?.links.slice(0, 2).map(({ text }) => text)).toEqual(['Trang chủ', 'Cụm, khối thi đua']);
    expect(modelOf(files, { page: 'blocs' }, 'en').heading.title.text).toBe('Clusters and blocs');
  });
});

test('a unit that held a post for a part of the year bears the name of that part', () => {
  const files = {
    ...base,
    'units/a.yaml': {
      names: [
        { vi: 'Sở cũ', to: '2016-06-30' },
        { vi: 'Sở mới', from: '2016-07-01' },
      ],
    },
    ...bloc({
      leaders: [
        { period: 2016, leader: 'a', to: '2016-05-31', source },
        { period: 2016, leader: 'b', from: '2016-06-01', source },
      ],
    }),
  };
  const value = modelOf(files, { page: 'annual', bloc: 'khoi', period: '2016' }).leadership?.facts.leaders.value ?? [];
  expect('absent' in value ? value : value.map(({ unit: { text }, span }) => `${text} ${span}`)).toEqual([
    'Sở cũ đến ngày 31 tháng 5 năm 2016',
    'Bình từ ngày 01 tháng 6 năm 2016',
  ]);
  expect(timelineOf(files, 'a').map(({ roles }) => roles)).toEqual([['Trưởng khối (đến ngày 31 tháng 5 năm 2016)']]);
});

describe('whose order a standing is', () => {
  const told = (files: Files, period: string): string[] => {
    return [modelOf(files, { page: 'annual', bloc: 'khoi', period }).standing?.standing.basis ?? 'not told'];
  };
  const scored = { criteria: [{ column: 'diem', name: 'Điểm' }] };
  test.each<[string, Files, string[]]>([
    [
      'of the awards on record, which the archive computes',
      award('x', 2016, ['a co']),
      ['Thứ hạng do kho tư liệu tự tính từ khen thưởng đã ghi nhận, không phải bảng xếp hạng chính thức.'],
    ],
    [
      'of an order that the bloc published',
      result(2016, { order: [{ unit: 'a', place: 1 }] }),
      ['Thứ hạng do khối công bố; kho tư liệu chép lại theo nguồn.'],
    ],
    [
      'of a score table that the bloc published',
      result(2016, scored, 'unit,diem\na,90\n'),
      ['Thứ hạng theo tổng điểm trong bảng điểm do khối công bố.'],
    ],
    [
      'of grades that the bloc published',
      result(2016, { grades: [{ unit: 'a', grade: 'good' }] }),
      ['Thứ hạng theo mức xếp loại do khối công bố; các đơn vị cùng mức xếp đồng hạng.'],
    ],
    ['of nothing', meeting('2016/hop', { date: '2016-03-20' }), ['not told']],
    [
      'of a basis that the period does not have',
      { ...bloc({ ranking: { basis: 'scores' } }), ...award('x', 2016, ['a co']) },
      ['Khối này chỉ xếp hạng theo bảng điểm do khối công bố; kho tư liệu chưa ghi nhận căn cứ đó cho năm 2016.'],
    ],
  ])('%s', (_, files, expected) => expect(told({ ...base, ...files }, '2016')).toEqual(expected));
});

test.each<[string, object, string[], string]>([
  [
    'whom a report names as nobody',
    {},
    [],
    'Trưởng khối năm 2017 theo nguồn khác: Cường. Trưởng khối năm 2016 theo nguồn khác: An và Đức.',
  ],
  [
    'whom a report is read not to name',
    {},
    ['handover.leader', 'handover.outgoing'],
    'Nguồn không nêu đơn vị nhận nhiệm vụ Trưởng khối năm 2017. Trưởng khối năm 2017 theo nguồn khác: Cường. Nguồn không nêu đơn vị bàn giao. Trưởng khối năm 2016 theo nguồn khác: An và Đức.',
  ],
  [
    'whom a report names itself',
    { leader: 'b', outgoing: 'd' },
    [],
    'Bình nhận nhiệm vụ Trưởng khối năm 2017. Đơn vị bàn giao: Dũng.',
  ],
])('leaders on record elsewhere, %s', (_, handover, unstated, expected) => {
  const files = {
    ...base,
    ...bloc({
      leaders: [
        { period: 2016, leader: 'a', to: '2016-06', source },
        { period: 2016, leader: 'e', from: '2016-07', source },
        { period: 2017, leader: 'c', from: '2017-04', source },
      ],
    }),
    ...meeting('2017/hop', { kinds: ['handover'], handover: { period: 2017, ...handover }, unstated }),
  };
  expect(modelOf(files, { page: 'meeting', id: '2017/hop' }).changes?.handover?.text).toBe(expected);
});

test.each([
  ['meeting', { page: 'meeting', id: '2099/khong' }],
  ['unit', { page: 'unit', unit: 'khong' }],
  ['annual', { page: 'annual', bloc: 'khoi', period: '1900' }],
  ['own page', { page: 'own', slugs: { vi: 'khong', en: 'khong' } }],
] as const)('no page is made of a %s that the archive does not have', (_, destination) => {
  expect(() => pageModel(wholeSite().vi, destination)).toThrow(/the archive has no/u);
});

test.each<[string, object, Lang, string]>([
  ['a day', {}, 'vi', 'ngày 20 tháng 3 năm 2017'],
  ['a part of a day', { timeOfDay: 'afternoon' }, 'vi', 'chiều ngày 20 tháng 3 năm 2017'],
  ['a part of a day', { timeOfDay: 'evening' }, 'en', '20 March 2017, evening'],
  ['several days', { endDate: '2017-03-21' }, 'vi', 'từ ngày 20 tháng 3 năm 2017 đến ngày 21 tháng 3 năm 2017'],
  [
    'several days from a part of the first',
    { endDate: '2017-03-21', timeOfDay: 'morning' },
    'vi',
    'từ sáng ngày 20 tháng 3 năm 2017 đến ngày 21 tháng 3 năm 2017',
  ],
])('when a meeting was: %s %j in %s', (_, facts, lang, expected) => {
  const page = modelOf({ ...base, ...meeting('2017/hop', facts) }, { page: 'meeting', id: '2017/hop' }, lang);
  expect(factIn(page, lang === 'vi' ? 'Thời gian' : 'Date')).toEqual({ day: '2017-03-20', text: expected });
});

test('of a person whose office is not on record that is said', () => {
  const people = [
    { name: 'Ông Ba', office: 'Giám đốc' },
    { name: 'Bà Tư', role: 'Chủ trì' },
  ];
  const page = modelOf({ ...base, ...meeting('2017/hop', { people }) }, { page: 'meeting', id: '2017/hop' });
  expect(factIn(page, 'Đại biểu được nêu tên')).toMatchObject({
    people: [
      { office: { text: 'Giám đốc' } },
      { office: { text: 'chưa ghi nhận chức vụ' }, role: { text: 'Chủ trì' } },
    ],
  });
});

test('that the authority over a bloc is concluded is said beside it', () => {
  const files = { ...base, ...bloc({ authority: 'Ủy ban', authorityNote: 'Suy ra từ số quyết định.' }) };
  expect(modelOf(files, { page: 'bloc', bloc: 'khoi' }).authority).toMatchObject({
    value: { text: 'Ủy ban' },
    note: { text: 'Suy ra từ số quyết định.' },
  });
});

test('sources are said with what is known of each', () => {
  const none = { absent: 'Kho tư liệu không có bản lưu.' };
  const said = (one: object) =>
    modelOf(
      { ...base, ...meeting('2017/hop', { sources: [{ ...source, ...one }] }) },
      { page: 'meeting', id: '2017/hop' },
    ).sources.sources[0];
  expect(said({})).toEqual({
    title: { text: 'Báo cáo của khối' },
    days: [],
    copy: none,
    notes: [],
    sentences: [],
    missing: 'Chưa ghi nhận nơi công bố, địa chỉ trang nguồn và ngày công bố, in hoặc lưu.',
  });
  expect(said({ address: 'https://bao.example/', publishedOn: '2017-03', capturedOn: '2018-01-02' })).toEqual({
    title: { text: 'Báo cáo của khối' },
    address: 'https://bao.example/',
    days: ['công bố tháng 3 năm 2017', 'in hoặc lưu ngày 02 tháng 01 năm 2018'],
    copy: none,
    notes: [],
    sentences: [],
    missing: 'Chưa ghi nhận nơi công bố.',
  });
  expect(said({ publisher: 'Báo', address: 'https://bao.example/', capturedOn: '2018' })).not.toHaveProperty(
    'missing',
    expect.anything(),
  );
});

describe('the copy of a source', () => {
  const page = '<p>Chiều 20/3</p>';
  const copyOf = (path: string, holds: string, publishCopy: boolean, texts: Files = {}) =>
    modelOf(
      {
        ...base,
        ...meeting('2017/hop', { sources: [{ ...source, copy: path, copyDigest: digestOfText(holds), publishCopy }] }),
        [`meetings/2017/hop/${path}`]: holds,
        ...texts,
      },
      { page: 'meeting', id: '2017/hop' },
    ).sources.sources[0]?.copy;

  test.each([
    ['ban-luu.txt', page, false, 'Bản lưu của kho tư liệu (văn bản, 1 KB), giữ để đối chiếu, không công bố', undefined],
    ['ban-luu.txt', page, true, 'Bản lưu của kho tư liệu (văn bản, 1 KB)', '/files/meetings/2017/hop/ban-luu.txt'],
  ])('%s, %s, published: %s', (path, holds, publish, label, address) => {
    expect(copyOf(path, holds, publish)).toEqual({
      label,
      ...(address !== undefined && { address }),
      digest: { label: 'Mã kiểm tra SHA-256', value: digestOfText(holds) },
    });
  });

  test('that another source publishes is led to here too: of a record, and of a bloc', () => {
    const path = 'meetings/2017/hop/ban-luu.txt';
    const copied = { ...source, copy: path, copyDigest: digestOfText(page) };
    const copyOn = (files: Files) =>
      modelOf(
        { ...base, ...meeting('2017/hop', { sources: [copied] }), [path]: page, ...files },
        {
          page: 'meeting',
          id: '2017/hop',
        },
      ).sources.sources[0]?.copy;
    const published = { address: '/files/meetings/2017/hop/ban-luu.txt' };
    expect(copyOn(meeting('2018/hop', { sources: [copied] }))).not.toHaveProperty('address', expect.anything());
    expect(copyOn(meeting('2018/hop', { sources: [{ ...copied, publishCopy: true }] }))).toMatchObject(published);
    const ofBloc = bloc({ rosters: [{ ...roster(2017, 'a', 'b'), source: { ...copied, publishCopy: true } }] });
    expect(copyOn(ofBloc)).toMatchObject(published);
    // What is hidden publishes nothing.
    const draft = meeting('2018/hop', { sources: [{ ...copied, publishCopy: true }], draft: true });
    expect(copyOn(draft)).not.toHaveProperty('address', expect.anything());
  });

  test('of a page of another site what it says is published, not what may run in it', () => {
    const beside = { 'meetings/2017/hop/ban-luu.html.txt': 'Chiều 20/3' };
    expect(copyOf('ban-luu.html', page, true, beside)).toMatchObject({
      address: '/files/meetings/2017/hop/ban-luu.html.txt',
    });
    expect(copyOf('ban-luu.html', page, true)).not.toHaveProperty('address', expect.anything());
  });
});
