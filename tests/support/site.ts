import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmOptions } from '../../src/bench/measure-command.ts';
import { filesIn } from '../../src/release/files-in.ts';
import type { Files } from './memory-archive.ts';
import { textOf } from './memory-archive.ts';

export const project = fileURLToPath(new URL('../..', import.meta.url));

/** How a command ended. */
export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's scripts as npm would, with the environment that is given on top of the own. */
export function run(script: string, args: string[], env: Record<string, string> = {}, cwd = project): Promise<Run> {
  return runModule(script, join('scripts', script), args, env, cwd);
}

/** Runs a module of the project as npm would start one of its scripts. */
export function runModule(
  script: string,
  module: string,
  args: string[],
  env: Record<string, string> = {},
  cwd = project,
): Promise<Run> {
  return new Promise((done) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(
      process.execPath,
      [...npmOptions(script), join(cwd, module), ...args],
      options,
      (error, stdout, stderr) => {
        done({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
      },
    );
  });
}

/** Builds an archive, and fails the test with everything that the build said when it does not succeed. */
export function build(content: string, out: string): Promise<Run> {
  return succeeded(run('build.ts', ['--content', content, '--out', out]));
}

/** The same without share images, which takes half the time where nothing was drawn before. */
export function buildWithoutImages(content: string, out: string): Promise<Run> {
  return succeeded(runModule('build.ts', 'tests/support/build-without-images.ts', [content, out]));
}

/** What a command said that has to succeed; throws all of it where it does not. */
export async function succeeded<R extends Run>(running: Promise<R>): Promise<R> {
  const ended = await running;
  if (ended.code !== 0) throw new Error(`${ended.stdout}\n${ended.stderr}`);
  return ended;
}

/** A folder for the length of a test file, and how to be rid of it. */
export async function temporaryFolder(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'nien-giam-'));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** Writes an archive to the disk, in the order in which its files are given. */
export async function writeFiles(dir: string, files: Files | Record<string, Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content instanceof Uint8Array ? content : textOf(path, content));
  }
}

/** The files that only one of two folders has, or that are other in one. */
export async function differences(one: string, other: string): Promise<string[]> {
  const [here, there] = [await filesIn(one), await filesIn(other)];
  const different: string[] = [];
  for (const file of new Set([...here, ...there])) {
    const [a, b] = await Promise.all([one, other].map((folder) => readFile(join(folder, file)).catch(() => undefined)));
    if (a === undefined || b === undefined || !a.equals(b)) different.push(file);
  }
  return different;
}

export { filesIn };

/** What a reader sees of a page: its words, without its marks. */
export async function wordsOf(site: string, address: string): Promise<string> {
  const html = await readFile(join(site, address, 'index.html'), 'utf8');
  return wordsIn(html.slice(html.indexOf('<main'), html.indexOf('</main>')));
}

/** The words of HTML, without its marks. */
export function wordsIn(html: string): string {
  return html
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ');
}
