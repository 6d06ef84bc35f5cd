import { UsageError } from './arguments.ts';

/**
 * Runs a command: its return value is the exit code. A wrong call, and what the system refuses, such as a file that may not
 * be written, are told without a stack trace; that of a fault of the program itself helps to mend it.
 */
export async function runCommand(main: (argv: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError || isOfTheSystem(error))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Whether the system refused something, such as `EACCES: permission denied, open '/x'`. */
function isOfTheSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
