import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandWords } from '../commands/words.ts';
import type { Build, Case } from './measure-builds.ts';
import { stepsOf, withoutApart } from './measure-builds.ts';
import type { Cost } from './measure-command.ts';
import { measureCommand, npmOptions } from './measure-command.ts';
import type { Visit } from './measure-readers.ts';
import { lastSaid } from './measure-sizes.ts';
import { layoutOf, pageAsMarkdown } from './peer-pages.ts';
import { cpuOfChildren } from './peers.ts';
import { printBench, printChecks, printVisits } from './print-bench.ts';
import { readSite } from './reader-sites.ts';
import { printSpread, spreadOf } from './spread.ts';
import { watchMemory } from './watch-memory.ts';
import { writeFiles } from './write-corpus.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nien-giam-bench-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

const cost = (wall: number, cpu: number, memory = 1): Cost => ({ wall, cpu, memory });

test('a command is measured at each line that it writes, and at its end, its threads included', async () => {
  const script = join(folder, 'script.mjs');
  await writeFile(
    script,
    `import { Worker, isMainThread } from 'node:worker_threads';
const work = () => { for (const end = process.cpuUsage().user + 50_000; process.cpuUsage().user < end; ); };
if (isMainThread) {
  console.log('one');
  work();
  console.log('two\\nthree');
  new Worker(new URL(import.meta.url), { env: {} }).on('exit', () => console.log(process.argv[2]));
} else work();
`,
  );
  const { whole, moments } = await measureCommand(script, ['four'], folder);
  expect(moments.map(({ line }) => line)).toEqual(['one', 'two', 'three', 'four']);
  const [one = 0, two = 0, , four = 0] = moments.map(({ cost: { cpu } }) => cpu);
  expect(two - one).toBeGreaterThan(0.04);
  expect(four - two).toBeGreaterThan(0.04);
  expect(whole.cpu).toBeGreaterThanOrEqual(four);
  expect(whole.memory).toBeGreaterThan(0.01);
  await writeFile(script, `console.error('It is broken'); process.exitCode = 1;`);
  await expect(measureCommand(script, [], folder)).rejects.toThrow('It is broken');
});

test('each part of a build takes what was taken from its first line to that of the next part', () => {
  const { begins } = commandWords.vi.build;
  const moments = [
    { line: begins.check, cost: cost(1, 2, 0.1) },
    { line: begins.render, cost: cost(3, 5, 0.2) },
    { line: '  5/10 trang', cost: cost(4, 6, 0.3) },
    { line: begins.publish, cost: cost(10, 20, 0.4) },
  ];
  const steps = stepsOf(moments, cost(11, 22, 0.5));
  expect(steps).toEqual({
    start: cost(1, 2, 0.1),
    check: cost(2, 3, 0.2),
    render: cost(7, 15, 0.4),
    publish: cost(1, 2, 0.5),
  });
});

test('what processes that a command has started took counts once they have ended', async () => {
  const script = join(folder, 'starter.mjs');
  await writeFile(
    script,
    `import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
if (process.send === undefined) {
  console.log('before');
  fork(fileURLToPath(import.meta.url), { env: {} }).on('exit', () => console.log('after'));
} else {
  Buffer.alloc(200 * 2 ** 20, 1);
  for (const end = process.cpuUsage().user + 300_000; process.cpuUsage().user < end; );
  process.disconnect();
}
`,
  );
  // What who measures has resident itself does not count.
  const own = Buffer.alloc(300 * 2 ** 20, 1);
  const { whole, moments } = await measureCommand(script, [own.length.toString()], folder);
  const [before, after] = moments.map(({ cost: found }) => found);
  expect((after?.cpu ?? 0) - (before?.cpu ?? 0)).toBeGreaterThan(0.3);
  expect(before?.memory).toBeLessThan(0.19);
  expect(after?.memory).toBeGreaterThan(0.19);
  expect(whole.cpu).toBeGreaterThanOrEqual(after?.cpu ?? Number.NaN);
  expect(whole.memory).toBeGreaterThanOrEqual(after?.memory ?? Number.NaN);
});

test.runIf(process.platform === 'linux')('the memory of a process and of those below it counts together', async () => {
  const script = join(folder, 'holder.mjs');
  await writeFile(
    script,
    `import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
const held = Buffer.alloc(200 * 2 ** 20, 1);
if (process.argv[2] === 'first') fork(fileURLToPath(import.meta.url));
process.on('message', () => process.exit(held.length));
process.once('disconnect', () => process.exit());
`,
  );
  const first = fork(script, ['first']);
  const watched = watchMemory(first.pid ?? 0);
  await expect.poll(watched.most, { timeout: 60_000 }).toBeGreaterThan(0.39);
  watched.end();
  const ended = once(first, 'exit');
  first.disconnect();
  await ended;
});

