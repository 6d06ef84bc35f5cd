import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBuild } from '../src/bench/measure-build.ts';
import { measureRanking } from '../src/bench/measure-ranking.ts';
import { readOptions, wholeNumber } from '../src/commands/arguments.ts';
import { runCommand } from '../src/commands/run-command.ts';

const command = {
  usage: 'npm run bench -- [--reports 300,3000] [--awards 300000]',
  options: ['reports', 'awards'],
} as const;

await runCommand(async (argv) => {
  const read = readOptions(argv, command);
  const rows = wholeNumber(read, 'awards', [1, 10_000_000]) ?? 300_000;
  const counts = (read.given.reports ?? '300,3000').split(',').map((count) => {
    const one = { ...read, given: { reports: count } };
    return wholeNumber(one, 'reports', [1, 100_000]) ?? 0;
  });
  const folder = await mkdtemp(join(tmpdir(), 'nien-giam-bench-'));
  try {
    console.log('| reports | pages | wall s | CPU s | CPU ms a page | peak memory GiB |\n|---|---|---|---|---|---|');
    for (const count of counts) {
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
