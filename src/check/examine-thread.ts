import { parentPort } from 'node:worker_threads';
import type { TextFile } from './examine-on-disk.ts';
import { examineOnDisk } from './examine-on-disk.ts';

// This module is the entry of a thread: `examine-files.ts` sends it files and takes what it makes of them.
parentPort?.on('message', (files: TextFile[]) => {
  parentPort?.postMessage(files.map(examineOnDisk));
});
