import { describe, expect, test } from 'vitest';
import { placeFile, sizeFault } from './place-file.ts';
import { folderOf, misplacement, nameOf, placeOf } from './places.ts';

describe('what stands at a path', () => {
  test.each<[string, unknown]>([
    ['site.yaml', { collection: 'site', id: 'site' }],
    ['award-types.yaml', { collection: 'awardTypes', id: 'award-types' }],
    ['units/so-noi-vu.yaml', { collection: 'units', id: 'so-noi-vu' }],
    ['blocs/khoi.yaml', { collection: 'blocs', id: 'khoi' }],
    ['awards/2017/khen/index.vi.md', { collection: 'awards', id: '2017/khen' }],
    [
      'awards/2017/khen/index.en.md',
      {
        collection: 'translations',
        id: 'awards/2017/khen/en',
        of: { collection: 'awards', id: '2017/khen' },
        lang: 'en',
      },
    ],
    ['pages/about/index.vi.mdx', { collection: 'pages', id: 'about' }],
    ['results/khoi/2016/index.vi.md', { collection: 'results', id: 'khoi/2016' }],
    ['results/khoi/2016/scores.csv', { collection: 'scores', id: 'khoi/2016' }],
    ['meetings/2017/hop/anh.jpg', { collection: 'image', folder: 'meetings/2017/hop' }],
    ['bieu-trung.png', { collection: 'image', folder: '' }],
    ...[
      'meetings/2017/hop',
      'awards/2017/khen',
      'covenants/2017/giao-uoc',
      'results/khoi/2016',
      'blocs/khoi',
      'blocs',
    ].map((beside): [string, unknown] => [
      `${beside}/a.pdf`,
      { collection: 'attachedFiles', id: `${beside}/a.pdf`, beside },
    ]),
    ...[
      'odt',
      'ods',
      'odp',
      'docx',
      'xlsx',
      'pptx',
      'csv',
      'doc',
      'xls',
      'ppt',
      'docm',
      'xlsm',
      'xlsb',
      'dotx',
      'ott',
      'rtf',
      'zip',
    ].map((type): [string, unknown] => [
      `awards/2017/khen/a.${type}`,
      { collection: 'attachedFiles', id: `awards/2017/khen/a.${type}`, beside: 'awards/2017/khen' },
    ]),
    ['results/khoi/2016/SCORES.csv', undefined],
    ['pages/about/a.pdf', undefined],
    ['units/a.pdf', undefined],
    ['blocs/khoi/sau/a.pdf', undefined],
    ['meetings/2017/a.pdf', undefined],
    ['pages/about/so-do.heic', { collection: 'image', folder: 'pages/about' }],
    ['meetings/2017/hop/IMG_1.HEIC', { collection: 'image', folder: 'meetings/2017/hop' }],
    ['meetings/2017/hop/IMG_1.JPG', undefined],
    ['meetings/2017/anh.jpg', undefined],
    ['meetings/2017/hop/scores.csv', undefined],
    ['meetings', undefined],
    ['', undefined],
    ['units/a.md', undefined],
    ['khac/2017/hop/index.vi.md', undefined],
  ])('%s', (path, place) => expect(placeOf(path)).toEqual(place));
});

