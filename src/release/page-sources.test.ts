import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { base, meeting } from '../../tests/support/memory-archive.ts';
import { writeFiles } from '../../tests/support/site.ts';
import { useFolder } from '../../tests/support/use-folder.ts';
import { sourceOfPage } from './page-sources.ts';
import { readSound } from './read-sound.ts';

const dir = useFolder();

test('a page is told with the file that it shows: the text in its language, else the Vietnamese one', async () => {
  await writeFiles(dir(), {
    ...base,
    ...meeting('2017/hop', {}),
    ...meeting('2018/hop', {}),
    'meetings/2017/hop/index.en.md': Buffer.from('---\ntitle: Meeting\n---\n\nThe text.\n'),
  });
  const { content } = await readSound(dir(), { asOf: undefined, previous: undefined });
  const source = (page: string) => content && sourceOfPage(content.sources, page);
  const pages = ['/tin/2017/hop/', '/en/news/2017/hop/', '/tin/2018/hop/', '/en/news/2018/hop/', '/tin/', '/'];
  expect(pages.map((page) => source(page)?.path)).toEqual([
    'meetings/2017/hop/index.vi.md',
    'meetings/2017/hop/index.en.md',
    'meetings/2018/hop/index.vi.md',
    'meetings/2018/hop/index.vi.md',
    undefined,
    undefined,
  ]);
  expect(source('/en/news/2017/hop/')?.text).toContain('\nThe text.\n');
  await rm(join(dir(), 'meetings/2017/hop/index.en.md'));
  expect(source('/en/news/2017/hop/')).toEqual({ path: 'meetings/2017/hop/index.en.md', text: '' });
});
