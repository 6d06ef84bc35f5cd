import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { award, base, meeting, site } from '../../tests/support/memory-archive.ts';
import { writeFiles } from '../../tests/support/site.ts';
import { useFolder } from '../../tests/support/use-folder.ts';
import { Checker } from './checker.ts';
import { readLaidOut } from './laid-out-content.ts';
import { UnreadableRelease } from './unreadable-release.ts';

const dir = useFolder();
const content = (): string => join(dir(), 'content');

beforeEach(async () => {
  await writeFiles(content(), {
    ...base,
    ...meeting('2017/hop', {}),
    ...award('khen', 2016, ['a co'], { draft: true }),
  });
});

let checker: Checker | undefined;
afterEach(() => checker?.end());

describe.each([
  ['in this process', Infinity],
  ['in a process of its own', 0],
])('content is checked %s', (_, from) => {
  const begin = (before?: string): Checker => {
    checker = new Checker({ dir: content(), asOf: undefined, before }, from);
    return checker;
  };
  test('what is to be known of it is told, and what is rendered is laid out', async () => {
    const found = await begin().found();
    expect(found).toMatchObject({
      problems: [],
      content: { address: 'https://kho.example', records: 1, sources: { dir: content() } },
      otherSite: undefined,
    });
    expect(found.content?.sources.paths.get('/tin/2017/hop/')).toBe('meetings/2017/hop/index.vi.md');
    expect(found.content).not.toHaveProperty('files');
    const place = { dir: join(dir(), 'own'), file: join(dir(), 'handed') };
    const laidOut = await checker?.layOut(place);
    expect(laidOut?.file).toBe(place.file);
    const { files } = readLaidOut(place);
    // Drafts are not.
    expect(files.flatMap((file) => (file.place.collection === 'meetings' ? file.path : []))).toEqual([
      'meetings/2017/hop/index.vi.md',
    ]);
    expect(files.filter(({ place: { collection } }) => collection === 'awards')).toEqual([]);
    // What is bundled holds what decides it alone.
    expect(laidOut?.toBundle.files.map(({ path }) => path)).toContain('site.yaml');
    expect(laidOut?.toBundle.files.length).toBeLessThan(files.length);
    expect(await readdir(place.dir)).toEqual(['pages']);
  });
  test('errors are told, and nothing else', async () => {
    await writeFiles(content(), meeting('2017/hop', { date: '2017-02-30' }));
    const { problems, content: sound } = await begin().found();
    expect(problems.map(({ kind, path, position }) => [kind, path, position])).toEqual([
      ['day-not-real', 'meetings/2017/hop/index.vi.md', expect.anything()],
    ]);
    expect(sound).toBeUndefined();
  });
  test('it is checked again as it is then', async () => {
    expect((await begin().found()).content?.records).toBe(1);
    await writeFiles(content(), meeting('2017/hai', {}));
    expect((await checker?.again())?.content?.records).toBe(2);
    await writeFiles(content(), site({ address: 'https://kho-khac.example' }));
    expect((await checker?.again())?.content?.address).toBe('https://kho-khac.example');
  });
  test('a release before that cannot be read is told', async () => {
    const before = join(dir(), 'before');
    await writeFiles(before, { 'addresses.json': Buffer.from('{') });
    const refused = begin(before).found();
    await expect(refused).rejects.toThrow(UnreadableRelease);
    await expect(refused).rejects.toMatchObject({ file: join(before, 'addresses.json') });
  });
  test('what the system refuses is told', async () => {
    const { content: sound } = await begin().found();
    expect(sound).toBeDefined();
    await mkdir(join(dir(), 'handed'));
    const refused = checker?.layOut({ dir: join(dir(), 'own'), file: join(dir(), 'handed') });
    await expect(refused).rejects.toMatchObject({ code: 'EISDIR' });
  });
});
