import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { base, textOf } from '../../tests/support/memory-archive.ts';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { sayFailure } from '../commands/failure.ts';
import { languages } from '../text/locales.ts';
import { BuiltFiles } from './built-files.ts';
import { filesIn } from './files-in.ts';
import { readSound } from './read-sound.ts';
import type { Shard } from './shard.ts';
import { isInShard, shardOf } from './shard.ts';
import type { ShardFaultKind } from './shards.ts';
import { noteShard, readShards, ShardFault, takeShards } from './shards.ts';
import type { SiteInProgress } from './step.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

/** A site in a folder of its own, of content with one text more. */
async function siteIn(folder: string, more = '', files: Record<string, string> = {}): Promise<SiteInProgress> {
  const from = join(dir, `content-${more}`);
  const all = { ...base, 'units/a.yaml': { names: [{ vi: `An ${more}`, en: `An ${more}` }] } };
  await writeFiles(from, Object.fromEntries(Object.entries(all).map(([path, facts]) => [path, textOf(path, facts)])));
  const { content } = await readSound(from, { asOf: undefined, previous: undefined });
  if (content === undefined) throw new Error('content with errors');
  await writeFiles(folder, Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
  await mkdir(folder, { recursive: true });
  const looked = new BuiltFiles({ folder, address: content.address, hiddenWords: new Set() });
  return { content, commit: undefined, previous: undefined, folder, files: looked, onPages: () => undefined };
}

/** Shards in one folder: their numbers, and what each holds. */
async function shardsIn(name: string, parts: [number: number, files: Record<string, string>, more?: string][], of = 2) {
  const place = join(dir, name);
  for (const [index, [number, files, more]] of parts.entries()) {
    const site = await siteIn(join(place, `p${index}`), more, files);
    await noteShard(site, { number, of });
  }
  return place;
}

async function faultOf(doing: Promise<unknown>): Promise<ShardFaultKind | undefined> {
  const error = await doing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error !== undefined && !(error instanceof ShardFault)) throw error;
  return error?.fault;
}

const noNames = ['0/2', '3/2', '1/0', '1', '1/2/3', '01/2', '1/1000', ' 1/2', '1/2x', ''];

test.each<[string, Shard | undefined]>([
  ['1/1', { number: 1, of: 1 }],
  ['2/4', { number: 2, of: 4 }],
  ['999/999', { number: 999, of: 999 }],
  ...noNames.map((name): [string, undefined] => [name, undefined]),
])('the name of a part: "%s"', (name, expected) => {
  expect(shardOf(name)).toEqual(expected);
});

test('each thing is in one part, and parts are as large as each other, but for one', () => {
  for (const of of [1, 2, 3, 7]) {
    const shards = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
    const all = Array.from({ length: 25 }, (_, index) => index);
    const held = shards.map((shard) => all.filter((index) => isInShard(index, shard)));
    expect(held.flat().toSorted((a, b) => a - b)).toEqual(all);
    const sizes = held.map(({ length }) => length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  }
});

test('what parts hold is put together, whatever else lies beside them', async () => {
  const place = await shardsIn('sound', [
    [2, { 'a/index.html': 'A', 'robots.txt': 'x' }],
    [1, { 'b/index.html': 'B', 'robots.txt': 'x' }],
  ]);
  await writeFiles(place, { 'other/x.txt': Buffer.from(''), 'readme.txt': Buffer.from('') });
  const site = await siteIn(join(dir, 'sound-site'));
  await takeShards(site, await readShards(place));
  expect(await filesIn(site.folder)).toEqual(['a/index.html', 'b/index.html', 'robots.txt']);
  expect(await readFile(join(site.folder, 'b/index.html'), 'utf8')).toBe('B');
});

describe('shards that are not all those of one site', () => {
  test.each<[string, () => Promise<string>, ShardFaultKind]>([
    ['none', async () => join(dir, 'nowhere'), { kind: 'none', folder: '/nowhere' }],
    ['some are missing', () => shardsIn('missing', [[2, {}]], 3), { kind: 'not-all', missing: [1, 3], of: 3 }],
    [
      'one is there twice',
      () =>
        shardsIn('twice', [
          [1, {}],
          [1, {}],
        ]),
      { kind: 'not-once', number: 1, folder: '/twice/p1' },
    ],
    [
      'one is of other content',
      () =>
        shardsIn('mixed', [
          [1, {}],
          [2, {}, 'khác'],
        ]),
      { kind: 'not-alike', folder: '/mixed/p1' },
    ],
    [
      'one is of another number of parts',
      async () => {
        const place = await shardsIn('other', [[1, {}]]);
        await noteShard(await siteIn(join(place, 'p1')), { number: 2, of: 4 });
        return place;
      },
      { kind: 'other-number', of: 2, other: 4, folder: '/other/p1' },
    ],
    [
      'a note is cut off',
      async () => {
        const place = await shardsIn('cut', [
          [1, {}],
          [2, {}],
        ]);
        await writeFile(join(place, 'p0/shard.json'), '{');
        return place;
      },
      { kind: 'no-shard', folder: '/cut/p0' },
    ],
  ])('%s', async (_, makePlace, expected) => {
    const fault = await faultOf(readShards(await makePlace()));
    expect(JSON.parse(JSON.stringify(fault).replaceAll(dir, ''))).toEqual(expected);
  });

  test.each<[string, [Record<string, string>, Record<string, string>], (place: string) => Promise<unknown>, string]>([
    ['a file is gone', [{ 'a.html': 'A' }, {}], (place) => rm(join(place, 'p0/a.html')), 'p0/a.html'],
    ['a file was changed', [{ 'a.html': 'A' }, {}], (place) => appendFile(join(place, 'p0/a.html'), ' '), 'p0/a.html'],
    ['two have it in different ways', [{ 'a.html': 'A' }, { 'a.html': 'B' }], async () => undefined, 'p1/a.html'],
  ])('%s', async (name, [first, second], change, file) => {
    const place = await shardsIn(name, [
      [1, first],
      [2, second],
    ]);
    await change(place);
    const site = await siteIn(join(dir, `${name}-site`));
    expect(await faultOf(takeShards(site, await readShards(place)))).toEqual({
      kind: 'damaged',
      file: join(place, file),
    });
  });

  test('a site of other content takes none of them', async () => {
    const place = await shardsIn('foreign', [
      [1, { 'a.html': 'A' }],
      [2, {}],
    ]);
    const site = await siteIn(join(dir, 'foreign-site'), 'khác', { x: '' });
    expect(await faultOf(takeShards(site, await readShards(place)))).toEqual({ kind: 'of-others' });
    expect(await readdir(site.folder)).toEqual(['x']);
  });
});

test('each fault is told with what to do, in both languages', async () => {
  const folder = '/a/p1';
  const faults: ShardFaultKind[] = [
    { kind: 'none', folder },
    { kind: 'no-shard', folder },
    { kind: 'not-all', missing: [1, 3], of: 3 },
    { kind: 'not-once', number: 2, folder },
    { kind: 'other-number', of: 2, other: 4, folder },
    { kind: 'not-alike', folder },
    { kind: 'of-others' },
    { kind: 'damaged', file: `${folder}/index.html` },
  ];
  const said = languages.map((lang) => faults.map((fault) => sayFailure(new ShardFault(fault), lang)).join('\n'));
  await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('../../tests/fixtures/shard-faults.txt');
});
