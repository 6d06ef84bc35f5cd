import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ExaminedFile } from './examine-file.ts';
import type { TextFile } from './examine-on-disk.ts';
import { examineOnDisk } from './examine-on-disk.ts';

/** How many files are worth a thread: to start one takes as long as to examine a few hundred. */
const filesPerThread = 600;

/** How many files a thread is given at a time: enough to keep it busy, few enough that all end together. */
const batchSize = 200;

/** Examines files, on as many processors as there are, in the order in which they are given. */
export async function examineFiles(files: readonly TextFile[]): Promise<ExaminedFile[]> {
  const threads = Math.min(availableParallelism(), Math.floor(files.length / filesPerThread));
  if (threads < 2) return examineHere(files);
  const batches: ExaminedFile[][] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./examine-thread.ts', import.meta.url));
    try {
      while (next * batchSize < files.length) {
        const batch = next;
        next += 1;
        worker.postMessage(files.slice(batch * batchSize, (batch + 1) * batchSize));
        // An error of the thread rejects this.
        const [examined] = (await once(worker, 'message')) as [ExaminedFile[]];
        batches[batch] = examined;
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return batches.flat();
}

/** Batch by batch: the memory of the parser, which is none of JavaScript's, is given back only between two turns of the event loop. */
async function examineHere(files: readonly TextFile[]): Promise<ExaminedFile[]> {
  const examined: ExaminedFile[] = [];
  for (let start = 0; start < files.length; start += batchSize) {
    examined.push(...files.slice(start, start + batchSize).map(examineOnDisk));
    await nextTurn();
  }
  return examined;
}
