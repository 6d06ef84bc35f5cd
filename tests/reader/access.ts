import { expect, test } from 'vitest';
import type { Reader } from './reader.ts';
import { archives } from './reader.ts';

/** Whether everybody can read a page, and move about in it. */
export function describeAccess(reader: Reader): void {
  test.each(archives)('no kind of page of %s has a barrier that axe knows', async (site) => {
    const found = (await reader.visits(site)).filter(({ barriers }) => barriers.length > 0);
    expect(found.map(({ path, barriers }) => `${path}: ${barriers.join('; ')}`)).toEqual([]);
  });
}
