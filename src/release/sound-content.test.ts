import { afterAll, beforeAll, expect, test } from 'vitest';
import { award, base, meeting, releaseOf, site } from '../../tests/support/memory-archive.ts';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { readAddresses } from '../outputs/serving/site-addresses.ts';
import type { PreviousRelease } from './previous-release.ts';
import { readSound } from './sound-content.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
  await writeFiles(dir, { ...base, ...meeting('2017/hop', {}) });
});
afterAll(() => remove());

/** A release that had an award. */
function release(address: string): PreviousRelease {
  const addresses = readAddresses(
    JSON.stringify({ site: address, pages: ['/khen-thuong/2016/khen/'], files: [], redirects: {}, gone: {} }),
  );
  const files = { ...base, ...site({ address }), ...meeting('2017/hop', {}), ...award('khen', 2016, ['a co']) };
  if (addresses === undefined) throw new Error('no addresses');
  return { addresses, facts: releaseOf(files) };
}

const read = (previous: PreviousRelease) => readSound(dir, { asOf: undefined, previous });

test('a release of this site is compared: what it had and this one has not is told', async () => {
  const { problems } = await read(release('https://kho.example'));
  expect(problems.map(({ kind, path }) => [kind, path])).toEqual([
    ['site-lost-address', 'awards/2016/khen/index.vi.md'],
  ]);
});

test('a release of another site is not: neither its addresses nor its facts', async () => {
  const { problems, content } = await read(release('https://kho-khac.example'));
  expect(problems).toEqual([]);
  expect(content?.history.releases).toEqual([]);
  expect(content?.servingFiles.get('facts.json')).toContain('"releases":[]');
});
