import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { project as realProject, temporaryFolder } from '../../tests/support/site.ts';
import { refusePlace } from './refuse-places.ts';

let dir: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
  for (const folder of [
    'work/project/src',
    'work/project/content/meetings',
    'kho',
    'theirs',
    '.cache',
    'full/in',
    'real',
  ])
    mkdirSync(join(dir, folder), { recursive: true });
  mkdirSync(join(dir, 'code/repo'), { recursive: true });
  execFileSync('git', ['init', '-q', join(dir, 'code/repo')]);
  execFileSync('git', ['init', '-q', join(dir, 'alone')]);
  symlinkSync(join(dir, 'work/project/content'), join(dir, 'to-content'));
  symlinkSync('theirs', join(dir, 'link'));
  writeFileSync(join(dir, 'file'), '');
  writeFileSync(join(dir, '.cache/x'), '');
  writeFileSync(join(dir, 'real/old.html'), '');
});
afterAll(() => remove());

test.each([
  ['work/project/content', 'in-content'],
  ['work/project/content/meetings/site', 'in-content'],
  ['to-content', 'in-content'],
  ['to-content/meetings/x', 'in-content'],
  ['work', 'holds-content'],
  ['.', 'holds-content'],
  ['work/project', 'holds-content'],
  ['work/project/src', 'in-project'],
  ['work/project/node_modules/x', 'in-project'],
  ['work/project/.github/x', 'in-project'],
  ['work/project/builds', 'in-project'],
  ['work/project/github', 'in-project'],
  ['work/project/git', 'in-project'],
  ['code/repo', 'repository'],
  ['code', 'repository'],
  ['code/repo/.git', 'repository'],
  ['code/repo/.git/hooks/x', 'repository'],
  ['code/repo/git', 'foreign-folder'],
  ['alone/git', 'foreign-folder'],
  ['cache', 'foreign-folder'],
  ['file', 'file'],
  ['file/below', 'file'],
  ['link', 'foreign-link'],
  ['work/project/dist', undefined],
  ['work/project/site-2', undefined],
  ['real', undefined],
  ['full/in', undefined],
  ['not/there/yet', undefined],
])('%s: %s', async (out, reason) => {
  const before = readdirSync(dir, { recursive: true });
  const places = { content: join(dir, 'work/project/content'), project: join(dir, 'work/project') };
  expect((await refusePlace(join(dir, out), places))?.reason).toBe(reason);
  expect(readdirSync(dir, { recursive: true })).toEqual(before);
});

afterEach(() => vi.unstubAllEnvs());

test('the home folder, the whole disk, and the project that builds', async () => {
  const home = join(dir, 'home/somebody');
  mkdirSync(home, { recursive: true });
  vi.stubEnv('HOME', home);
  vi.stubEnv('USERPROFILE', home);
  const content = join(dir, 'kho');
  const project = join(dir, 'work/project');
  expect(await refusePlace(home, { content, project })).toEqual({ reason: 'home', path: home });
  expect(await refusePlace(join(dir, 'home'), { content, project })).toEqual({ reason: 'home', path: home });
  expect(await refusePlace(join(home, 'site'), { content, project })).toBeUndefined();
  expect((await refusePlace('/', { content, project }))?.reason).toBe('holds-content');
  expect((await refusePlace(realProject, { content, project: realProject }))?.reason).toBe('holds-project');
});

test.each(['C#', 'what?', '100%', 'a"b', '*', 'line\nend'])('a project in the folder %j', async (name) => {
  const project = join(dir, name, 'project');
  const refused = { reason: 'unbuildable-path', path: project };
  expect(await refusePlace(join(dir, 'site'), { content: join(dir, 'kho'), project })).toEqual(refused);
});
