import { describe, expect, test } from 'vitest';
import { projectModules } from '../rooms/project-modules.ts';
import type { BlocKind } from '../schemas/blocs.ts';
import { languages } from '../text/locales.ts';
import type { GroupKind } from './group-kind.ts';
import { groupKindOf } from './group-kind.ts';
import { nameWords } from './name-words.ts';
import { formerWords, replaceableWords } from './replaceable-words.ts';
import { stringsIn } from './strings.ts';
import { vi } from './vi.ts';

test('no word of the interface is said nowhere', async () => {
  const modules = [...(await projectModules())].filter(([path]) => !path.startsWith('src/words/'));
  const said = new Set(modules.flatMap(([, text]) => [...text.matchAll(/\bt\s*\.\s*(\w+)/gu)].map(([, key]) => key)));
  expect(Object.keys(vi.bloc).filter((key) => !said.has(key))).toEqual([]);
});

test.each([
  ['vi', { allNews: { vi: 'Mọi tin', en: 'Every report' } }, 'Mọi tin'],
  ['en', { allNews: { vi: 'Mọi tin', en: 'Every report' } }, 'Every report'],
  ['en', { allNews: { vi: 'Mọi tin' } }, 'All news'],
  ['vi', {}, 'Tất cả tin hoạt động'],
] as const)('a site says its own words in the languages that it has them in: %s, %j', (lang, words, expected) => {
  expect(stringsIn(lang, words).bloc.allNews).toBe(expected);
});

describe('the nouns of a bloc, of a cluster, and of both', () => {
  /** Every word, with sentences made of parts that are no nouns of either. */
  const said = (words: unknown): string[] => {
    if (typeof words === 'string') return [words];
    if (typeof words === 'function') {
      const part = new Proxy(
        {},
        {
          get: (_, key) =>
            ['period', 'rosterPeriod', 'first', 'last'].includes(String(key))
              ? '2017'
              : key === 'periods'
                ? ['2017']
                : 3,
        },
      );
      return [String(words(part))];
    }
    return Object.values(words as object).flatMap(said);
  };
  const own = { vi: /khối/iu, en: /\bblocs?\b/iu };
  const other = { vi: /\bcụm\b/iu, en: /\bclusters?\b/iu };
  test.each(languages)('are told apart in every word, in %s', (lang) => {
    const { bloc, cluster, together } = stringsIn(lang, {});
    expect(said(bloc).filter((word) => other[lang].test(word))).toEqual([]);
    expect(said(cluster).filter((word) => own[lang].test(word))).toEqual([]);
    const ofBloc = said(bloc).flatMap((word, index) => (own[lang].test(word) ? [index] : []));
    expect(ofBloc.length).toBeGreaterThan(25);
    const both = said(together);
    const short = ofBloc.flatMap((index) => {
      const word = both[index] ?? '';
      return own[lang].test(word) && other[lang].test(word) ? [] : [word];
    });
    expect(short).toEqual([]);
  });

  test('those of a cluster are replaced by a name of their own', () => {
    const words = { leader: { vi: 'Khối trưởng' }, 'cluster.leader': { vi: 'Trưởng cụm' }, place: { vi: 'Thứ' } };
    const { bloc, cluster, together } = stringsIn('vi', words);
    expect([bloc, cluster, together].map(({ leader, place }) => `${leader}; ${place}`)).toEqual([
      'Khối trưởng; Thứ',
      'Trưởng cụm; Thứ',
      'Cụm trưởng, Trưởng khối; Thứ',
    ]);
    expect(replaceableWords).toContain('cluster.leader');
    expect(replaceableWords).not.toContain('cluster.place');
  });

  test('a word that had another name is read under it, unless the new name is there as well', () => {
    const former = { periodsLabel: { vi: 'Kỳ thi đua' } };
    expect(stringsIn('vi', former).bloc.period).toBe('Kỳ thi đua');
    expect(stringsIn('vi', { ...former, period: { vi: 'Năm' } }).bloc.period).toBe('Năm');
    for (const name of Object.keys(formerWords)) expect(replaceableWords).not.toContain(name);
  });

  test.each<[kinds: BlocKind[], expected: GroupKind]>([
    [[], 'bloc'],
    [['bloc', 'bloc'], 'bloc'],
    [['cluster'], 'cluster'],
    [['cluster', 'bloc', 'cluster'], 'together'],
  ])('of an archive of %j', (kinds, expected) => {
    expect(groupKindOf(kinds.map((kind) => ({ kind })))).toBe(expected);
  });
});

describe('periods in sentences', () => {
  const { vi: inVietnamese, en: inEnglish } = { vi: stringsIn('vi', {}).bloc, en: stringsIn('en', {}).bloc };
  test.each([
    ['2016', 'Xếp hạng năm 2016', 'Ranking for 2016'],
    ['2023-2024', 'Xếp hạng năm học 2023-2024', 'Ranking for the 2023–2024 school year'],
    ['2011-2015', 'Xếp hạng giai đoạn 2011-2015', 'Ranking for 2011–2015'],
  ])('%s', (period, vi, en) => {
    expect([inVietnamese.standingOf({ period }), inEnglish.standingOf({ period })]).toEqual([vi, en]);
  });
  test.each([
    [['2019'], 'được nêu tên năm 2019', 'on record for 2019'],
    [['2019', '2021'], 'được nêu tên các năm 2019, 2021', 'on record for 2019, 2021'],
    [['2022-2023'], 'được nêu tên năm học 2022-2023', 'on record for 2022–2023'],
    [['2022-2023', '2023-2024'], 'được nêu tên các năm học 2022-2023, 2023-2024', 'on record for 2022–2023, 2023–2024'],
  ])('%j', (periods, vi, en) => {
    expect([inVietnamese.seenIn({ periods }), inEnglish.seenIn({ periods })]).toEqual([vi, en]);
  });
  test.each([
    [1, 'thứ nhất', '1st'],
    [2, 'thứ nhì', '2nd'],
    [3, 'thứ ba', '3rd'],
    [4, 'thứ tư', '4th'],
    [5, 'thứ 5', '5th'],
    [11, 'thứ 11', '11th'],
    [22, 'thứ 22', '22nd'],
  ])('the place %i', (place, vi, en) => {
    expect([inVietnamese.officialReason({ place }), inEnglish.officialReason({ place })]).toEqual([
      `theo công bố của khối: ${vi}`,
      `ranked ${en} by the bloc`,
    ]);
  });
});

test('plain words can be replaced, sentences with parts cannot', () => {
  // Else: npm run docs
  expect(replaceableWords).toEqual(nameWords());
  expect(replaceableWords).toContain('leader');
  expect(replaceableWords).not.toContain('firstPlaces');
  expect(replaceableWords).not.toContain('sections');
});
