import { appendFile, cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, filesIn, project, run, temporaryFolder, writeFiles } from './support/site.ts';

let dir: string;
let content: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
  content = join(dir, 'content');
  await cp(join(project, 'tests/fixtures/hai-phong'), content, { recursive: true });
  const picture = { create: { width: 900, height: 600, channels: 3, background: '#8c1c13' } } as const;
  await writeFiles(content, { [`${report}/anh.jpg`]: await sharp(picture).jpeg().toBuffer() });
  await appendFile(join(content, report, 'index.vi.md'), '\n![Lễ ký](./anh.jpg)\n');
  await build('before', '--previous', 'none');
  // The release before is told apart from the next, which says what changed.
  await appendFile(join(content, report, 'index.vi.md'), '\nHội nghị kết thúc lúc 17 giờ.\n');
  await build('whole', '--previous', join(dir, 'before'));
});
afterAll(() => remove());

const report = 'meetings/2017/tong-ket-2016';

async function command(script: string, ...args: string[]) {
  return run(script, ['--content', content, '--lang', 'en', ...args]);
}

async function build(name: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await command('build.ts', '--out', join(dir, name), ...args);
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout;
}

/** Builds all parts of a site, each of which says that it is one. */
async function buildShards(folder: string, of: number, ...args: string[]): Promise<void> {
  for (let number = 1; number <= of; number += 1) {
    const name = join(folder, `part-${number}`);
    const said = await build(name, '--shard', `${number}/${of}`, ...args);
    expect(said.trim().split('\n').at(-1)).toBe(
      `Part ${number}/${of} of the site is in ${join(dir, name)}. When all parts are there, put them together with npm run merge.`,
    );
  }
}

/** The pages and share images of a folder. */
const madeIn = async (folder: string): Promise<string[]> =>
  (await filesIn(join(dir, folder))).filter((file) => /\.html$|^_astro\/share\..*\.png$/u.test(file));

test.each([2, 4])('a site put together of %i parts is that of one build, every byte', async (of) => {
  const folder = `of-${of}`;
  const before = ['--previous', join(dir, 'before')];
  await buildShards(folder, of, ...before);
  const parts = (await readdir(join(dir, folder))).filter((name) => name.startsWith('part-'));
  expect(parts).toHaveLength(of);
  // Each has made its share, besides a page of each kind, which every part has.
  const made = await Promise.all(parts.map((part) => madeIn(join(folder, part))));
  const all = (await madeIn('whole')).length;
  for (const own of made) {
    const others = new Set(made.filter((one) => one !== own).flat());
    const alone = own.filter((file) => !others.has(file)).length;
    expect(alone).toBeGreaterThan((all / of) * 0.7);
    expect(alone).toBeLessThan((all / of) * 1.1);
  }
  const merged = join(dir, `merged-${of}`);
  const { code, stdout, stderr } = await command('merge.ts', '--shards', join(dir, folder), '--out', merged, ...before);
  expect([code, stderr], stdout).toEqual([0, '']);
  expect(await differences(join(dir, 'whole'), merged)).toEqual([]);
});

test('so is one that stands below a path', async () => {
  const site = join(content, 'site.yaml');
  const text = await readFile(site, 'utf8');
  await writeFile(site, text.replace('address: https://nien-giam.example', 'address: https://nien-giam.example/kho'));
  try {
    await build('whole-below', '--previous', 'none');
    await buildShards('below', 2, '--previous', 'none');
    const merged = join(dir, 'merged-below');
    const { code, stdout } = await command('merge.ts', '--shards', join(dir, 'below'), '--out', merged);
    expect(code, stdout).toBe(0);
    expect(await differences(join(dir, 'whole-below'), merged)).toEqual([]);
  } finally {
    await writeFile(site, text);
  }
});

describe('parts that make no site are told, and the site that stands there stays', () => {
  const merge = async (shards: string, ...args: string[]): Promise<string> => {
    const out = join(dir, 'whole');
    const options = ['--shards', join(dir, shards), '--out', out, '--previous', join(dir, 'before')];
    const { code, stderr } = await command('merge.ts', ...options, ...args);
    expect(code).toBe(1);
    return stderr.replaceAll(dir, '').trim();
  };

  test('a part that is missing', async () => {
    const aside = join(dir, 'aside');
    await rename(join(dir, 'of-4/part-3'), aside);
    expect(await merge('of-4')).toBe('3/4 missing. Build all 4 parts, then put them together.');
    await rename(aside, join(dir, 'of-4/part-3'));
  });

  test('a day that is another one', async () => {
    expect(await merge('of-2', '--as-of', '2026-01-01')).toBe(
      'The parts were made of another content, program, day (--as-of) or earlier release (--previous) than they are put together with. Give what they were built with, or build them again.',
    );
  });

  test('a file that was changed', async () => {
    await appendFile(join(dir, 'of-2/part-1/index.html'), ' ');
    expect(await merge('of-2')).toBe(
      '/of-2/part-1/index.html is not what it was when it was built, or two parts have it in different ways. Build this part again.',
    );
  });

  test('a folder without parts', async () => {
    expect(await merge('content')).toBe(
      '/content holds no part of a site. Parts are made by npm run build -- --shard; name the folder in which they lie with --shards.',
    );
  });

  test('a part that cannot be', async () => {
    const { code, stderr } = await command('build.ts', '--shard', '5/4');
    expect([code, stderr.split('\n')[0]]).toEqual([
      1,
      '--shard 5/4: write which part of how many, such as 2/4 (from 1/1 to 999/999).',
    ]);
  });
});
