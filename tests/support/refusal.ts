import { UsageError } from '../../src/commands/arguments.ts';

/** What a command says first of a command line that it refuses; what it reads of one that it follows. */
export function refusalOf(read: () => unknown): string {
  try {
    return JSON.stringify(read());
  } catch (error) {
    return error instanceof UsageError ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}
