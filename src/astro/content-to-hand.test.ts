import { afterAll, beforeAll, expect, test } from 'vitest';
import { base, meeting } from '../../tests/support/memory-archive.ts';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { joinExamined } from '../check/check-examined.ts';
import { readContent } from '../check/check-folder.ts';
import { previewOf } from './content-to-hand.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const report = 'meetings/2017/hop';

async function preview(files: Parameters<typeof writeFiles>[1]) {
  await writeFiles(dir, files);
  const read = await readContent(dir);
  const { archive } = joinExamined(read.content.files);
  return { archive, shown: previewOf(dir, read, archive) };
}

test('what was joined is handed over as it is, with drafts, where every file is sound', async () => {
  const { archive, shown } = await preview({
    ...base,
    ...meeting('2017/hop', { attachments: [{ title: 'Bảng', file: './bang.csv' }] }),
    ...meeting('2017/nhap', { draft: true }),
    [`${report}/bang.csv`]: 'Đơn vị\nAn\n',
  });
  expect(archive?.meetings.map(({ id }) => id).toSorted()).toEqual(['2017/hop', '2017/nhap']);
  expect(shown?.preview === archive).toBe(true);
});

test('nothing that was joined with a file which is not shown is handed over', async () => {
  // Excel's "CSV" of a Vietnamese Windows: it is no UTF-8.
  const { archive, shown } = await preview({ [`${report}/bang.csv`]: Buffer.from([0xd0, 0x6f, 0x6e, 0x0a]) });
  expect(archive?.meetings.map(({ id }) => id)).toContain('2017/hop');
  expect(shown?.files.some(({ path }) => path === `${report}/bang.csv`)).toBe(false);
  expect(shown?.preview).toBeUndefined();
});

test('without a site there is nothing to show', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder.dir, { 'units/a.yaml': { names: [{ vi: 'An' }] } });
  const read = await readContent(folder.dir);
  expect(previewOf(folder.dir, read, joinExamined(read.content.files).archive)).toBeUndefined();
  await folder.remove();
});
