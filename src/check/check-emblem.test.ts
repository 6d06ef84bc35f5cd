import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { base, problemsOf } from '../../tests/support/memory-archive.ts';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { checkContent } from './check-folder.ts';

const site = (emblem: string): Files => ({
  'site.yaml': [
    'name: Kho thử',
    'address: https://kho.example',
    'publisher: Ban Biên tập',
    'contact: ban@kho.example',
    '# Biểu trưng',
    `emblem: ${emblem}`,
  ].join('\n'),
});

test.each<[what: string, emblem: string, images: string[], problems: string[]]>([
  ['beside site.yaml', './bieu-trung.png', ['bieu-trung.png'], []],
  ['named without ./', 'bieu-trung.png', ['bieu-trung.png'], []],
  ['not there', './bieu-trung.png', [], ['missing-image site.yaml 6']],
  [
    'under another name',
    './bieu-trung.png',
    ['bieu-trungg.png'],
    ['unused-image bieu-trungg.png', 'missing-image site.yaml 6'],
  ],
  ['elsewhere', '../bieu-trung.png', [], ['image-outside-folder site.yaml 6']],
])('the emblem of a site: %s', (_, emblem, images, expected) => {
  expect(problemsOf({ ...base, ...site(emblem) }, { images })).toEqual(expected);
});

test('a picture beside site.yaml that it does not name', () => {
  expect(problemsOf(base, { images: ['anh.jpg'] })).toEqual(['unused-image anh.jpg']);
});

test.each([
  [179, ['small-image']],
  [180, []],
])('%i pixels are enough for an icon: %j', async (width, expected) => {
  const { dir, remove } = await temporaryFolder();
  const emblem = await sharp({ create: { width, height: 200, channels: 3, background: '#0b4f8a' } })
    .png()
    .toBuffer();
  await writeFiles(dir, { ...base, ...site('./bieu-trung.png'), 'bieu-trung.png': emblem });
  const { problems } = await checkContent(dir);
  await remove();
  expect(problems.filter(({ path }) => path === 'bieu-trung.png').map(({ kind }) => kind)).toEqual(expected);
});
