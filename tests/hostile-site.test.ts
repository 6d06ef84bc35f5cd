import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noHistory } from '../src/changes/history.ts';
import { checkContent } from '../src/check/check-folder.ts';
import { BuiltFiles } from '../src/release/built-files.ts';
import { checkSite } from '../src/release/check-site.ts';
import { drawShareImages } from '../src/release/draw-share-images.ts';
import { indexSearch } from '../src/release/index-search.ts';
import { launchBrowser } from './support/browser.ts';
import { addressVectors, contexts, htmlVectors } from './support/hostile-markdown.ts';
import type { Files } from './support/memory-archive.ts';
import { base } from './support/memory-archive.ts';
import { renderContent } from './support/render-content.ts';
import { serve } from './support/serve.ts';
import { filesIn, temporaryFolder, writeFiles } from './support/site.ts';

let dir: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

/** Every vector, so that it can stand in YAML: without the characters that no file may hold. */
const vectors = [...htmlVectors, ...addressVectors].map((vector) => vector.replaceAll('\0', ''));
const facts = { bloc: 'khoi', kinds: ['other'], date: 2017 };
const record = (front: object, body: string): string => `---\n${JSON.stringify(front)}\n---\n${body}\n`;

/** A report for each context, with every vector in it; and records whose facts are vectors. */
function hostileFiles(): Files {
  const reports = Object.entries(contexts).map(([name, around], index) => {
    const links = addressVectors.flatMap((address) => [`[a](${address})`, `![a](${address})`, `<${address}>`]);
    const body = [...htmlVectors, ...links].map((vector) => around.replaceAll('X', () => vector)).join('\n\n');
    const front = { ...facts, title: `${name} ${vectors[index] ?? ''}`, sources: [{ title: name }] };
    return [`meetings/2017/n${index}/index.vi.md`, record(front, body)] as const;
  });
  const everywhere = {
    title: vectors.slice(0, 9).join(' '),
    summary: vectors.slice(9, 18).join(' '),
    place: vectors.slice(18, 27).join(' '),
    people: vectors.map((name) => ({ name, office: name, role: name })),
    sources: vectors.map((title) => ({ title, publisher: title, note: title })),
    updates: [{ on: 2018, what: vectors.join(' ') }],
    photos: vectors.slice(0, 30).map((alt) => ({ src: './anh.jpg', alt, caption: alt, credit: alt })),
  };
  return {
    ...base,
    ...Object.fromEntries(reports),
    'site.yaml': {
      name: vectors[0],
      description: vectors.join(' '),
      address: 'https://kho.example',
      publisher: vectors[3],
    },
    'units/a.yaml': { names: [{ vi: vectors[3], en: vectors[8], short: vectors[10] }] },
    'meetings/2017/facts/index.vi.md': record({ ...facts, ...everywhere }, 'Nội dung.'),
    'meetings/2017/facts/index.en.md': record({ title: vectors.slice(27, 40).join(' '), summary: vectors[3] }, 'Text.'),
    'covenants/2017/facts/index.vi.md': record(
      { title: vectors[1], bloc: 'khoi', period: 2017, tasks: vectors, sources: [{ title: vectors[4] }] },
      'Nội dung.',
    ),
    'awards/2017/facts/index.vi.md': record(
      {
        title: vectors[2],
        bloc: 'khoi',
        period: 2017,
        announcedAt: '2017/facts',
        decision: { number: vectors[5], issuer: vectors[6] },
        recipients: [{ unit: 'a', type: 'co', note: vectors[7] }],
        sources: [{ title: vectors[4] }],
      },
      'Nội dung.',
    ),
  };
}

test('a browser that visits every page of a hostile archive sees nothing run, and asks nobody for anything', async () => {
  const written = join(dir, 'content');
  const site = join(dir, 'site');
  const files = hostileFiles();
  await writeFiles(written, files);
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  for (const path of Object.keys(files)) {
    const folder = /^meetings\/2017\/[a-z0-9]+(?=\/)/u.exec(path)?.[0];
    if (folder !== undefined) await writeFiles(written, { [`${folder}/anh.jpg`]: picture });
  }
  // The checker refuses nearly all of it: here the renderer stands alone.
  const checked = await checkContent(written);
  expect(checked.archive, checked.problems.map(({ kind, path }) => `${path} ${kind}`).join('\n')).toBeDefined();
  const content = { ...checked, ownSlugs: new Map(), asOf: undefined, history: noHistory };
  expect(await renderContent({ content, folder: site })).toEqual([]);

  const address = 'https://kho.example';
  const looked = new BuiltFiles({ folder: site, address, hiddenWords: new Set() });
  expect(await drawShareImages({ content: { emblem: undefined }, folder: site, files: looked })).toEqual([]);
  expect(await indexSearch({ content: { address }, folder: site, files: looked })).toEqual([]);

  const built = await filesIn(site);
  const faults = checkSite({
    folder: site,
    files: built,
    address,
    looked,
    ownFiles: new Set(['favicon.svg']),
    sourceOf: () => undefined,
    hiddenWords: new Set(),
  });
  const told = new Set(['site-broken-link', 'site-broken-fragment', 'site-duplicate-title']);
  expect(faults.filter(({ kind }) => !told.has(kind)).map(({ kind, path }) => `${kind} ${path}`)).toEqual([]);

  const { origin, close } = await serve(site);
  const { newPage, close: closeBrowser } = await launchBrowser();
  const seen: string[] = [];
  try {
    const page = await newPage();
    page.on('dialog', (dialog) => {
      seen.push(`dialog ${dialog.message()} on ${page.url()}`);
      dialog.dismiss().catch(() => undefined);
    });
    page.on('pageerror', (error) => seen.push(`error ${error.message} on ${page.url()}`));
    page.on('console', (message) => {
      if (message.type() === 'error') seen.push(`console ${message.text()} on ${page.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) seen.push(`request ${request.url()} on ${page.url()}`);
    });
    const pages = built.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(100);
    for (const file of pages) {
      const address = `${origin}/${file.replace(/index\.html$/u, '')}`;
      await page.goto(address);
      expect(page.url()).toBe(address);
    }
  } finally {
    await closeBrowser();
    await close();
  }
  expect(seen).toEqual([]);
});
