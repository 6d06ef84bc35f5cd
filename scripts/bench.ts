import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBuild } from '../src/bench/measure-build.ts';
import { measureRanking } from '../src/bench/measure-ranking.ts';
import { readArguments } from '../src/commands/arguments.ts';
import { runCommand } from '../src/commands/run-command.ts';

const command = {
  usage: 'npm run bench -- [--reports 300,3000] [--awards 300000]',
  options: ['reports', 'awards'],
} as const;

await runCommand(async (argv) => {
  const { reports = '300,3000', awards = '300000' } = readArguments(argv, command);
  const folder = await mkdtemp(join(tmpdir(), 'nien-giam-bench-'));
  try {
    console.log('| reports | pages | wall s | CPU s | CPU ms a page | peak memory GiB |\n|---|---|---|---|---|---|');
    for (const count of reports.split(',').map(Number)) {
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
    const rows = Number(awards);
    console.log(`\n${rows} award rows ranked in ${measureRanking(rows).toFixed(3)} s of CPU.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});
