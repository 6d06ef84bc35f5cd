import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBuild } from '../src/bench/measure-build.ts';
import { measureCheck } from '../src/bench/measure-check.ts';
import { measureRanking } from '../src/bench/measure-ranking.ts';
import { readOptions, wholeNumber } from '../src/commands/arguments.ts';
import { runCommand } from '../src/commands/run-command.ts';

const command = {
  usage: 'npm run bench -- [--reports 300,3000] [--awards 300000]\nnpm run bench -- --check 500,3000,10000',
  options: ['reports', 'awards', 'check'],
} as const;

await runCommand(async (argv) => {
  const read = readOptions(argv, command);
  const rows = wholeNumber(read, 'awards', [1, 10_000_000]) ?? 300_000;
  const countsOf = (option: 'reports' | 'check', counts: string): number[] =>
    counts.split(',').map((count) => wholeNumber({ ...read, given: { [option]: count } }, option, [1, 100_000]) ?? 0);
  const folder = await mkdtemp(join(tmpdir(), 'nien-giam-bench-'));
  try {
    if (read.given.check !== undefined) {
      console.log(
        '| reports | files | first: wall s | CPU s | one report changed: wall s | CPU s |\n|---|---|---|---|---|---|',
      );
      for (const count of countsOf('check', read.given.check)) {
        const { files, first, changed } = await measureCheck(count, folder);
        const costs = [first.wall, first.cpu, changed.wall, changed.cpu].map((seconds) => seconds.toFixed(1));
        console.log(`| ${[count, files, ...costs].join(' | ')} |`);
      }
      return 0;
    }
    console.log('| reports | pages | wall s | CPU s | CPU ms a page | peak memory GiB |\n|---|---|---|---|---|---|');
    for (const count of countsOf('reports', read.given.reports ?? '300,3000')) {
      const { pages, wall, cpu, memory } = await measureBuild(count, folder);
      const cells = [
        count,
        pages,
        wall.toFixed(1),
        cpu.toFixed(1),
        ((cpu / pages) * 1000).toFixed(2),
        memory.toFixed(2),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
    console.log(`\n${rows} award rows ranked in ${measureRanking(rows).toFixed(3)} s of CPU.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});
