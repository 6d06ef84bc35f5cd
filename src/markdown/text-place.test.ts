import { expect, test } from 'vitest';
import { textPlaceOf } from './text-place.ts';

test.each([
  ['meetings/2017/hop/index.vi.md', { collection: 'meetings', id: '2017/hop', lang: 'vi' }],
  ['awards/2017/khen/index.vi.md', { collection: 'awards', id: '2017/khen', lang: 'vi' }],
  ['covenants/2017/giao-uoc/index.vi.md', { collection: 'covenants', id: '2017/giao-uoc', lang: 'vi' }],
  ['results/khoi/2017/index.vi.md', { collection: 'results', id: 'khoi/2017', lang: 'vi' }],
  ['pages/about/index.vi.mdx', { collection: 'pages', id: 'about', lang: 'vi' }],
  ['awards/2017/khen/index.en.md', { collection: 'awards', id: '2017/khen', lang: 'en' }],
  ['pages/about/index.en.mdx', { collection: 'pages', id: 'about', lang: 'en' }],
  ['units/so-noi-vu.yaml', undefined],
  ['results/khoi/2017/scores.csv', undefined],
  ['meetings/2017/hop/anh.jpg', undefined],
  ['README.md', undefined],
])('%s', (path, expected) => expect(textPlaceOf(path)).toEqual(expected));
