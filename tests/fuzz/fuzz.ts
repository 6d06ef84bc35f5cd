import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { inspectImage } from '../../src/images/inspect-image.ts';
import { isWarning } from '../../src/problems/problem.ts';
import { textOf } from '../support/memory-archive.ts';
import { filesIn, project } from '../support/site.ts';
import { wholeArchive } from '../support/whole-archive.ts';
import type { Archive, Change } from './changes.ts';
import { changed, changes } from './changes.ts';
import { judge } from './judge.ts';

/** What came of one run. */
export interface Outcome {
  /** By which it can be run again. */
  run: number;
  changes: Change[];
  faults: string[];
  /** A report that was changed and in which no error was found, with what stands beside it. */
  passed?: Uint8Array;
}

/** The archives that are changed: the real one, and a fictional one that has something of everything. */
export async function readBases(): Promise<Archive[]> {
  const folder = join(project, 'tests/fixtures/hai-phong');
  const real = new Map<string, Uint8Array>();
  for (const file of await filesIn(folder)) real.set(file, await readFile(join(folder, file)));
  const whole = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(wholeArchive))
    whole.set(path, content instanceof Uint8Array ? content : Buffer.from(textOf(path, content)));
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#355' } })
    .jpeg()
    .toBuffer();
  for (const name of ['anh.jpg', 'khac.jpg']) whole.set(`meetings/2017/tong-ket/${name}`, picture);
  return [real, whole];
}

/**
 * One run: an archive with a few changes is checked, and its pictures are looked at.
 *
 * @param run a seed: the same run changes the same
 */
export async function fuzzOnce(bases: readonly Archive[], run: number): Promise<Outcome> {
  const [all = []] = fc.sample(changes, { seed: run, numRuns: 1 });
  const base = bases[run % bases.length] ?? new Map();
  const { files, paths } = changed(base, all);
  const faults: string[] = [];
  let passed: Uint8Array | undefined;
  try {
    const found = judge(files);
    faults.push(...found.faults);
    const [path = ''] = paths;
    const isReport = paths.length === 1 && /^meetings\/\d{4}\/[^/]+\/index\.vi\.md$/u.test(path);
    if (isReport && base === bases[0] && found.problems.every(isWarning)) passed = files.get(path);
    for (const image of paths.filter((one) => /\.(?:jpe?g|png|webp)$/iu.test(one)))
      await inspectImage(files.get(image) ?? new Uint8Array(), image);
  } catch (error) {
    faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return { run, changes: all, faults, ...(passed && { passed }) };
}

/** The most reports that are gathered: each takes pages of every build that follows. */
const gatheredMost = 400;

/** An archive of all reports that have passed, each at an address of its own beside those that there were. */
export function gather(base: Archive, passed: readonly Uint8Array[]): Map<string, Uint8Array> {
  const files = new Map(base);
  const different = new Map(passed.map((bytes) => [Buffer.from(bytes).toString('base64'), bytes]));
  for (const [index, bytes] of [...different.values()].slice(0, gatheredMost).entries()) {
    const year = /^date: ["']?(\d{4})/mu.exec(new TextDecoder().decode(bytes))?.[1];
    if (year !== undefined) files.set(`meetings/${year}/thu-${index + 1}/index.vi.md`, bytes);
  }
  return files;
}
