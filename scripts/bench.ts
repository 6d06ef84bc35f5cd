import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Builds } from '../src/bench/measure-builds.ts';
import { measureCheck } from '../src/bench/measure-check.ts';
import { measureRanking } from '../src/bench/measure-ranking.ts';
import type { ReaderTools, Visit } from '../src/bench/measure-readers.ts';
import { measureReaders } from '../src/bench/measure-readers.ts';
import type { BenchedSize } from '../src/bench/measure-sizes.ts';
import { measureSize } from '../src/bench/measure-sizes.ts';
import { hugoVersion } from '../src/bench/peers.ts';
import { machine, machineLine, printBench, printVisits } from '../src/bench/print-bench.ts';
import { makeReaderPeers, readSite } from '../src/bench/reader-sites.ts';
import { printTable } from '../src/bench/spread.ts';
import { writeCorpus } from '../src/bench/write-corpus.ts';
import { readOptions, wholeNumber } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { compressing, serve } from '../tests/support/serve.ts';

const command = {
  usage:
    'npm run bench -- [--reports 300,3000,10000] [--runs 3] [--peers] [--awards 300000] [--json FILE]\nnpm run bench -- --check 500,3000,10000\nnpm run bench -- --readers 300 [--runs 3]',
  options: ['reports', 'runs', 'awards', 'check', 'readers', 'json'],
  flags: ['peers'],
} as const;

await runCommand(async (argv) => {
  const read = readOptions(argv, command);
  const caller = thisCaller();
  const rows = wholeNumber(read, 'awards', [1, 10_000_000]) ?? 300_000;
  const runs = wholeNumber(read, 'runs', [1, 100]) ?? 3;
  const countsOf = (option: 'reports' | 'check', counts: string): number[] =>
    counts.split(',').map((count) => wholeNumber({ ...read, given: { [option]: count } }, option, [1, 100_000]) ?? 0);
  const sizes = countsOf('reports', read.given.reports ?? '300,3000,10000');
  const checks = read.given.check === undefined ? [] : countsOf('check', read.given.check);
  const readers = wholeNumber(read, 'readers', [20, 100_000]);
  const withPeers = read.flags.has('peers');
  const json = read.given.json === undefined ? undefined : caller.pathOf(read.given.json);
  // What is missing is told before anything is measured.
  if (withPeers) await hugoVersion();
  if (json !== undefined) await access(dirname(json));
  const folder = await mkdtemp(join(tmpdir(), 'nien-giam-bench-'));
  try {
    if (checks.length > 0) {
      const costs = [];
      for (const count of checks) costs.push({ count, ...(await measureCheck(count, folder)) });
      const table = costs.map(({ count, files, first, changed }) => [
        ...[count, files].map(String),
        ...[first.wall, first.cpu, changed.wall, changed.cpu].map((seconds) => seconds.toFixed(1)),
      ]);
      console.log(
        printTable(['reports', 'files', 'first: wall s', 'CPU s', 'one report changed: wall s', 'CPU s'], table),
      );
      return 0;
    }
    if (readers !== undefined) {
      const visits = await readSites(readers, runs, folder, (said) => console.error(said));
      console.log(`${machineLine(machine())}\n\n${printVisits(visits)}`);
      if (json !== undefined) await writeFile(json, `${JSON.stringify({ on: machine(), visits }, null, 2)}\n`);
      return 0;
    }
    const found: BenchedSize[] = [];
    for (const reports of sizes)
      found.push(await measureSize({ reports, runs, withPeers }, folder, (said) => console.error(said)));
    const ranking = { rows, cpu: measureRanking(rows) };
    const bench = { on: machine(), sizes: found, ranking };
    if (json !== undefined) await writeFile(json, `${JSON.stringify(bench, null, 2)}\n`);
    console.log(printBench(bench));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});

/** Reads the pages of a fictional archive, and the same as others make them. */
async function readSites(
  reports: number,
  runs: number,
  folder: string,
  tell: (said: string) => void,
): Promise<Visit[]> {
  const corpus = await writeCorpus(reports, folder);
  const builds = new Builds(corpus, folder);
  tell(`${reports} reports, a build`);
  await builds.warmUp();
  try {
    const own = await readSite(builds.out);
    tell('Starlight, GOV.UK Frontend');
    const sites = [own, ...(await makeReaderPeers(own, join(folder, 'peers')))];
    const browser = await launchBrowser();
    try {
      const serveCompressed: ReaderTools['serve'] = (site) => serve(site, compressing());
      return await measureReaders(sites, runs, { newPage: browser.newPage, serve: serveCompressed });
    } finally {
      await browser.close();
    }
  } finally {
    await builds.forget();
  }
}
