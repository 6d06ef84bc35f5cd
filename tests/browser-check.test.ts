import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import type { FileAtHand } from '../src/check/check-files.ts';
import { checkFiles } from '../src/check/check-files.ts';
import { generateCorpus } from '../src/corpus/generate-corpus.ts';
import { parseText } from '../src/markdown/parse-text.ts';
import { launchBrowser } from './support/browser.ts';
import type { Told } from './support/check-in-browser.ts';
import { toldOf } from './support/check-in-browser.ts';
import { hostileTexts } from './support/hostile-markdown.ts';
import type { Files } from './support/memory-archive.ts';
import { base, textOf, unit } from './support/memory-archive.ts';
import { problemCases } from './support/problem-cases.ts';
import { wholeArchive } from './support/whole-archive.ts';

/** The checker with everything that it needs, as one script. What only Node has is an error. */
async function bundleChecker(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      // The package has another module for browsers, which brings what it needs of Node.
      alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
      // As editors would get it: where tests run, packages give their variants for developers.
      conditions: ['module', 'browser', 'production'],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'no-node',
        enforce: 'pre',
        resolveId(id, importer) {
          if (isBuiltin(id)) throw new Error(`${importer} asks for ${id}, which no browser has`);
        },
      },
    ],
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./support/check-in-browser.ts', import.meta.url)),
        formats: ['iife'],
        name: 'checker',
      },
    },
  });
  const [first] = [output].flat();
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled');
  const [chunk] = first.output;
  return chunk.code;
}

const bytesOf = (content: string | object | Uint8Array, path: string): Uint8Array =>
  content instanceof Uint8Array ? content : new TextEncoder().encode(textOf(path, content));

const filesOf = (files: Files | Record<string, Uint8Array | string | object>): FileAtHand[] =>
  Object.entries(files).map(([path, content]) => ({ path, bytes: bytesOf(content, path) }));

const { 'site.yaml': _, ...withoutSite } = base;

let archives: [name: string, files: FileAtHand[]][];
let script: string;
let inBrowser: Told[][];

beforeAll(async () => {
  const corpus = await generateCorpus({ reports: 300, seed: 5 });
  // One character no file may hold, and the parsers read it differently.
  const hostile = Object.fromEntries(
    [...hostileTexts()].map(({ text }, index) => [
      `meetings/2017/n${index}/index.vi.md`,
      `---\ntitle: Hội nghị\nbloc: khoi\nkinds: [other]\ndate: 2017\nsources: [{ title: Báo cáo }]\n---\n${text.replaceAll('\0', '')}\n`,
    ]),
  );
  archives = [
    ['300 reports', filesOf(Object.fromEntries(corpus.map(({ path, content }) => [path, content])))],
    ['something of everything', filesOf(wholeArchive)],
    ['every hostile text', filesOf({ ...base, ...hostile })],
    ['no files', []],
    [
      'an archive in a folder of its own',
      filesOf(Object.fromEntries(Object.entries(base).map(([path, file]) => [`content/${path}`, file]))),
    ],
    ['no site.yaml', filesOf(withoutSite)],
    [
      'one name in two forms',
      ['NFC', 'NFD'].flatMap((form) => filesOf({ [`units/á.yaml`.normalize(form)]: unit('Á') })),
    ],
    ...Object.entries(problemCases).flatMap(([kind, files]): [string, FileAtHand[]][] =>
      typeof files === 'function' ? [] : [[kind, filesOf({ ...base, ...files })]],
    ),
  ];
  script = await bundleChecker();
  const { newPage, close } = await launchBrowser();
  try {
    const page = await newPage();
    await page.addScriptTag({ content: script });
    const given = archives.map(([, files]) =>
      files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')] as const),
    );
    inBrowser = await page.evaluate(
      (all) => (globalThis as unknown as { checkArchives: (all: unknown) => Told[][] }).checkArchives(all),
      given,
    );
  } finally {
    await close();
  }
});

test('the checker finds in a browser what it finds here, at the same places', () => {
  expect(archives.length).toBeGreaterThan(100);
  for (const [index, [name, files]] of archives.entries())
    expect(inBrowser[index], name).toEqual(toldOf(checkFiles(files, parseText)));
});

test('each kind of problem is found there, but for those that take a disk or a decoder of pictures', () => {
  const found = new Set(inBrowser.flat().map(([kind]) => kind));
  expect(Object.keys(problemCases).filter((kind) => !found.has(kind))).toEqual([
    ...['symbolic-link', 'unreadable-file'],
    ...['refused-image-format', 'mismatched-image-type', 'damaged-image', 'too-large-image', 'animated-image'],
    'small-image',
  ]);
});

test('it is smaller than one photograph', () => {
  expect(brotliCompressSync(script).length / 1024).toBeLessThan(200);
});
