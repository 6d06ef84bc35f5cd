import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { base, site, textOf } from '../../tests/support/memory-archive.ts';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import type { CardToDraw } from '../astro/share-cards.ts';
import { BuiltFiles } from './built-files.ts';
import { drawShareImages } from './draw-share-images.ts';
import type { KnownRelease } from './known-file.ts';
import { readSound } from './read-sound.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const lookedAt = (folder: string, earlier?: KnownRelease): BuiltFiles =>
  new BuiltFiles({ folder, address: 'https://kho.example', hiddenWords: new Set() }, 'c1', earlier);

// A Mac writes names in another form of Unicode than a text that names them.
const emblem = 'biểu-trưng.png'.normalize('NFD');

/** Content with an emblem, as it was checked. */
async function checkedContent(name: string) {
  const folder = join(dir, name);
  const files = { ...base, ...site({ emblem: './biểu-trưng.png' }) };
  await writeFiles(
    folder,
    Object.fromEntries(Object.entries(files).map(([path, facts]) => [path, textOf(path, facts)])),
  );
  const picture = { create: { width: 300, height: 300, channels: 3, background: '#0b4f8a' } } as const;
  await writeFile(join(folder, emblem), await sharp(picture).png().toBuffer());
  const { content, problems } = await readSound(folder, { asOf: undefined, previous: undefined });
  if (content === undefined) throw new Error(problems.map(({ kind, path }) => `${kind} ${path}`).join('\n'));
  return { folder, content };
}

/** A site that the render has left, with one image to be drawn. */
async function rendered(name: string, title: string): Promise<string> {
  const folder = join(dir, name);
  await mkdir(join(folder, '_astro'), { recursive: true });
  const cards: CardToDraw[] = [
    { file: `/_astro/share.${title}.png`, page: '/', card: { title, text: [], host: 'kho.example' } },
  ];
  await writeFile(join(folder, 'share-cards.json'), JSON.stringify(cards));
  return folder;
}

test('images are drawn with the emblem, and the list of them is taken out of the site', async () => {
  const { content } = await checkedContent('content');
  // A name that no earlier run has left in the store.
  const name = randomUUID();
  const folder = await rendered('site', name);
  expect(await drawShareImages({ content, folder, files: lookedAt(folder) })).toEqual([]);
  expect(await readdir(folder)).toEqual(['_astro']);
  const image = await readFile(join(folder, '_astro', `share.${name}.png`));
  const corner = await sharp(image).extract({ left: 70, top: 50, width: 40, height: 40 }).png().toBuffer();
  const { dominant } = await sharp(corner).stats();
  // The blue of the emblem.
  expect(dominant.b - dominant.r).toBeGreaterThan(80);
});

test('with an emblem that is no longer the one that was checked none is drawn', async () => {
  const { content, folder: own } = await checkedContent('changed');
  await writeFile(join(own, emblem), 'x');
  const folder = await rendered('changed-site', 'khong-ve');
  const found = await drawShareImages({ content, folder, files: lookedAt(folder) });
  expect(found.map(({ kind, path }) => `${kind} ${path.normalize('NFC')}`)).toEqual([
    'site-file-changed biểu-trưng.png',
  ]);
  expect(await readdir(join(folder, '_astro'))).toEqual([]);
});

test('an image that the release before has is kept, unless that was touched', async () => {
  const { content } = await checkedContent('before');
  const name = randomUUID();
  const [before, next, after] = [
    await rendered('one', name),
    await rendered('two', name),
    await rendered('three', name),
  ];
  const files = lookedAt(before);
  expect(await drawShareImages({ content, folder: before, files })).toEqual([]);
  const image = `_astro/share.${name}.png`;
  files.digestOf(image);
  const earlier = { known: join(dir, 'known'), release: before };
  files.save(earlier);
  const again = lookedAt(next, earlier);
  expect(await drawShareImages({ content, folder: next, files: again })).toEqual([]);
  expect([...again.kept.keys()]).toEqual([image]);
  expect(await readdir(join(next, '_astro'))).toEqual([]);
  await appendFile(join(before, image), 'x');
  const touched = lookedAt(after, earlier);
  expect(await drawShareImages({ content, folder: after, files: touched })).toEqual([]);
  expect(touched.kept.size).toBe(0);
  expect(await readdir(join(after, '_astro'))).toEqual([`share.${name}.png`]);
});
