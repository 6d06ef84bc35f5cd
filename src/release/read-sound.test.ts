import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { award, base, meeting, releaseOf, site } from '../../tests/support/memory-archive.ts';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { readAddresses } from '../outputs/serving/site-addresses.ts';
import { printProblem } from '../problems/print.ts';
import type { PreviousRelease } from './previous-release.ts';
import { readSound } from './read-sound.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
  await writeFiles(join(dir, 'content'), { ...base, ...meeting('2017/hop', {}) });
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

const read = (previous: PreviousRelease) => readSound(join(dir, 'content'), { asOf: undefined, previous });

test('a release of this site is compared: what it had and this one has not is told', async () => {
  const { problems } = await read(release('https://kho.example'));
  expect(problems.map(({ kind, path }) => [kind, path])).toEqual([
    ['site-lost-address', 'awards/2016/khen/index.vi.md'],
  ]);
});

test('a takedown with a slip is told at its line', async () => {
  const content = join(dir, 'mistyped');
  await writeFiles(content, {
    ...base,
    ...meeting('2017/hop', {}),
    'takedowns.yaml': `- address: /tin/2015/cu/
  day: 2026-11-20
  reason: Theo yêu cầu.
- day: 2026-11-21
  address: /tin/2017/hpo/
  reason: Theo yêu cầu.
`,
  });
  const before = readAddresses(
    JSON.stringify({
      site: 'https://kho.example',
      pages: ['/tin/2017/hop/'],
      files: [],
      redirects: {},
      gone: { '/tin/2015/cu/': '/tin/2015/cu/' },
    }),
  );
  if (before === undefined) throw new Error('no addresses');
  const { problems, content: sound } = await readSound(content, { asOf: undefined, previous: { addresses: before } });
  expect([sound, problems.map((found) => printProblem(found, 'vi'))]).toEqual([
    undefined,
    [
      `takedowns.yaml:5:12
  5 |   address: /tin/2017/hpo/
                 ^
  Lỗi: takedowns.yaml gỡ địa chỉ /tin/2017/hpo/, nhưng ở đó chưa từng có gì. Có phải định gỡ /tin/2017/hop/ không? [site-takedown-of-nothing]
  Vì sao: Ghi nhầm địa chỉ thì thứ cần gỡ vẫn còn trên trang, ai cũng đọc được.
  Cách sửa: Chép đúng địa chỉ từ thanh địa chỉ của trình duyệt, hoặc bỏ dòng này.`,
    ],
  ]);
});

test('a release of another site is not: neither its addresses nor its facts', async () => {
  const { problems, content, toRender, otherSite } = await read(release('https://kho-khac.example'));
  expect([problems, otherSite]).toEqual([[], 'https://kho-khac.example']);
  expect(toRender?.history.releases).toEqual([]);
  expect(content?.served.facts).toContain('"releases":[]');
});
