import { link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import type { SearchedPage } from '../outputs/search/searched-pages.ts';
import type { Lang } from '../text/locales.ts';
import { BuiltFiles } from './built-files.ts';
import { filesIn } from './files-in.ts';
import { indexSearch } from './index-search.ts';
import type { KnownRelease } from './known-file.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

/** What is read of pages, by their names. */
class Watched extends BuiltFiles {
  readonly read: string[] = [];
  override textOf(file: string): ReturnType<BuiltFiles['textOf']> {
    this.read.push(file);
    return super.textOf(file);
  }
}

const labels = { kinds: {}, facets: { bloc: {}, period: {}, type: {}, unit: {} } };

const listed = (address: string, names: string[] = []): SearchedPage => ({
  address,
  kind: 'meeting',
  names,
  facets: { bloc: [], period: [], type: [], unit: [] },
});

interface Made {
  release: KnownRelease;
  read: string[];
  index: string[];
  kept: string[];
}

interface Given {
  earlier?: KnownRelease;
  names?: Record<string, string[]>;
  base?: string;
  /** That of all pages. */
  lang?: Lang;
}

/**
 * Makes the index of a site.
 *
 * @param texts of its pages, by their addresses; a page that is the same as before is the same file
 * @param base the path of its address
 */
async function indexed(
  name: string,
  texts: Record<string, string>,
  { earlier, names = {}, base = '', lang = 'vi' }: Given = {},
): Promise<Made> {
  const folder = join(dir, name);
  await mkdir(join(folder, '_astro'), { recursive: true });
  for (const [address, text] of Object.entries(texts)) {
    const file = join(address.slice(1), 'index.html');
    const html = `<!DOCTYPE html><html lang="vi"><body><main><h1>${text}</h1></main></body></html>`;
    const before = earlier && (await readFile(join(earlier.release, file), 'utf8').catch(() => ''));
    await mkdir(join(folder, address), { recursive: true });
    if (earlier !== undefined && before === html) await link(join(earlier.release, file), join(folder, file));
    else await writeFiles(folder, { [file]: Buffer.from(html) });
  }
  const pages = Object.keys(texts).map((address) => listed(address, names[address]));
  await writeFile(
    join(folder, 'searched-pages.json'),
    JSON.stringify({ vi: { pages: [], labels }, en: { pages: [], labels }, [lang]: { pages, labels } }),
  );
  const address = `https://kho.example${base}`;
  const files = new Watched({ folder, address, hiddenWords: new Set() }, 'c1', earlier);
  const release = { known: join(dir, `${name}-known`), release: folder };
  expect(await indexSearch({ content: { address }, folder, files, known: { earlier, own: release } })).toEqual([]);
  for (const file of await filesIn(folder)) files.digestOf(file);
  files.save(release);
  const made = await readdir(join(folder, '_astro'));
  const kept = [...files.kept.keys()].map((file) => file.replace('_astro/', ''));
  const manifest = await readFile(join(folder, 'tim-kiem/index.json'), 'utf8').catch(() => '');
  return { release, read: files.read, index: [...[...made, ...kept].sort(), manifest], kept };
}

const before = { '/tin/mot/': 'Một', '/tin/hai/': 'Hai', '/tin/ba/': 'Ba' };

test.each(['', '/kho'])('a page that the release before has is not read again, below "%s"', async (base) => {
  const name = base === '' ? 'root' : 'below';
  const { release: earlier } = await indexed(name, before, { base });
  const after = { ...before, '/tin/hai/': 'Hai khác', '/tin/bon/': 'Bốn' };
  const next = await indexed(`${name}-next`, after, { earlier, base });
  expect(next.read.toSorted()).toEqual(['tin/bon/index.html', 'tin/hai/index.html']);
  expect(next.index).toEqual((await indexed(`${name}-anew`, after, { base })).index);
});

test('a page by other names is read again', async () => {
  const { release: earlier } = await indexed('names', before, { names: { '/tin/mot/': ['QĐ 1'] } });
  const names = { '/tin/mot/': ['QĐ 2'] };
  const next = await indexed('names-next', before, { earlier, names });
  expect(next.read).toEqual(['tin/mot/index.html']);
  expect(next.index).toEqual((await indexed('names-anew', before, { names })).index);
});

test('where few pages of many say something else, what they said is asked of the release before', async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 12 }, (_, number) => [`/tin/${number}/`, `Hội nghị số ${number} của khối thi đua`]),
  );
  const names = { '/tin/3/': ['QĐ 1'], '/tin/4/': ['QĐ 9'] };
  const { release: earlier } = await indexed('many', texts, { names });
  const after = { ...texts, '/tin/5/': 'Lễ ký giao ước' };
  const others = { '/tin/3/': ['QĐ 2'], '/tin/4/': ['QĐ 9'] };
  const next = await indexed('many-next', after, { earlier, names: others });
  expect(next.read.toSorted()).toEqual(['tin/3/index.html', 'tin/5/index.html']);
  const anew = await indexed('many-anew', after, { names: others });
  expect(next.index).toEqual(anew.index);
  for (const part of anew.index.slice(0, -1))
    if (!next.kept.includes(part))
      expect(await readFile(join(next.release.release, '_astro', part), 'utf8')).toBe(
        await readFile(join(anew.release.release, '_astro', part), 'utf8'),
      );
});

test('a part that the index of one language keeps, and that of another comes to have, is there once', async () => {
  const { release: earlier } = await indexed('one', { '/en/news/one/': 'One' }, { lang: 'en' });
  // Now no page of either has anything.
  const next = await indexed('one-next', {}, { earlier, lang: 'en' });
  expect(next.kept.length).toBeGreaterThan(0);
  expect(next.index).toEqual([...new Set(next.index)]);
});

test('where a part of the index before was touched or is gone, every page is read', async () => {
  const touched: number[] = [];
  const parts = (await indexed('parts', before)).index.length - 1;
  expect(parts).toBeGreaterThan(2);
  for (let place = 0; place < parts; place += 1) {
    const { release: earlier } = await indexed(`touched-${place}`, before);
    const part = (await readdir(join(earlier.release, '_astro'))).sort()[place] ?? '';
    await writeFile(join(earlier.release, '_astro', part), '{}');
    const { read } = await indexed(`touched-${place}-next`, before, { earlier });
    // Those of the other language hold no page.
    expect([0, 3]).toContain(read.length);
    touched.push(read.length);
  }
  expect(touched.filter((number) => number === 3).length).toBeGreaterThanOrEqual(3);
});
