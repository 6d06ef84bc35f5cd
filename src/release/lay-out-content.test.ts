import { readFile, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfOf } from '../../tests/support/documents.ts';
import { base, meeting } from '../../tests/support/memory-archive.ts';
import { filesIn, temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { readAsChecked } from '../astro/read-as-checked.ts';
import { noHistory } from '../changes/history.ts';
import { checkContent } from '../check/check-folder.ts';
import { bytesDigest } from '../images/bytes-digest.ts';
import { changedSince } from './changed-since.ts';
import type { ContentToRender } from './lay-out-content.ts';
import { layOutContent } from './lay-out-content.ts';

let dir: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const hop = 'meetings/2017/hop';
const pdf = pdfOf('Quyet dinh');
const attached = { attachments: [{ title: 'Quyết định', file: './qd.pdf' }] };

async function checked(name: string): Promise<{ content: string; found: ContentToRender }> {
  const content = join(dir, name);
  await writeFiles(content, {
    ...base,
    ...meeting('2017/hop', { photos: [{ src: './le-ky.jpg', alt: 'Lễ ký' }], ...attached }),
    ...meeting('2017/nhap', { draft: true, photos: [{ src: './nhap.jpg', alt: 'Lễ ký' }], ...attached }),
    [`${hop}/qd.pdf`]: pdf,
    'meetings/2017/nhap/qd.pdf': pdf,
    'pages/gioi-thieu/index.vi.mdx': '---\ntitle: Giới thiệu\n---\n\nBản đã kiểm tra.\n',
  });
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  await writeFiles(content, { [`${hop}/le-ky.jpg`]: photo, 'meetings/2017/nhap/nhap.jpg': photo });
  const found = await checkContent(content);
  expect(found.problems).toEqual([]);
  return { content, found: { ...found, history: noHistory, asOf: undefined, ownSlugs: new Map() } };
}

/** As it is handed over: where it was checked. */
async function binary(content: string, name: string) {
  const diskPath = join(content, hop, name);
  return { diskPath, digest: bytesDigest(await readFile(diskPath)) };
}

describe('what is rendered is what was checked', () => {
  test('files of shown records alone are handed over, as they were checked', async () => {
    const { content, found } = await checked('laid-out');
    const folder = join(dir, 'laid-out-there');
    await writeFile(join(content, hop, 'index.vi.md'), 'Bản CHƯA kiểm tra');
    await writeFile(join(content, 'pages/gioi-thieu/index.vi.mdx'), '{process.env.HOME}');
    const handed = await layOutContent(found, folder);
    expect(await filesIn(folder)).toEqual([
      // With those that come with the code.
      'pages/accessibility/index.en.mdx',
      'pages/accessibility/index.vi.mdx',
      'pages/gioi-thieu/index.vi.mdx',
      'pages/method/index.en.mdx',
      'pages/method/index.vi.mdx',
    ]);
    expect(await readFile(join(folder, 'pages/gioi-thieu/index.vi.mdx'), 'utf8')).toBe(
      '---\n---\n\nBản đã kiểm tra.\n',
    );
    const reports = handed.files.filter(({ place }) => place.collection === 'meetings');
    expect(reports.map(({ path, body }) => [path, body])).toEqual([[`${hop}/index.vi.md`, '\nNội dung.\n']]);
    const size = { width: 900, height: 600 };
    expect([...handed.photographs]).toEqual([[`${hop}/le-ky.jpg`, { ...(await binary(content, 'le-ky.jpg')), size }]]);
    expect([...handed.attached]).toEqual([[`${hop}/qd.pdf`, await binary(content, 'qd.pdf')]]);
  });
  test.each([
    ['is another picture', (photo: string) => writeFile(photo, 'another')],
    ['is a link to another', async (photo: string) => unlink(photo).then(() => symlink('/etc/hostname', photo))],
    ['is gone', (photo: string) => unlink(photo)],
  ])('a picture, or a document, that %s by now is told of, and read by nobody', async (name, change) => {
    const { content, found } = await checked(name.replaceAll(' ', '-'));
    const handed = await layOutContent(found, join(dir, `${name}-there`));
    expect(changedSince(handed)).toEqual([]);
    for (const file of ['le-ky.jpg', 'qd.pdf']) await change(join(content, hop, file));
    // That of a draft is nobody's business.
    await change(join(content, 'meetings/2017/nhap/nhap.jpg'));
    expect(changedSince(handed).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      `site-file-changed ${hop}/le-ky.jpg`,
      `site-file-changed ${hop}/qd.pdf`,
    ]);
    for (const file of [...handed.photographs.values(), ...handed.attached.values()])
      await expect(readAsChecked(file)).rejects.toThrow(/not the file that was checked|ENOENT/u);
  });
});
