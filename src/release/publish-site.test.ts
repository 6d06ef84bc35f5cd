import { existsSync } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/site.ts';
import { filesIn } from './files-in.ts';
import { stampOf } from './known-file.ts';
import type { Releases } from './publish-site.ts';
import { isFreeForReleases, putBack, releasesOf, startRelease } from './publish-site.ts';

let dir: string;
let remove: () => Promise<void>;
let releases: Releases;
let count = 0;

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());
beforeEach(async () => {
  count += 1;
  await mkdir(join(dir, String(count)));
  releases = releasesOf(join(dir, String(count), 'dist'));
});

const nobodyWaits = (): void => expect.fail('waited for a build that has ended');

async function publishOnce(text: string, before?: () => Promise<void>): Promise<string | undefined> {
  const release = await startRelease(releases, nobodyWaits);
  try {
    await mkdir(join(release.path, 'tin'));
    await writeFile(join(release.path, 'tin/index.html'), text);
    await before?.();
    return await release.publish();
  } finally {
    await release.close();
  }
}

const shown = (): Promise<string> => readFile(join(releases.out, 'tin/index.html'), 'utf8');

/** What stands in the folder of releases, but for its mark and its lock. */
async function inFolder(): Promise<string[]> {
  return (await readdir(releases.folder)).filter((name) => !name.startsWith('nien-giam.'));
}

describe('a release that keeps files of the one before', () => {
  /** Publishes some files, and what is kept of the release before. */
  async function publishOver(own: Record<string, string>, kept: readonly string[], before?: () => Promise<unknown>) {
    const from = await realpath(releases.out);
    const release = await startRelease(releases, nobodyWaits);
    try {
      for (const [file, text] of Object.entries(own)) {
        await mkdir(dirname(join(release.path, file)), { recursive: true });
        await writeFile(join(release.path, file), text);
      }
      await before?.();
      await release.fill(from, new Map(kept.map((file) => [file, stampOf(join(from, file))])));
      await release.publish();
    } finally {
      await release.close();
    }
    expect(await inFolder()).toEqual(expect.arrayContaining([basename(from), basename(await realpath(releases.out))]));
    expect(await inFolder()).toHaveLength(2);
  }
  const site = async (): Promise<Record<string, string>> => {
    const files = await filesIn(releases.out);
    return Object.fromEntries(
      await Promise.all(files.map(async (file) => [file, await readFile(join(releases.out, file), 'utf8')] as const)),
    );
  };

  test('has them and its own, whether or not there is an older one to begin with, and leaves that before as it was', async () => {
    await publishOnce('một');
    const first = await realpath(releases.out);
    await publishOver({ 'a.html': 'A', 'b/c.html': 'C' }, ['tin/index.html']);
    expect(await site()).toEqual({ 'a.html': 'A', 'b/c.html': 'C', 'tin/index.html': 'một' });
    const second = await realpath(releases.out);
    // The first, which is taken for the third, has had what has been taken down since.
    await publishOver({ 'a.html': 'A2' }, ['b/c.html']);
    expect(await site()).toEqual({ 'a.html': 'A2', 'b/c.html': 'C' });
    expect(existsSync(first)).toBe(false);
    expect(await readFile(join(second, 'a.html'), 'utf8')).toBe('A');
    expect(await readFile(join(second, 'tin/index.html'), 'utf8')).toBe('một');
    await publishOver({}, ['a.html']);
    expect(await readdir(releases.out)).toEqual(['a.html']);
    expect(await putBack(releases, nobodyWaits)).toBe(true);
    await publishOver({ 'd.html': 'D' }, ['a.html']);
    expect(await site()).toEqual({ 'a.html': 'A2', 'd.html': 'D' });
  });
  test('can be read by another user, whatever the mask for new files is, and whatever became of what is kept', async () => {
    const mask = process.umask(0o077);
    try {
      await publishOnce('một');
      const kept = ['tin/index.html'];
      // There is none to begin with, then one that has less, then one that has the same.
      for (const own of ['a/b.html', 'c/d.html', '', '']) {
        for (const file of kept) await chmod(join(releases.out, file), 0o600);
        for (const folder of ['', 'tin']) await chmod(join(releases.out, folder), 0o700);
        await publishOver(own === '' ? {} : { [own]: own }, kept);
        if (own !== '') kept.push(own);
        const all = ['', ...(await readdir(releases.out, { recursive: true }))].sort();
        const modes = await Promise.all(all.map(async (path) => (await stat(join(releases.out, path))).mode & 0o777));
        const expected = all.map((path) => [path, path.endsWith('.html') ? 0o644 : 0o755]);
        expect(all.map((path, index) => [path, modes[index]])).toEqual(expected);
      }
    } finally {
      process.umask(mask);
    }
  });
  test('begins with no release that stands, wherever the one before is', async () => {
    await publishOnce('một');
    const elsewhere = join(dir, String(count), 'before');
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, 'a.html'), 'A');
    const release = await startRelease(releases, nobodyWaits);
    await release.fill(elsewhere, new Map([['a.html', stampOf(join(elsewhere, 'a.html'))]]));
    expect(await shown()).toBe('một');
    await release.publish();
    await release.close();
    expect(await site()).toEqual({ 'a.html': 'A' });
  });
  test('leaves what stands, and nothing to go back to, but that the next one can begin with what is left', async () => {
    await publishOnce('một');
    await publishOver({ 'a.html': 'A' }, []);
    const leave = async (): Promise<void> => {
      const release = await startRelease(releases, nobodyWaits);
      const stamps = (await filesIn(releases.out)).map((file) => [file, stampOf(join(releases.out, file))] as const);
      await release.keepStanding(new Map(stamps));
      await release.close();
    };
    await leave();
    expect(await site()).toEqual({ 'a.html': 'A' });
    const standing = basename(await realpath(releases.out));
    const [spare = ''] = (await inFolder()).filter((name) => name !== standing);
    expect(spare).toMatch(/^spare-/u);
    expect(await inFolder()).toHaveLength(2);
    // What was taken down is not there any more, nor can anybody go back to it.
    expect(await readdir(join(releases.folder, spare))).toEqual(['a.html']);
    expect(await putBack(releases, nobodyWaits)).toBe(false);
    // What a killed build has left goes.
    await mkdir(join(releases.folder, 'building-0123456789ab'));
    await leave();
    expect((await inFolder()).filter((name) => name !== standing)).toEqual([spare]);
    await publishOver({ 'b.html': 'B' }, ['a.html']);
    expect(await site()).toEqual({ 'a.html': 'A', 'b.html': 'B' });
    expect((await inFolder()).filter((name) => name.startsWith('spare-'))).toEqual([]);
    await leave();
    await publishOver({ 'c.html': 'C' }, []);
    expect((await inFolder()).filter((name) => name.startsWith('spare-'))).toEqual([]);
  });
  test('leaves the site as it was where it comes to nothing, and what a killed build left goes', async () => {
    await publishOnce('một');
    await publishOver({ 'a.html': 'A' }, ['tin/index.html']);
    const release = await startRelease(releases, nobodyWaits);
    const from = await realpath(releases.out);
    await expect(release.fill(from, new Map([['no.html', '']]))).rejects.toThrow('ENOENT');
    await release.close();
    expect(await site()).toEqual({ 'a.html': 'A', 'tin/index.html': 'một' });
    await publishOver({}, ['a.html'], () => mkdir(join(releases.folder, 'building-0123456789ab-whole')));
  });
});

