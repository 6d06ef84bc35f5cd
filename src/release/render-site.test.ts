import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdfOf } from '../../tests/support/documents.ts';
import { base, meeting } from '../../tests/support/memory-archive.ts';
import { renderContent } from '../../tests/support/render-content.ts';
import { writeFiles } from '../../tests/support/site.ts';
import { useFolder } from '../../tests/support/use-folder.ts';
import { noHistory } from '../changes/history.ts';
import { checkContent } from '../check/check-folder.ts';
import { Renderer } from './render-site.ts';

const dir = useFolder();

test('a document that is another one by now stops the build, whoever finds it', async () => {
  const content = join(dir(), 'content');
  const name = 'meetings/2017/hop/qd.pdf';
  await writeFiles(content, {
    ...base,
    ...meeting('2017/hop', { attachments: [{ title: 'Quyết định', file: './qd.pdf' }] }),
    [name]: pdfOf('Quyet dinh'),
  });
  const found = await checkContent(content);
  await writeFiles(content, { [name]: pdfOf('Khac') });
  const problems = await renderContent({
    content: { ...found, history: noHistory, asOf: undefined, ownSlugs: new Map() },
    folder: await mkdtemp(join(dir(), 'site-')),
  });
  expect(problems.map(({ kind, path }) => [kind, path])).toEqual([['site-file-changed', name]]);
});

test('one that was started for content with errors leaves its root to the next, as it was', async () => {
  const renderer = await Renderer.start(dir());
  const [root = ''] = (await readdir(dir())).filter((name) => /-1$/u.test(name));
  await renderer.close();
  expect((await readdir(join(dir(), root))).sort()).toEqual(['public', 'src', 'whole']);
});
