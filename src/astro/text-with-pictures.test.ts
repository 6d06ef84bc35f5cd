import { expect, test } from 'vitest';
import type { PictureFiles } from '../site/picture-files.ts';
import { textWithPictures } from './text-with-pictures.ts';

const files = (name: string, width: number): PictureFiles => ({
  avif: `/${name}.avif ${width}w`,
  webp: `/${name}.webp ${width}w`,
  src: `/${name}.webp`,
  sizes: '100vw',
  width,
  height: width / 2,
});

const filesOf = (file: string) =>
  file.endsWith('/missing.jpg') ? undefined : { inPlace: files('small', 960), large: files('large', 1600) };

/** The picture that each case stands for. */
const picture = (alt: string): string =>
  `<picture><source type="image/avif" srcset="/small.avif 960w" sizes="100vw"><img src="/small.webp" srcset="/small.webp 960w" sizes="100vw" width="960" height="480" alt="${alt}" loading="lazy" decoding="async"></picture>`;
const link = (number: number, content: string, label = ''): string =>
  `<a class="enlarge" id="_xem-${number}" href="#_anh-${number}"${label}>${content}</a>`;
const img = (attributes: string): string => `<img ${attributes} data-picture="meetings/2017/a/b.jpg">`;

const shown = (html: string, lang?: 'vi') => textWithPictures(html, filesOf, { enlarge: 'Xem "ảnh" lớn' }, lang);

test.each<[string, string, string]>([
  ['a text without pictures', '<p>a</p>', '<p>a</p>'],
  ['a picture within a text', `<p>a ${img('alt="Cờ"')} b</p>`, `<p>a ${link(1, picture('Cờ'))} b</p>`],
  ['one alone', `<p>${img('alt="Cờ"')}</p>`, `<p>${link(1, picture('Cờ'))}</p>`],
  [
    'one alone with a caption',
    `<p>x</p><p>${img('alt="Cờ" title="Trao &lt;cờ&gt; &amp; hoa"')}</p><p>y</p>`,
    `<p>x</p><figure>${link(1, picture('Cờ'))}<figcaption class="note meta">Trao &lt;cờ&gt; &amp; hoa</figcaption></figure><p>y</p>`,
  ],
  ['a caption within a text', `<p>a ${img('alt="Cờ" title="Trao"')}</p>`, `<p>a ${link(1, picture('Cờ'))}</p>`],
  [
    'marks in its words',
    `<p>${img('alt="&quot;A&quot; &lt;b&gt; &amp;amp;"')}</p>`,
    `<p>${link(1, picture('&quot;A&quot; &lt;b&gt; &amp;amp;'))}</p>`,
  ],
  [
    'one that nobody described',
    `<p>${img('alt=""')}</p>`,
    `<p>${link(1, picture(''), ' aria-label="Xem &quot;ảnh&quot; lớn"')}</p>`,
  ],
  [
    'one that leads elsewhere',
    `<p><a href="/x/">${img('alt="Cờ"')}</a></p>`,
    `<p><a href="/x/">${picture('Cờ')}</a></p>`,
  ],
  [
    'one after a link, and one more',
    `<p><a href="/x/">x</a>${img('alt="A"')}${img('alt="B"')}</p>`,
    `<p><a href="/x/">x</a>${link(1, picture('A'))}${link(2, picture('B'))}</p>`,
  ],
  [
    'one that could not be read, while somebody edits',
    '<p>a <img alt="Cờ" data-picture="meetings/2017/a/missing.jpg"> b</p>',
    '<p>a  b</p>',
  ],
  ['the same attribute in words', '<p>x data-picture="y" z</p>', '<p>x data-picture="y" z</p>'],
])('%s', (_, before, after) => {
  expect(shown(before).html).toBe(after);
});

test('each picture is told with its words and their language; one that leads elsewhere is not shown alone', () => {
  const { pictures } = shown(
    `<p>${img('alt="A &amp; B" title="C"')}</p><p><a href="/">${img('alt="D"')}</a>${img('alt=""')}</p>`,
    'vi',
  );
  expect(pictures.map(({ number, alt, caption, large }) => [number, alt, caption, large.width])).toEqual([
    [1, { text: 'A & B', lang: 'vi' }, { text: 'C', lang: 'vi' }, 1600],
    [2, { text: '', lang: 'vi' }, undefined, 1600],
  ]);
});
