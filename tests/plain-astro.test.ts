import { randomUUID } from 'node:crypto';
import { appendFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AstroOwn } from '../src/astro-inside/astro-own.ts';
import { keepProgram } from '../src/astro-inside/program.ts';
import { generateCorpus } from '../src/corpus/generate-corpus.ts';
import type { ContentToRender } from '../src/release/lay-out-content.ts';
import { readSound } from '../src/release/read-sound.ts';
import { renderContent } from './support/render-content.ts';
import { differences, filesIn, project, temporaryFolder, writeFiles } from './support/site.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  await remove();
});

async function programsIn(roots: string): Promise<string[]> {
  const files = await filesIn(roots);
  return files.filter((file) => file.endsWith('/program.json')).map((file) => join(roots, file));
}

/** Keeps a program beside another one, of the same code and asked for later, that cannot be opened: gives its folder. */
async function unusable(beside: string): Promise<string> {
  const site = join(dir, randomUUID());
  await writeFiles(site, { '.prerender/prerender-entry.x.mjs': Buffer.from("throw new Error('unusable');") });
  const app = { getOptions: () => ({ allPages: {}, settings: { scripts: [] } }) };
  const folder = `${beside.slice(0, -16)}${'0'.repeat(16)}`;
  keepProgram(folder, { app } as unknown as AstroOwn, site);
  return folder;
}

async function corpus(): Promise<string> {
  const content = join(dir, 'content');
  const files = await generateCorpus({ reports: 60, seed: 1 });
  await writeFiles(content, Object.fromEntries(files.map((file) => [file.path, file.content])));
  return content;
}

interface Rendered {
  content: ContentToRender;
  /** What Astro makes by itself alone. */
  plain: string;
  roots: string;
  /** The program that all others were made with. */
  program: string;
  render: (name: string, isPlain: boolean) => Promise<string>;
}

/** Renders an archive in each way, and holds the ways against each other. */
async function renderedInEachWay(of: string): Promise<Rendered> {
  const { content: found, toRender: content } = await readSound(of, {
    asOf: undefined,
    previous: undefined,
  });
  if (found === undefined || content === undefined) throw new Error('the archive is not sound');
  const roots = join(project, '.builds', randomUUID());
  folders.push(roots);
  const render = async (name: string, isPlain: boolean): Promise<string> => {
    const folder = join(dir, `${name}-${found.pages}`);
    expect(await renderContent({ content, folder, isPlain, roots })).toEqual([]);
    return folder;
  };
  const plain = await render('plain', true);
  expect(await programsIn(roots)).toEqual([]);
  const bundled = await render('bundled', false);
  const [kept = ''] = await programsIn(roots);
  const when = (await stat(kept)).mtimeMs;
  const other = await unusable(dirname(kept));
  const byProgram = await render('by-program', false);
  expect(await programsIn(roots)).toEqual([kept, join(other, 'program.json')].sort());
  await rm(other, { recursive: true });
  expect((await stat(kept)).mtimeMs).toBe(when);
  expect((await filesIn(plain)).length).toBeGreaterThan(found.pages);
  expect(await differences(plain, bundled)).toEqual([]);
  expect(await differences(plain, byProgram)).toEqual([]);
  return { content, plain, roots, program: kept, render };
}

describe('the ways past the inside of Astro', () => {
  let guide: Rendered;

  test('lead to the same bytes: the archive of the guide', async () => {
    guide = await renderedInEachWay(join(project, 'tests/fixtures/hai-phong'));
  });

  test('lead to the same bytes: a fictional archive', async () => {
    await renderedInEachWay(await corpus());
  });

  test('do so where somebody, or a broken disk, has changed what was kept; what made no site is not used again', async () => {
    const { content, plain, roots, program, render } = guide;
    const bundle = join(dirname(program), 'bundle');
    const [changed = ''] = (await filesIn(bundle)).filter((file) => file.endsWith('.mjs'));
    await appendFile(join(bundle, changed), '\nprocess.exit(9);\n');
    expect(await differences(plain, await render('bundled-anew', false))).toEqual([]);
    expect(await programsIn(roots)).toEqual([program]);
    const broken = content.files.map((file) => (file.place.collection === 'blocs' ? { ...file, facts: {} } : file));
    const request = { content: { ...content, files: broken }, folder: join(dir, 'broken') };
    await expect(renderContent({ ...request, roots })).rejects.toThrow();
    expect(await programsIn(roots)).toEqual([]);
  });
});
