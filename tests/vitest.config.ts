import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // Guards against hanging alone: a whole-site test builds a site.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