describe('what a build removes and renames is its own', () => {
  test('the release before is kept, older ones go, and so does what a killed build left', async () => {
    await publishOnce('một');
    const first = basename(await readlink(releases.out));
    await mkdir(join(releases.folder, 'building-0123456789ab'));
    await publishOnce('hai');
    expect((await inFolder()).sort()).toEqual([first, basename(await readlink(releases.out))].sort());
    await publishOnce('ba');
    expect(await inFolder()).not.toContain(first);
    expect(await shown()).toBe('ba');
  });
  test('what somebody else put beside the releases stays', async () => {
    await publishOnce('một');
    for (const name of ['HEAD', 'building-4711-x', 'f0c906764f7', 'config'])
      await writeFile(join(releases.folder, name), 'theirs');
    await publishOnce('hai');
    await publishOnce('ba');
    for (const name of ['HEAD', 'building-4711-x', 'f0c906764f7', 'config'])
      expect(await readFile(join(releases.folder, name), 'utf8')).toBe('theirs');
  });
  test('a build that was not published leaves nothing, and the site as it was', async () => {
    await publishOnce('một');
    const before = await inFolder();
    const release = await startRelease(releases, nobodyWaits);
    await writeFile(join(release.path, 'x'), 'x');
    await release.close();
    expect(await inFolder()).toEqual(before);
    expect(await shown()).toBe('một');
  });
  test('what a killed build left between two renames is put in its place; folders with like names are not', async () => {
    await mkdir(`${releases.out}-before-migration`);
    await mkdir(`${releases.out}-next-year`);
    await (await startRelease(releases, nobodyWaits)).close();
    expect(existsSync(releases.out)).toBe(false);
    await mkdir(`${releases.out}-before-0123456789ab`);
    await writeFile(`${releases.out}-before-0123456789ab/theirs`, 'x');
    await (await startRelease(releases, nobodyWaits)).close();
    expect(await readdir(releases.out)).toEqual(['theirs']);
    await rename(releases.out, `${releases.out}-before-0123456789ab`);
    await mkdir(`${releases.out}-next-abcdefabcdef`);
    await writeFile(`${releases.out}-next-abcdefabcdef/new`, 'x');
    await (await startRelease(releases, nobodyWaits)).close();
    expect(await readdir(releases.out)).toEqual(['new']);
    expect(existsSync(`${releases.out}-before-migration`) && existsSync(`${releases.out}-next-year`)).toBe(true);
  });
  test('a folder of releases is one that has the mark, or that the site leads into, or that is empty', async () => {
    expect(await isFreeForReleases(releases)).toBe(true);
    await mkdir(releases.folder);
    expect(await isFreeForReleases(releases)).toBe(true);
    await writeFile(join(releases.folder, 'HEAD'), 'ref: refs/heads/main');
    expect(await isFreeForReleases(releases)).toBe(false);
    await mkdir(join(releases.folder, '0123456789ab'));
    await symlink(`.dist/0123456789ab`, releases.out);
    expect(await isFreeForReleases(releases)).toBe(true);
  });
  test('a folder that stands at the address is moved aside, but for an empty one', async () => {
    await mkdir(releases.out);
    expect(await publishOnce('một')).toBeUndefined();
    await rename(releases.out, `${releases.out}-link`);
    await mkdir(releases.out);
    await writeFile(join(releases.out, 'theirs'), 'x');
    const aside = await publishOnce('hai');
    expect(await readdir(aside ?? '')).toEqual(['theirs']);
    expect(await shown()).toBe('hai');
  });
  test('a link that has come to stand at the address meanwhile is not replaced', async () => {
    await mkdir(join(dir, String(count), 'theirs'));
    await expect(publishOnce('một', () => symlink('theirs', releases.out))).rejects.toThrow(releases.out);
    expect(await readlink(releases.out)).toBe('theirs');
  });
});

