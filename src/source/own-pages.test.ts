import { expect, test } from 'vitest';
import { standingPages } from './own-pages.ts';
import { placeOf } from './places.ts';

/** A text of a page, with its own segment of the address, if any. */
function text(path: string, slug?: string) {
  const place = placeOf(path);
  if (place === undefined) throw new Error(path);
  const bytes = new TextEncoder().encode(`---\ntitle: A\n${slug === undefined ? '' : `slug: ${slug}\n`}---\n`);
  return { path, place, bytes };
}

const coming = [
  text('pages/method/index.vi.mdx', 'phuong-phap'),
  text('pages/method/index.en.mdx', 'method'),
  text('pages/accessibility/index.vi.mdx', 'tro-nang'),
];

test.each<[string, ReturnType<typeof text>[], string[]]>([
  ['an archive without pages has them all', [], ['method', 'method', 'accessibility']],
  ['beside its own', [text('pages/about/index.vi.mdx', 'gioi-thieu')], ['method', 'method', 'accessibility']],
  ['but for one of the same name', [text('pages/method/index.vi.mdx', 'cach-xep')], ['accessibility']],
  ['or of which there is only a translation', [text('pages/method/index.en.mdx')], ['accessibility']],
  ['or of the same address', [text('pages/cach-xep/index.vi.mdx', 'phuong-phap')], ['accessibility']],
  ['which may be its name', [text('pages/tro-nang/index.vi.mdx')], ['method', 'method']],
  [
    'in English as in Vietnamese, where nothing else is said',
    [text('pages/cach-xep/index.vi.mdx', 'method')],
    ['accessibility'],
  ],
  [
    'but for what a translation says',
    [text('pages/cach-xep/index.vi.mdx', 'method'), text('pages/cach-xep/index.en.mdx', 'how')],
    ['method', 'method', 'accessibility'],
  ],
  ['in any language', [text('pages/cach-xep/index.en.mdx', 'method')], ['accessibility']],
  [
    'but of another language',
    [text('pages/cach-xep/index.en.mdx', 'phuong-phap')],
    ['method', 'method', 'accessibility'],
  ],
  ['and of no page', [text('units/phuong-phap.yaml', 'phuong-phap')], ['method', 'method', 'accessibility']],
])('%s', (_, given, expected) => {
  const standing = standingPages(coming, given, ({ bytes }) => bytes);
  expect(standing.map(({ path }) => path.split('/')[1])).toEqual(expected);
});

test('a page that cannot be read has the address of its name', () => {
  const given = [text('pages/tro-nang/index.vi.mdx', 'khac')];
  const standing = standingPages(coming, given, (one) => (given.includes(one) ? undefined : one.bytes));
  expect(standing.map(({ path }) => path)).toEqual(['pages/method/index.vi.mdx', 'pages/method/index.en.mdx']);
});
