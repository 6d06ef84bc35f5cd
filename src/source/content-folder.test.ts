import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asOnDisk } from './as-on-disk.ts';
import { listContent, readBytes } from './content-folder.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kho-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const put = async (path: string, text = ''): Promise<void> => {
  await mkdir(join(dir, path, '..'), { recursive: true });
  await writeFile(join(dir, path), text);
};

describe('the files of a content folder', () => {
  test('stand in the order of their paths, those of the system left out', async () => {
    for (const path of [
      'units/b.yaml',
      'site.yaml',
      'units/a.yaml',
      'blocs/a.yaml',
      '.git/config',
      'units/.DS_Store',
      'README.md',
    ])
      await put(path);
    const { files, problems } = listContent(dir);
    expect(files.map(({ path }) => path)).toEqual(['blocs/a.yaml', 'site.yaml', 'units/a.yaml', 'units/b.yaml']);
    expect(problems).toEqual([]);
  });

  test('are composed, and known by the spelling of the disk', async () => {
    const decomposed = 'meetings/2017/hop/ảnh.jpg'.normalize('NFD');
    await put(decomposed);
    const { files } = listContent(dir);
    expect(files).toEqual([
      {
        path: decomposed.normalize('NFC'),
        diskPath: join(dir, decomposed),
        place: { collection: 'image', folder: 'meetings/2017/hop' },
      },
    ]);
  });

  test('that may not stand there are told, and links are not followed', async () => {
    await put('ghi-chu.txt');
    await put('units/a.yaml');
    await symlink(join(dir, 'units'), join(dir, 'blocs'));
    await symlink('a.yaml', join(dir, 'units/b.yaml'));
    const { files, problems } = listContent(dir);
    expect(files.map(({ path }) => path)).toEqual(['units/a.yaml']);
    expect(problems.map(({ kind, path }) => `${kind} ${path}`).toSorted()).toEqual([
      'misplaced-file ghi-chu.txt',
      'symbolic-link blocs',
      'symbolic-link units/b.yaml',
    ]);
  });

  test('of a folder that is not there are none', () => {
    expect(listContent(join(dir, 'khong'))).toEqual({ files: [], problems: [] });
  });

  test('of what is no folder cannot be read', async () => {
    await put('site.yaml');
    expect(listContent(join(dir, 'site.yaml')).problems).toEqual([
      { kind: 'unreadable-file', path: '', details: { reason: 'ENOTDIR' } },
    ]);
  });
});

describe('the bytes of a file', () => {
  const file = (path: string) => ({
    path,
    diskPath: join(dir, path),
    place: { collection: 'units' as const, id: 'a' },
  });
  const told = (path: string): unknown => {
    const read = readBytes(file(path));
    return 'bytes' in read
      ? Buffer.from(read.bytes).toString()
      : `${read.problem.kind} ${JSON.stringify(read.problem.details)}`;
  };
  test('are what stands in it', async () => {
    await put('a.yaml', 'names: []');
    expect(told('a.yaml')).toBe('names: []');
  });
  test('of one that is gone, or has become a link, or holds too much, are none', async () => {
    await put('a.yaml', 'x');
    await symlink('a.yaml', join(dir, 'b.yaml'));
    await put('c.yaml', 'x'.repeat(1_000_001));
    expect(told('khong.yaml')).toBe('unreadable-file {"reason":"ENOENT"}');
    expect(told('b.yaml')).toBe('unreadable-file {"reason":"ELOOP"}');
    expect(told('c.yaml')).toBe('file-too-large {"size":1000001,"limit":1000000}');
  });
  test('are read without leaving the file open', async () => {
    await put('a.yaml', 'x');
    const open = async (): Promise<number> => (await readdir('/proc/self/fd')).length;
    const before = await open().catch(() => 0);
    for (let time = 0; time < 50; time += 1) readBytes(file('a.yaml'));
    expect((await open().catch(() => 0)) - before).toBeLessThan(25);
  });
});

describe('the name that a file has on the disk', () => {
  const ảnh = 'ảnh.jpg';
  test.each([
    ['./anh.jpg', './anh.jpg'],
    ['anh.jpg', 'anh.jpg'],
    ['../khac/ảnh.jpg', '../khac/ảnh.jpg'],
    ['./thiếu.jpg', './thiếu.jpg'],
    [`./${ảnh.normalize('NFC')}`, `./${ảnh.normalize('NFD')}`],
    [ảnh.normalize('NFC'), `./${ảnh.normalize('NFD')}`],
  ])('%s', async (path, expected) => {
    await put(ảnh.normalize('NFD'));
    expect(asOnDisk(dir, path)).toBe(expected);
    expect(asOnDisk(pathToFileURL(`${dir}/`), path)).toBe(expected);
  });
  test('a plain name is not looked for', () => expect(asOnDisk(join(dir, 'khong'), './a b~.jpg')).toBe('./a b~.jpg'));
});
