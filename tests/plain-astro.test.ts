import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateCorpus } from '../src/corpus/generate-corpus.ts';
import { renderContent } from '../src/release/render-site.ts';
import { readSound } from '../src/release/sound-content.ts';
import { filesIn, project, temporaryFolder, writeFiles } from './support/site.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

async function corpus(): Promise<string> {
  const content = join(dir, 'content');
  const files = await generateCorpus({ reports: 60, seed: 1 });
  await writeFiles(content, Object.fromEntries(files.map((file) => [file.path, file.content])));
  return content;
}

test.each([
  ['the archive of the guide', async () => join(project, 'tests/fixtures/hai-phong')],
  ['a fictional archive', corpus],
])('the ways past the inside of Astro lead to the same bytes: %s', async (_, makeContent) => {
  const { content } = await readSound(await makeContent(), { asOf: undefined, previous: undefined });
  if (content === undefined) throw new Error('the archive is not sound');
  const render = async (name: string, isPlain: boolean): Promise<string> => {
    const folder = join(dir, name);
    expect(await renderContent({ content, folder, onPages: () => undefined, isPlain })).toEqual([]);
    return folder;
  };
  const plain = await render(`plain-${content.pages}`, true);
  const quick = await render(`quick-${content.pages}`, false);
  const files = await filesIn(plain);
  expect(files.length).toBeGreaterThan(content.pages);
  expect(await filesIn(quick)).toEqual(files);
  const different: string[] = [];
  for (const file of files)
    if (!(await readFile(join(plain, file))).equals(await readFile(join(quick, file)))) different.push(file);
  expect(different).toEqual([]);
});
