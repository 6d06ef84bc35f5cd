import { expect, test } from 'vitest';
import { checkRooms } from './check-rooms.ts';
import { projectModules } from './project-modules.ts';
import { rooms } from './rooms.ts';

const names = Object.keys(rooms);
const layerOf = (name: string): number => rooms[name]?.layer ?? -1;

const breachesOf = (path: string, text: string, others: readonly [string, string][] = []): string[] =>
  checkRooms(new Map([[path, text], ...others])).map(({ path: at, line, what }) => `${at}:${line}: ${what}`);

test('the house keeps its own rule', async () => {
  const modules = await projectModules();
  expect(checkRooms(modules)).toEqual([]);
  // What the rule is held on is the house as it stands: no room is empty, and no folder is missing from the table.
  const folders = new Set([...modules.keys()].flatMap((path) => path.match(/^src\/([^/]+)\//u)?.[1] ?? []));
  expect([...folders].sort()).toEqual(names.toSorted());
});

/** Why no module of a room may import one of another; `undefined` where it may. */
function refusalOf(from: string, to: string): string | undefined {
  if (layerOf(to) >= layerOf(from))
    return `${from} (${layerOf(from)}) imports ${to} (${layerOf(to)}), which is not below it`;
  const { sees, pure } = rooms[from] ?? { layer: 0 };
  if (sees?.includes(to) === false) return `${from} sees ${sees.join(', ')} alone, not ${to}`;
  if (pure && !rooms[to]?.pure) return `src/${to}/x.ts touches the machine: a pure module is given what it brings`;
  return undefined;
}

test.each(names.flatMap((from) => names.filter((to) => to !== from).map((to) => [from, to] as const)))(
  '%s imports %s',
  (from, to) => {
    const found = breachesOf(`src/${from}/new.ts`, `import { x } from '../${to}/x.ts';\n`);
    expect(found).toEqual(
      [refusalOf(from, to)].flatMap((what) => (what === undefined ? [] : [`src/${from}/new.ts:1: ${what}`])),
    );
  },
);

test.each([
  ['a type', `\nimport type { X } from '../site/x.ts';`, 2],
  ['a room deep down', `export * from '../../site/x.ts';`, 1, 'src/archive/deep/new.ts'],
  ['for its effects', `import '../site/x.ts';`, 1],
  ['later', `const x = 1;\nawait import('../site/x.ts');`, 2],
  ['as a type alone', `type X = import('../site/x.ts').X;`, 1],
  ['by its old name', `const x = require('../site/x.ts');`, 1],
  ['as the address of a module', `const x = import.meta.resolve('../site/x.ts');`, 1],
])('an import is seen however it is written: %s', (_, text, line, path = 'src/archive/new.ts') => {
  expect(breachesOf(path, text)).toEqual([
    `${path}:${line}: archive (${layerOf('archive')}) imports site (${layerOf('site')}), which is not below it`,
  ]);
});

test.each([
  ['an edge of its own room', 'source', './content-folder.ts', 'src/source/content-folder.ts'],
  ['an edge of another', 'archive', '../source/content-folder.ts', 'src/source/content-folder.ts'],
  ['a room that is not pure', 'check', '../images/inspect-image.ts', 'src/images/inspect-image.ts'],
])('a pure module leans on no machine through others: %s', (_, from, specifier, target) => {
  const path = `src/${from}/new.ts`;
  const what = `${target} touches the machine: a pure module is given what it brings`;
  expect(breachesOf(path, `import { x } from '${specifier}';`)).toEqual([`${path}:1: ${what}`]);
  expect(breachesOf(path, `export { x } from '${specifier}';`)).toEqual([`${path}:1: ${what}`]);
  expect(breachesOf(path, `import type { X } from '${specifier}';`)).toEqual([]);
  expect(breachesOf(path, `type X = import('${specifier}').X;`)).toEqual([]);
});

test('of a page, what runs at build is read, and where it stands', () => {
  const page = `---\nimport X from '../pages/X.astro';\n---\n<p>import y from '../release/y.ts'</p>\n`;
  expect(breachesOf('src/components/New.astro', page)).toEqual([
    `src/components/New.astro:2: components (${layerOf('components')}) imports pages (${layerOf('pages')}), which is not below it`,
  ]);
});

test.each([
  ['import { readFile } from "node:fs/promises";', 'node:fs/promises: the room is pure, and runs in a browser too'],
  ['import { getCollection } from "astro:content";', 'astro:content: the room is pure, and runs in a browser too'],
  ['import rss from "@astrojs/rss";', '@astrojs/rss: the room is pure, and runs in a browser too'],
  ['export const now = (): number => Date.now();', 'Date: archive/ is pure'],
  ['export const now = new Date();', 'Date: archive/ is pure'],
  ['const clock = Date;', 'Date: archive/ is pure'],
  ['export const asOf = process.env["AS_OF"];', 'process: archive/ is pure'],
  ['const { env } = process;', 'process: archive/ is pure'],
  ['const isDev = import.meta.env.DEV;', 'import.meta: archive/ is pure'],
  ['const here = import.meta.dirname;', 'import.meta: archive/ is pure'],
  ['import fs from "fs";', 'fs: the room is pure, and runs in a browser too'],
  ['import sharp from "sharp";', 'sharp: the room is pure, and runs in a browser too'],
  ['import { x } from "@scope/other/deep";', '@scope/other/deep: the room is pure, and runs in a browser too'],
  ['const chance = Math["random"]();', 'Math.random: archive/ is pure'],
  ['const { random } = Math;', 'Math.random: archive/ is pure'],
  ['if (process) throw new Error();', 'process: archive/ is pure'],
  ['const text = `\x24{process.pid}`;', 'process: archive/ is pure'],
  ['const answer = fetch("https://x.example");', 'fetch: archive/ is pure'],
  ['class Moment extends Date {}', 'Date: archive/ is pure'],
  ['const chance = Math.random();', 'Math.random: archive/ is pure'],
  ['const x = [globalThis];', 'globalThis: archive/ is pure'],
  ['setTimeout(() => {}, 1);', 'setTimeout: archive/ is pure'],
])('a pure room does without the machine: %s', (text, what) => {
  expect(breachesOf('src/archive/new.ts', text)).toEqual([`src/archive/new.ts:1: ${what}`]);
});

// Not the machine, though it bears its name.
test.each([
  ['a key', 'const facts = { Date: 1 };'],
  ['a property', 'facts.process;'],
  ['a type', 'let day: Date;'],
  ['a moment that is given', 'const day = new Date("2017-03-20T00:00Z");'],
  ['a part of what is known', 'const least = Math.min(1, 2);'],
  ['a package that runs anywhere', 'import { z } from "zod";\nimport { sha256 } from "@noble/hashes/sha2.js";'],
  ['a word', 'const note = "Date";'],
])('but may have %s', (_, text) => {
  expect(breachesOf('src/archive/new.ts', text)).toEqual([]);
});

test('the named edges of a pure room touch the machine', () => {
  const text = `import { readdirSync } from 'node:fs';`;
  expect(breachesOf('src/source/content-folder.ts', text)).toEqual([]);
  expect(breachesOf('src/source/new.ts', text)).toHaveLength(1);
});

test('a folder that is no room yet is asked for its layer', () => {
  expect(breachesOf('src/utils/new.ts', '')).toEqual([
    'src/utils/new.ts:1: stands in no room: give it one in src/rooms/rooms.ts',
  ]);
  expect(breachesOf('src/new.ts', '')).toHaveLength(1);
});

test('modules of one room import each other in no circle', () => {
  const found = breachesOf('src/site/a.ts', `import './b.ts';`, [
    ['src/site/b.ts', `import type { A } from './a.ts';`],
  ]);
  expect(found).toEqual(['src/site/a.ts:1: imports itself by way of src/site/b.ts → src/site/a.ts']);
});
