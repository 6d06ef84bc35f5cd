import { check } from './check-work.ts';
import { inOwnProcess } from './own-process.ts';

// This module is the entry of the process: `checker.ts` starts it.
await inOwnProcess(check);
