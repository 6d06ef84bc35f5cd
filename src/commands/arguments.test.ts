import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { project } from '../../tests/support/site.ts';
import type { ContentArguments } from './arguments.ts';
import { readArguments, UsageError } from './arguments.ts';
import { callerIn } from './caller.ts';

const command = { usage: 'npm run build -- [--content DIR] [--out DIR]', options: ['out', 'as-of'] } as const;
const root = project.replace(/\/$/u, '');
const home = mkdtempSync(join(tmpdir(), 'nien-giam-arguments-'));
const office = join(home, 'van-phong');
const npm = { npm_lifecycle_event: 'build', INIT_CWD: office };
for (const folder of ['kho/a', 'van-phong/kho', 'tam/kho']) mkdirSync(join(home, folder), { recursive: true });
afterAll(() => rmSync(home, { recursive: true }));

function read(line: string, env: Record<string, string> = {}, cwd = home): ContentArguments {
  return readArguments(line.split(' ').filter(Boolean), command, callerIn(env, cwd));
}

test('without options: the content of the project, wherever the command is called from', () => {
  const expected = {
    content: { path: join(root, 'content'), given: 'content' },
    flags: new Set(),
    operands: [],
    lang: 'vi',
  };
  expect(read('')).toEqual(expected);
  expect(read('', npm, root)).toEqual(expected);
});

test.each([
  ['a relative path', '--content ../kho', {}, office, join(home, 'kho')],
  ['a whole path', `--content=${home}/kho/a`, {}, office, join(home, 'kho/a')],
  ['the folder itself', '--content .', {}, join(home, 'kho'), join(home, 'kho')],
  ['through npm: from where the user stands', '--content kho', npm, root, join(office, 'kho')],
  ['a process that npm’s script started elsewhere', '--content kho', npm, join(home, 'tam'), join(home, 'tam/kho')],
])('%s', (_, line, env, cwd, path) => {
  expect(read(line, env, cwd).content.path).toBe(path);
});

test('the other options', () => {
  expect(read('--out x --lang en --as-of 2026-01-01')).toMatchObject({ out: 'x', lang: 'en', asOf: '2026-01-01' });
});

test.each([
  ['--contnet x', 'Không hiểu tham số --contnet.'],
  ['kho', 'Không hiểu tham số kho.'],
  ['--lang en kho', 'kho means nothing here.'],
  ['--content', 'Sau --content chưa ghi giá trị.'],
  ['--out --lang vi', 'Sau --out chưa ghi giá trị.'],
  ['--content=', 'Sau --content chưa ghi giá trị.'],
  ['--out a --out b', '--out được ghi hai lần.'],
  ['--lang fr', '--lang phải là: vi | en'],
  ['--as-of 2026', '--as-of phải là: YYYY-MM-DD'],
  [`--content ${root}/package.json`, `--content ${root}/package.json: đây không phải là thư mục.`],
  ['--content kho-cu', '--content kho-cu: không có thư mục này.'],
])('%s is refused', (line, what) => {
  expect(() => read(line)).toThrow(new UsageError(`${what}\n${command.usage}`));
});

test('options that npm took for itself, for want of two dashes, are told with the right call', () => {
  // `npm run build --content kho --as-of 2026-01-01` gives the script this:
  const env = { ...npm, npm_config_content: 'true', npm_config_as_of: 'true', npm_config_cache: '/x' };
  const what =
    'npm đã giữ lại --content, --as-of cho riêng nó: trước các tham số phải có hai dấu gạch riêng (--), như dưới đây.';
  expect(() => read('kho 2026-01-01', env, root)).toThrow(new UsageError(`${what}\n${command.usage}`));
});

test('a word that npm has left of an option is told with the dashes that are missing', () => {
  // `npm run check --lang=en` gives the script this.
  const what = 'Không hiểu tham số en. Trước các tham số phải có hai dấu gạch riêng (--), như dưới đây.';
  expect(() => read('en', npm, root)).toThrow(new UsageError(`${what}\n${command.usage}`));
});
