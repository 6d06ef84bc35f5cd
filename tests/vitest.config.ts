import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** The files that take longest, since each builds sites: whichever comes last has a core for itself while the other stands idle. */
const first = [
  'reader',
  'incremental',
  'search',
  'never-broken',
  'build',
  'any-archive',
  'edit-sequences',
  'shards',
  'plain-astro',
  'archive-properties',
  'addresses',
  'hidden',
  'archives',
  'digest',
  'browser-check',
  'hostile-site',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = first.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place === -1 ? first.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // Most of the time is that of builds and browsers, which are processes of their own: whoever waits for one leaves a core idle.
    maxWorkers: availableParallelism() + 1,
    // A process that runs all of its files reads the modules once. None of them keeps anything that a test could leave changed.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // A message that nobody has written down is no match, here as on a runner; `-u` writes it.
    update: 'none',
    // Guards against hanging alone: whole-site tests build sites and visit their pages, and a busy machine may take thrice its time.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 120_000 } },
    // `npm test` asks for it. What only a build comes through runs in processes of its own, and is held by its tests.
    coverage: {
      provider: 'istanbul',
      include: ['src/{text,problems,source,schemas,markdown,archive,words,ranking,changes,site,outputs,check}/**/*.ts'],
      reporter: ['text-summary'],
      reportsDirectory: 'node_modules/.cache/coverage',
      thresholds: { statements: 95, branches: 89, functions: 96, lines: 96 },
    },
  },
});
