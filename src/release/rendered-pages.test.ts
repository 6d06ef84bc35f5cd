import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import type { HandedContent } from '../astro/handed-content.ts';
import { handOver } from '../astro/handed-content.ts';
import { namedPictures, namePictures } from '../astro/named-pictures.ts';
import type { KnownRelease } from './known-file.ts';
import { stampOf } from './known-file.ts';
import { linkTree } from './link-tree.ts';
import { RenderedPages } from './rendered-pages.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const photograph = { diskPath: '/kho/anh.jpg', digest: 'a', size: { width: 900, height: 600 } };
const photographs = new Map([['meetings/2017/hop/anh.jpg', photograph]]);

/** A release of two pages, one of which shows a photograph, and what is known of it. */
async function release(name: string): Promise<{ earlier: KnownRelease; site: string }> {
  const [folder, known, site] = ['release', 'known', 'site'].map((part) => join(dir, name, part)) as [
    string,
    string,
    string,
  ];
  handOver({ files: [], photographs } as unknown as HandedContent);
  await writeFiles(folder, { 'a.html': Buffer.from('<p>A'), 'b.html': Buffer.from('<p>B') });
  await writeFiles(site, { 'x.txt': Buffer.from('') });
  const pages = new RenderedPages(folder, 'p1', undefined);
  expect(pages.keep('a.html', 'ka')).toBe(false);
  namePictures('meetings/2017/hop/anh.jpg', photograph);
  pages.made('a.html', 'ka');
  pages.made('b.html', 'kb');
  pages.save({ known, release: folder });
  return { earlier: { known, release: folder }, site };
}

test('a page with the same key is kept, and the pictures that it shows are named', async () => {
  const { earlier, site } = await release('same');
  (namedPictures() as Map<string, unknown>).clear();
  const pages = new RenderedPages(site, 'p1', earlier);
  expect([pages.keep('a.html', 'ka'), pages.keep('b.html', 'kb')]).toEqual([true, true]);
  expect([...pages.kept]).toEqual(['a.html', 'b.html'].map((file) => [file, stampOf(join(earlier.release, file))]));
  expect(new Set([...namedPictures().values()].map(({ photograph }) => photograph.diskPath))).toEqual(
    new Set(['/kho/anh.jpg']),
  );
  // What was taken over is known of the next release as well.
  const next = { known: join(dir, 'same/next'), release: site };
  pages.save(next);
  linkTree(site, earlier.release, pages.kept);
  const after = new RenderedPages(join(dir, 'same'), 'p1', next);
  expect(after.keep('a.html', 'ka')).toBe(true);
});

test.each<[string, (earlier: KnownRelease) => Promise<unknown>]>([
  ['a page was written into', ({ release: folder }) => appendFile(join(folder, 'a.html'), 'x')],
  ['what is known is of another release', ({ known }) => writeFile(join(known, 'pages.json'), '0\n{}')],
  [
    'what is known was changed',
    async ({ known }) => {
      const path = join(known, 'pages.json');
      await writeFile(path, (await readFile(path, 'utf8')).replace('"ka"', '"kx"'));
    },
  ],
])('no page is taken over where %s', async (name, change) => {
  const { earlier, site } = await release(name);
  await change(earlier);
  expect(new RenderedPages(site, 'p1', earlier).keep('a.html', 'ka')).toBe(false);
});

test('nor one with another key, one made with another program, or of a release that stands elsewhere', async () => {
  const { earlier, site } = await release('other');
  expect(new RenderedPages(site, 'p1', earlier).keep('a.html', 'kb')).toBe(false);
  expect(new RenderedPages(site, 'p1', earlier).keep('c.html', 'ka')).toBe(false);
  expect(new RenderedPages(site, 'p2', earlier).keep('a.html', 'ka')).toBe(false);
  const elsewhere = { ...earlier, release: `${earlier.release}/../release` };
  expect(new RenderedPages(site, 'p1', elsewhere).keep('a.html', 'ka')).toBe(false);
  expect(new RenderedPages(site, 'p1', undefined).keep('a.html', 'ka')).toBe(false);
  await rm(join(earlier.release, 'a.html'));
  expect(new RenderedPages(site, 'p1', earlier).keep('a.html', 'ka')).toBe(false);
});
