import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The tests that take a moment and need no build: each is run once for every mutant of what it covers.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: [
      'src/{text,source,schemas,problems,markdown,archive,ranking,words,site,outputs}/**/*.test.ts',
      'tests/every-problem.test.ts',
    ],
    // Properties run hundreds of archives, and covering everything they would be run for every mutant.
    exclude: ['src/site/page-models/digest.test.ts', 'src/**/*-properties.test.ts'],
    setupFiles: ['tests/support/few-runs.ts'],
    testTimeout: 120_000,
  },
});
