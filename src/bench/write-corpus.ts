import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generateCorpus } from '../corpus/generate-corpus.ts';

/** A fictional archive on the disk. */
export interface WrittenCorpus {
  content: string;
  /** How many files it has. */
  files: number;
  /** The text of a report, below `content`. */
  report: string;
  /** One decision, of which nothing else speaks: it is not on the disk yet. */
  newAward: { path: string; content: string | Uint8Array }[];
}

/** Writes a fictional archive of so many reports, without its newest award. */
export async function writeCorpus(reports: number, folder: string): Promise<WrittenCorpus> {
  const content = join(folder, `content-${reports}`);
  const all = await generateCorpus({ reports, seed: 1 });
  const awards = all.map(({ path }) => dirname(path)).filter((path) => /^awards\/.*-khen-thuong-/u.test(path));
  const [newest = ''] = [...awards].sort().reverse();
  const newAward = all.filter(({ path }) => dirname(path) === newest);
  const written = all.filter((file) => !newAward.includes(file));
  await writeFiles(content, written);
  const report = written.find(({ path }) => /^meetings\/.*\.vi\.md$/u.test(path))?.path;
  if (report === undefined) throw new Error(`No report among the ${written.length} files of a corpus`);
  return { content, files: written.length, report, newAward };
}

/** Writes files below a folder. */
export async function writeFiles(
  folder: string,
  files: readonly { path: string; content: string | Uint8Array }[],
): Promise<void> {
  for (const dir of new Set(files.map(({ path }) => dirname(path))))
    await mkdir(join(folder, dir), { recursive: true });
  for (const file of files) await writeFile(join(folder, file.path), file.content);
}
