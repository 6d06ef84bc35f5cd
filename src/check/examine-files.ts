import { setImmediate as nextTurn } from 'node:timers/promises';
import { readBytes } from '../source/content-folder.ts';
import type { ExaminedFile } from './examine-file.ts';
import type { FoundOnDisk, TextFile } from './examine-on-disk.ts';
import { examineOnDisk } from './examine-on-disk.ts';
import type { KeptExaminations } from './kept-examinations.ts';
import type { SeenFiles } from './seen-files.ts';

/** How many files are examined in one turn of the event loop. */
const batchSize = 200;

/** Examines files that were touched since they were seen, and gives all in their order. */
export async function examineFiles(
  files: readonly TextFile[],
  seen: SeenFiles,
  kept: KeptExaminations | undefined,
): Promise<ExaminedFile[]> {
  const looked = files.map((file) => ({ file, ...seen.look(file) }));
  const touched = looked.filter((one) => 'keep' in one);
  const found = await examineUnseen(
    touched.map(({ file }) => file),
    kept,
  );
  for (const [index, { keep }] of touched.entries()) {
    const examined = found[index];
    if (examined !== undefined) keep(examined);
  }
  const anew = found.values();
  return looked.flatMap((one) => ('examined' in one ? one.examined : (anew.next().value ?? [])));
}

/** Examines files of which nothing is kept, and gives all in their order. */
async function examineUnseen(files: readonly TextFile[], kept: KeptExaminations | undefined): Promise<ExaminedFile[]> {
  const known = files.map((file) => (kept === undefined || kept.isEmpty ? undefined : findKept(file, kept)));
  const anew = await examineAll(files.filter((_, index) => known[index] === undefined));
  for (const { examined, digest } of anew) if (digest !== undefined) kept?.keep(examined, digest);
  kept?.save();
  const found = anew.values();
  return known.flatMap((file) => file ?? found.next().value?.examined ?? []);
}

function findKept(file: TextFile, kept: KeptExaminations): ExaminedFile | undefined {
  const read = readBytes(file);
  return 'bytes' in read ? kept.find(file, read.bytes) : undefined;
}

/** Examines files, batch by batch: the memory of the parser, which is none of JavaScript's, is given back only between two turns of the event loop. */
async function examineAll(files: readonly TextFile[]): Promise<FoundOnDisk[]> {
  const examined: FoundOnDisk[] = [];
  for (let start = 0; start < files.length; start += batchSize) {
    examined.push(...files.slice(start, start + batchSize).map(examineOnDisk));
    await nextTurn();
  }
  return examined;
}
