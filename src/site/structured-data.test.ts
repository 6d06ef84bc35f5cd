import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { base, editionsFor, meeting, unit } from '../../tests/support/memory-archive.ts';
import { pageModel } from './page-models/page-models.ts';
import type { Thing } from './structured-data.ts';
import { breadcrumbs, jsonForScript } from './structured-data.ts';

/** What a browser reads within a script element. */
function inScript(json: string): string {
  let text = '';
  let elements = 0;
  const parser = new Parser({
    onopentag: () => {
      elements += 1;
    },
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(`<script type="application/ld+json">${json}</script>`);
  expect(elements).toBe(1);
  return text;
}

describe('JSON within a page', () => {
  test.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '&lt;', '\u2028', 'Hội nghị “A” & B'])(
    'says %s, and ends nothing',
    (text) => {
      const json = jsonForScript({ text });
      expect(json).not.toMatch(/[<>&]/u);
      expect(JSON.parse(inScript(json))).toEqual({ text });
    },
  );
  test('comes back as it was, whatever it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = jsonForScript(value);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(json).not.toContain('<');
      }),
    );
  });
});

test('the pages above a page are numbered, and the page itself comes last', () => {
  expect(breadcrumbs([{ name: 'Trang chủ', address: 'https://kho.example/' }], 'Tin')).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: 'https://kho.example/' },
      { '@type': 'ListItem', position: 2, name: 'Tin' },
    ],
  });
});

describe('a report is told as what is on record of it', () => {
  const aboutOf = (facts: object, lang: 'vi' | 'en' = 'vi'): Thing | undefined => {
    const editions = editionsFor({ ...base, ...meeting('2017/hop', facts) });
    return pageModel(editions[lang], { page: 'meeting', id: '2017/hop' }).frame.about;
  };

  test('with its day, its place, its sources and the day on which it was taken in', () => {
    const sources = [{ title: 'Báo cáo', address: 'https://nguon.example/1' }, { title: 'Bản giấy' }];
    const about = aboutOf({ date: '2017-03-20', place: 'Hội trường', addedOn: '2026-01-02', sources });
    expect(about).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2026-01-02',
      url: 'https://kho.example/tin/2017/hop/',
      inLanguage: 'vi',
      isBasedOn: ['https://nguon.example/1'],
      about: { '@type': 'Event', startDate: '2017-03-20', location: { '@type': 'Place', name: 'Hội trường' } },
    });
  });

  test('and not with what is not: no day that it was published, no place, no address of a source', () => {
    const about = aboutOf({ date: 2017, sources: [{ title: 'Bản giấy' }] });
    for (const absent of ['datePublished', 'isBasedOn', 'description']) expect(about).not.toHaveProperty(absent);
    expect(about?.['about']).toEqual({ '@type': 'Event', name: about?.['headline'], startDate: '2017' });
  });

  test('a day that is concluded comes with what it is concluded from', () => {
    const about = aboutOf({ date: '2017-03-20', dateNote: 'Nguồn không ghi năm.' });
    expect(about?.['about']).toMatchObject({ startDate: '2017-03-20', description: 'Nguồn không ghi năm.' });
  });

  test('in the language that it is written in, on a page in another', () => {
    expect(aboutOf({}, 'en')).toMatchObject({ url: 'https://kho.example/en/news/2017/hop/', inLanguage: 'vi' });
  });

  test('but not where it is withdrawn', () => {
    expect(aboutOf({ withdrawn: { on: '2018', reason: 'Nhầm.' } })).toBeUndefined();
  });
});

test('a unit is told with the other names that it bore, and when it ended', () => {
  const editions = editionsFor({
    ...base,
    'units/so-b.yaml': {
      ...unit('Sở B'),
      names: [
        { vi: 'Sở B cũ', to: '2015-12-31' },
        { vi: 'Sở B', from: '2016-01-01' },
      ],
      ended: { on: '2020-01-01' },
    },
  });
  expect(pageModel(editions.vi, { page: 'unit', unit: 'so-b' }).frame.about).toEqual({
    '@type': 'Organization',
    name: 'Sở B',
    alternateName: ['Sở B cũ'],
    dissolutionDate: '2020-01-01',
    url: 'https://kho.example/don-vi/so-b/',
  });
});