test('two builds to one address: the second waits until the first has ended', async () => {
  const said: string[] = [];
  const first = await startRelease(releases, nobodyWaits);
  const second = startRelease(releases, () => said.push('waits')).then(async (release) => {
    said.push('starts');
    await writeFile(join(release.path, 'index.html'), 'hai');
    await release.publish();
    await release.close();
  });
  await expect.poll(() => said).toEqual(['waits']);
  await writeFile(join(first.path, 'index.html'), 'một');
  await first.publish();
  expect(await readFile(join(releases.out, 'index.html'), 'utf8')).toBe('một');
  said.push('published');
  await first.close();
  await second;
  expect(said).toEqual(['waits', 'published', 'starts']);
  expect(await readFile(join(releases.out, 'index.html'), 'utf8')).toBe('hai');
});

test('another user can read what is published, whatever the mask for new files is', async () => {
  const mask = process.umask(0o077);
  try {
    releases = releasesOf(join(dir, 'new/deep/dist'));
    await publishOnce('một');
  } finally {
    process.umask(mask);
  }
  const modes = [
    'new',
    'new/deep',
    'new/deep/.dist',
    'new/deep/dist',
    'new/deep/dist/tin',
    'new/deep/dist/tin/index.html',
  ];
  const mode = async (path: string): Promise<string> => ((await stat(join(dir, path))).mode & 0o777).toString(8);
  expect(await Promise.all(modes.map(mode))).toEqual(['755', '755', '755', '755', '755', '644']);
  expect((await lstat(releases.out)).isSymbolicLink()).toBe(true);
});

describe('the release before comes back', () => {
  test('whole, and the one that stood there is kept', async () => {
    await publishOnce('một');
    await publishOnce('hai');
    expect(await putBack(releases, nobodyWaits)).toBe(true);
    expect(await shown()).toBe('một');
    expect(await inFolder()).toHaveLength(2);
    expect(await putBack(releases, nobodyWaits)).toBe(true);
    expect(await shown()).toBe('hai');
  });
  test('and the next build goes on from there', async () => {
    await publishOnce('một');
    await publishOnce('hai');
    await putBack(releases, nobodyWaits);
    await publishOnce('ba');
    expect(await shown()).toBe('ba');
    expect(await putBack(releases, nobodyWaits)).toBe(true);
    expect(await shown()).toBe('một');
  });
  test('unless there is none, or what stands there is none of these', async () => {
    expect(await putBack(releases, nobodyWaits)).toBe(false);
    await publishOnce('một');
    await mkdir(join(releases.folder, 'building-0123456789ab'));
    expect(await putBack(releases, nobodyWaits)).toBe(false);
    expect(await shown()).toBe('một');
  });
});
