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
import type { BenchedCheck } from '../src/bench/print-bench.ts';
import { machine, machineLine, printBench, printChecks, printVisits } from '../src/bench/print-bench.ts';
import { makeReaderPeers, readSite } from '../src/bench/reader-sites.ts';
import { writeCorpus } from '../src/bench/write-corpus.ts';
import type { BenchRequest } from '../src/commands/bench-request.ts';
import { readBenchRequest } from '../src/commands/bench-request.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { compressing, serve } from '../tests/support/serve.ts';

await runCommand(async (argv) => {
  const request = readBenchRequest(argv);
  const json = request.json === undefined ? undefined : thisCaller().pathOf(request.json);
  // What is missing is told before anything is measured.
  if (request.kind === 'builds' && request.withPeers) await hugoVersion();
  if (json !== undefined) await access(dirname(json));
  const folder = await mkdtemp(join(tmpdir(), 'nien-giam-bench-'));
  try {
    const { table, figures } = await measure(request, folder);
    if (json !== undefined) await writeFile(json, `${JSON.stringify(figures, null, 2)}\n`);
    console.log(table);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});

/** Measures what is asked for, in a folder of its own, and says on the way what is being measured. */
async function measure(request: BenchRequest, folder: string): Promise<{ table: string; figures: unknown }> {
  const on = machine();
  const tell = (said: string): void => console.error(said);
  switch (request.kind) {
    case 'check': {
      const checks: BenchedCheck[] = [];
      for (const reports of request.sizes) checks.push({ reports, ...(await measureCheck(reports, folder)) });
      return { table: `${machineLine(on)}\n\n${printChecks(checks)}`, figures: { on, checks } };
    }
    case 'readers': {
      const visits = await readSites(request, folder, tell);
      return { table: `${machineLine(on)}\n\n${printVisits(visits)}`, figures: { on, visits } };
    }
    case 'builds': {
      const { runs, withPeers, awards } = request;
      const sizes: BenchedSize[] = [];
      for (const reports of request.sizes) sizes.push(await measureSize({ reports, runs, withPeers }, folder, tell));
      const bench = { on, sizes, ranking: { rows: awards, cpu: measureRanking(awards) } };
      return { table: printBench(bench), figures: bench };
    }
  }
}

/** Reads the pages of a fictional archive, and the same as others make them. */
async function readSites(
  { reports, runs }: { reports: number; runs: number },
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