test('the middle of measurements stands with the least and the most of them', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
  expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, least: 1, most: 4 });
  expect(printSpread(spreadOf([10, 9, 11.04]), 1)).toBe('10.0 (9.0-11.0)');
  expect(printSpread(spreadOf([0.5]), 2)).toBe('0.50');
  expect(() => spreadOf([])).toThrow('Nothing was measured');
});

test('a page is given to other generators as Markdown, within what stands around it here', () => {
  const html = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Báo cáo</title></head><body class="x"><nav><a href="/">Trang đầu</a></nav>
<main id="noi-dung"><h1>Báo cáo</h1><p>Khối có <a href="/don-vi/a/">Đơn vị *A*</a> và <em>B</em>.</p><ul><li>Một</li><li><a href="/b/">Hai</a></li></ul>
<table><tr><th>Hạng</th><td>1</td></tr></table><svg><title>Biểu đồ</title><text>9</text></svg></main><footer>Cuối</footer></body></html>`;
  expect(pageAsMarkdown(html)).toEqual({
    lang: 'vi',
    title: 'Báo cáo',
    markdown: `# Báo cáo

Khối có [Đơn vị \\*A\\*](/don-vi/a/) và B.

- Một

- [Hai](/b/)

Hạng 1

`,
  });
  expect(layoutOf(html)).toEqual({
    head: '<meta charset="utf-8">',
    before: '<nav><a href="/">Trang đầu</a></nav>\n',
    after: '<footer>Cuối</footer>',
  });
});

test.each([
  ['0m0.010s 0m0.002s\n1m2.500s 0m3.250s\n', 65.75],
  ['0m0,010s 0m0,002s\n0m2,500s 0m3,250s\n', 5.75],
  ['0m0.010s 0m0.002s\n', undefined],
])('what a shell says of its children, %j, are %d seconds', (said, seconds) => {
  expect(cpuOfChildren(said)).toBe(seconds);
});

test('what was measured is printed with its spread, and other generators in proportion', () => {
  const build = (name: Case, cpu: number): Build => ({
    case: name,
    whole: cost(cpu / 2, cpu),
    steps: { start: cost(0.1, 0.5), render: cost(1, cpu - 2.5), 'search-index': cost(0.5, 2) },
  });
  const size = { pages: 1000, files: 2000, bytes: 40 * 2 ** 20, html: 20 * 2 ** 20 };
  // Nothing is rendered where the site is left as it stands.
  const unchanged: Build = { ...build('unchanged', 4), steps: { start: cost(0.1, 0.5) } };
  const builds = [build('cold', 12), unchanged, build('edited-report', 5), build('new-award', 6)];
  const first = build('cold', 20);
  expect(withoutApart(first)).toEqual(cost(9.5, 18));
  const printed = printBench({
    on: { day: '2026-11-29', processor: 'AMD', cores: 2, memory: 24, node: 'v26' },
    sizes: [
      {
        reports: 300,
        size,
        first,
        builds: [...builds, build('cold', 14)],
        peers: [
          { name: 'Hugo', size, cost: cost(1, 22, 2) },
          { name: 'Hugo', size, cost: cost(2, 44, 2) },
        ],
        failed: [{ name: 'Astro 7.3.5', said: 'FATAL ERROR: heap out of memory' }],
      },
    ],
    ranking: { rows: 300_000, cpu: 0.75 },
  });
  expect(printed).toMatchInlineSnapshot(`
    "2026-11-29, 2 cores (AMD), 24 GiB, Node v26

    | reports | pages | files | MiB | build | wall s | CPU s | CPU ms a page | peak GiB |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | 300 | 1000 | 2000 | 40 | cold | 6.5 (6.0-7.0) | 13.0 (12.0-14.0) | 13.00 | 1.00 |
    | 300 | 1000 | 2000 | 40 | unchanged | 2.0 | 4.0 | 4.00 | 1.00 |
    | 300 | 1000 | 2000 | 40 | edited-report | 2.5 | 5.0 | 5.00 | 1.00 |
    | 300 | 1000 | 2000 | 40 | new-award | 3.0 | 6.0 | 6.00 | 1.00 |

    300 reports, CPU s by part

    | part | first | cold | unchanged | edited-report | new-award |
    | --- | --- | --- | --- | --- | --- |
    | start | 0.50 | 0.50 | 0.50 | 0.50 | 0.50 |
    | render | 17.50 | 10.50 (9.50-11.50) | - | 2.50 | 3.50 |
    | search-index | 2.00 | 2.00 | - | 2.00 | 2.00 |

    Cold, without share-images and search-index

    | reports | generator | pages | HTML MiB | wall s | CPU s | peak GiB | CPU, ratio |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | 300 | Niên giám | 1000 | 20 | 6.0 (5.5-6.5) | 11.0 (10.0-12.0) | 1.00 | 1.00 |
    | 300 | Hugo | 1000 | 20 | 1.5 (1.0-2.0) | 33.0 (22.0-44.0) | 2.00 | 3.00 |

    Astro 7.3.5 did not build 300 reports: FATAL ERROR: heap out of memory

    300000 award rows ranked in 0.750 s of CPU."
  `);
});

test('what readers wait for is a row a page and a site, the middle of all visits', () => {
  const visit = (site: string, page: Visit['page'], firstPaint: number): Visit => ({
    ...{ site, page, firstPaint, largestPaint: 2 * firstPaint, nextPaint: 0.5 },
    ...{ shift: 0.0123, bytes: 27_400, requests: 3 },
  });
  const visits = [visit('A', 'home', 1), visit('B', 'home', 2), visit('A', 'home', 1.5), visit('A', 'report', 3)];
  expect(printVisits([...visits, visit('A', 'home', 1.25)])).toBe(
    `| page | site | first paint s | largest s | next page s | shift | KB | files |
| --- | --- | --- | --- | --- | --- | --- | --- |
| home | A | 1.25 (1.00-1.50) | 2.50 (2.00-3.00) | 0.50 | 0.012 | 27 | 3 |
| home | B | 2.00 | 4.00 | 0.50 | 0.012 | 27 | 3 |
| report | A | 3.00 | 6.00 | 0.50 | 0.012 | 27 | 3 |`,
  );
});

test('what checks took is a row an archive', () => {
  const check = { reports: 500, files: 4_321, first: cost(1.94, 2.04), changed: cost(0.75, 0.96) };
  expect(printChecks([check, { ...check, reports: 3_000 }])).toBe(
    `| reports | files | first: wall s | CPU s | one report changed: wall s | CPU s |
| --- | --- | --- | --- | --- | --- |
| 500 | 4321 | 1.9 | 2.0 | 0.8 | 1.0 |
| 3000 | 4321 | 1.9 | 2.0 | 0.8 | 1.0 |`,
  );
});

describe('the pages of a site that are read', () => {
  const write = async (name: string, pages: Record<string, string>): Promise<string> => {
    const site = join(folder, name);
    const files = Object.entries(pages).map(([path, main]) => ({
      path: `${path}index.html`,
      content: `<html lang="vi"><main>${main}</main></html>`,
    }));
    await writeFiles(site, files);
    return site;
  };
  const pages = {
    '': 'Trang chủ',
    'khoi/a/2017/': 'Một',
    'khoi/a/2018/': 'Một hai ba',
    'khoi/a/': 'Một hai ba bốn năm sáu',
    'en/blocs/a/2018/': 'One two three four five six',
    'xep-hang/': 'Một hai ba bốn năm sáu',
    'xep-hang/a/': 'Một',
    'xep-hang/trang/2/': 'Một hai ba bốn năm sáu',
    'tin/2017/a/': 'Một hai ba',
    'tin/2017/b/': 'Một hai ba bốn <img src="/a.png" alt="">',
    'tin/2017/': 'Một hai ba bốn năm sáu',
    'giao-uoc/2017/a/': 'Một hai ba bốn năm sáu',
  };
  test('are the longest of their kinds in Vietnamese, without pictures where there is one', async () => {
    const site = await write('read', pages);
    expect(await readSite(site)).toEqual({
      name: 'Niên giám',
      folder: site,
      addresses: { home: '/', annual: '/khoi/a/2018/', standing: '/xep-hang/a/', report: '/tin/2017/a/' },
    });
  });
  test('are all there, or it is said which is not', async () => {
    const { 'xep-hang/a/': standing, ...others } = pages;
    await expect(readSite(await write(`read-${standing}`, others))).rejects.toThrow(/no page is a standing$/u);
  });
});

test('a command is measured as npm starts it', () => {
  expect(npmOptions('check.ts')).toEqual([
    '--import',
    fileURLToPath(new URL('../commands/keep-compiled.mjs', import.meta.url)),
  ]);
  expect(npmOptions('build.ts')).toEqual(['--heap-growing-percent=30', ...npmOptions('check.ts')]);
  // No command of its own.
  expect(npmOptions('rooms.ts')).toEqual([]);
});

test.each([
  [
    '(node:1) Warning: x\n\nFATAL ERROR: Ineffective mark-compacts near heap limit\n 1: 0x84',
    'FATAL ERROR: Ineffective mark-compacts near heap limit',
  ],
  ['\n  Something else\n    at x', 'Something else'],
  ['', ''],
])('why a program gave up: %j', (said, expected) => {
  expect(lastSaid(new Error(said))).toBe(expected);
});