describe('why a file may not stand where it does', () => {
  test.each<[string, unknown]>([
    ['meetings/2017/hop/ANH.JPG', { kind: 'wrong-extension-case', suggestion: 'ANH.jpg' }],
    ['meetings/2017/hop/index.vi.MD', { kind: 'wrong-extension-case', suggestion: 'index.vi.md' }],
    ['meetings/2017/hop/Index.VI.md', { kind: 'wrong-extension-case', suggestion: 'index.vi.md' }],
    ['results/khoi/2016/Scores.CSV', { kind: 'wrong-extension-case', suggestion: 'scores.csv' }],
    ['units/a.YAML', { kind: 'wrong-extension-case', suggestion: 'a.yaml' }],
    ['SITE.yaml', { kind: 'wrong-extension-case', suggestion: 'site.yaml' }],
    ['meetings/2017/hop/index.vi.mdx', { kind: 'mdx' }],
    ['awards/2017/khen/khac.mdx', { kind: 'mdx' }],
    ['pages/about/khac.mdx', { kind: 'misplaced', suggestion: 'pages/about/index.vi.mdx' }],
    ['khac/about/khac.mdx', undefined],
    ...[
      ['meetings/2017/hop/khac.md', 'meetings/2017/hop/index.vi.md'],
      ['meetings/2017/hop/KHAC.MD', 'meetings/2017/hop/index.vi.md'],
      ['meetings/2017/hop/index.vi.md.txt', 'meetings/2017/hop/index.vi.md'],
      ['meetings/2017/hop/index.en.md.bak', 'meetings/2017/hop/index.en.md'],
      ['meetings/2017/hop/index.vi.md~', 'meetings/2017/hop/index.vi.md'],
      ['meetings/2017/hop/index.vi (1).md', 'meetings/2017/hop/index.vi.md'],
      ['meetings/2017/hop/index.en - Copy.md', 'meetings/2017/hop/index.en.md'],
      ['meetings/2017/hop/index.vi - Bản sao (2).md', 'meetings/2017/hop/index.vi.md'],
      ['meetings/2017/hop/index.md', 'meetings/2017/hop/index.vi.md'],
      ['meetings/2017/hop/index.vn.md', 'meetings/2017/hop/index.vi.md'],
      ['meetings/2017/hop/index_en.md', 'meetings/2017/hop/index.en.md'],
      ['meetings/2017/hop/index.vi.markdown', 'meetings/2017/hop/index.vi.md'],
      ['meetings/hop/index.vi.md', 'meetings/<năm>/hop/index.vi.md'],
      ['meetings/2017/hop-moi.md', 'meetings/2017/hop-moi/index.vi.md'],
      ['meetings/2017/Họp khối.en.md', 'meetings/2017/hop-khoi-en/index.en.md'],
      ['meetings/2017/index.vi.md', 'meetings/2017/<tên>/index.vi.md'],
      ['meetings/2017/quyet-dinh.pdf', 'meetings/2017/<tên>/quyet-dinh.pdf'],
      ['meetings/2017/quy-2/hop/index.vi.md', 'meetings/2017/hop/index.vi.md'],
      ['meetings/hop.md', 'meetings/<năm>/hop/index.vi.md'],
      ['results/2016.md', 'results/<khối>/2016/index.vi.md'],
      ['results/2016/index.vi.md', 'results/<khối>/2016/index.vi.md'],
      ['pages/about/index.vi.md', 'pages/about/index.vi.mdx'],
      ['award/2017/khen/index.vi.md', 'awards/2017/khen/index.vi.md'],
      ['Awards/2017/khen/index.vi.md', 'awards/2017/khen/index.vi.md'],
      ['khen-thuong/2017/khen/index.en.md', 'awards/2017/khen/index.en.md'],
      ['award/2017/khen/index.vi.md.txt', 'awards/2017/khen/index.vi.md'],
      ['content/units/a.yaml', 'units/a.yaml'],
      ['content/site.yaml', 'site.yaml'],
      ['units/a.yml', 'units/a.yaml'],
      ['units/a.md', 'units/a.yaml'],
      ['don-vi/a.yaml', 'units/a.yaml'],
      ['units/a/a.yaml', 'units/a.yaml'],
      ['units/a/index.yaml', 'units/a.yaml'],
      ['blocs/khoi.yaml.txt', 'blocs/khoi.yaml'],
    ].map(([path = '', suggestion = '']): [string, unknown] => [path, { kind: 'misplaced', suggestion }]),
    ['README', undefined],
  ])('%s', (path, why) => expect(misplacement(path)).toEqual(why));

  test.each<[string, unknown]>([
    ['units/a.yaml', { place: { collection: 'units', id: 'a' } }],
    ['README.md', undefined],
    ...[
      'meetings/2017/Thumbs.db',
      'meetings/2017/hop/desktop.ini',
      'meetings/2017/hop/~$bao-cao.docx',
      'meetings/.DS_Store',
      '.git/config',
      'meetings/2017/hop/.~lock.bao-cao.docx#',
    ].map((path): [string, unknown] => [path, undefined]),
    ['units/README.md', 'misplaced-file'],
    ['ghi-chu.txt', 'misplaced-file'],
    ['meetings/2017/hop/index.vi.mdx', 'mdx-outside-pages'],
    ['meetings/2017/hop/ANH.JPG', 'wrong-extension-case'],
  ])('%s is told', (path, expected) => {
    const found = placeFile(path);
    expect(found !== undefined && 'problem' in found ? found.problem.kind : found).toEqual(expected);
  });

  test.each([
    ['text', 1_000_000, undefined],
    ['text', 1_000_001, { size: 1_000_001, limit: 1_000_000 }],
    ['image', 1_000_001, undefined],
    ['image', 30_000_000, undefined],
    ['image', 30_000_001, { size: 30_000_001, limit: 30_000_000 }],
    ['document', 25_000_000, undefined],
    ['document', 25_000_001, { size: 25_000_001, limit: 25_000_000 }],
  ] as const)('%s of %i bytes', (kind, size, details) => {
    const places = {
      text: { collection: 'units', id: 'a' },
      image: { collection: 'image', folder: '' },
      document: { collection: 'attachedFiles', id: 'a', beside: '' },
    } as const;
    expect(sizeFault('a', places[kind], size)?.details).toEqual(details);
  });
});

test.each([
  ['meetings/2017/hop/index.vi.md', 'meetings/2017/hop', 'index.vi.md'],
  ['site.yaml', '', 'site.yaml'],
])('the folder and the name of %s', (path, folder, name) => {
  expect([folderOf(path), nameOf(path)]).toEqual([folder, name]);
});
