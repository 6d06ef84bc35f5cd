import { afterAll, beforeEach } from 'vitest';
import { temporaryFolder } from './site.ts';

/** A folder of its own for each test of a file; gives the one of the test that runs. */
export function useFolder(): () => string {
  const folders: Awaited<ReturnType<typeof temporaryFolder>>[] = [];
  beforeEach(async () => {
    folders.push(await temporaryFolder());
  });
  afterAll(() => Promise.all(folders.map(({ remove }) => remove())));
  return () => folders.at(-1)?.dir ?? '';
}
