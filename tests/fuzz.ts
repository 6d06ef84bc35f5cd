/**
 * Changes the real archive and a fictional one in ways that people, programs and attackers do, and holds the check to what it promises:
 * `npm run fuzz -- --runs 10000 [--first 1]`. What passes is gathered into one archive, which has to build. A run is known by its
 * number: `--first N --runs 1` runs it again. Ends with 1 where a promise is broken, a run takes too long, or there is too little memory.
 */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { checkFiles } from '../src/check/check-files.ts';
import { parseText } from '../src/markdown/parse-text.ts';
import { isWarning } from '../src/problems/problem.ts';
import type { Outcome } from './fuzz/fuzz.ts';
import { fuzzOnce, gather, readBases } from './fuzz/fuzz.ts';
import { build, temporaryFolder, writeFiles } from './support/site.ts';

/** The longest that a run may take, in milliseconds, and the most memory in KiB. */
const limits = { run: 30_000, memory: 1024 * 1024 } as const;

/** Of broken promises the first few are enough to begin with. */
const shown = 20;

if (isMainThread) await main();
else await runAll(workerData as { first: number; runs: number });

/** In a thread of its own, so that a run that never ends can be ended. */
async function runAll({ first, runs }: { first: number; runs: number }): Promise<void> {
  const bases = await readBases();
  for (let run = first; run < first + runs; run += 1) parentPort?.postMessage(await fuzzOnce(bases, run));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '1000' }, first: { type: 'string', default: '1' } },
  });
  const [runs, first] = [Number(values.runs), Number(values.first)];
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(first) || first < 0)
    throw new Error('npm run fuzz -- [--runs N] [--first N]');
  const outcomes = await outcomesOf(first, runs);
  const broken = outcomes.filter(({ faults }) => faults.length > 0);
  for (const { run, changes, faults } of broken.slice(0, shown))
    console.log(`${run}: ${faults.join('\n  ')}\n  ${JSON.stringify(changes)}`);
  const passed = outcomes.flatMap((one) => one.passed ?? []);
  const built = passed.length === 0 ? true : await buildGathered(passed);
  const memory = process.resourceUsage().maxRSS;
  console.log(`${outcomes.length} runs, ${broken.length} broken, ${Math.round(memory / 1024)} MB`);
  if (memory > limits.memory) console.log('That is more memory than a check may take.');
  process.exitCode = broken.length === 0 && built && memory <= limits.memory && outcomes.length === runs ? 0 : 1;
}

async function outcomesOf(first: number, runs: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const worker = new Worker(new URL(import.meta.url), { workerData: { first, runs } });
  await new Promise<void>((resolve, reject) => {
    const late = (): void => {
      console.log(`${first + outcomes.length}: no end after ${limits.run / 1000} s`);
      void worker.terminate().then(() => resolve());
    };
    let timer = setTimeout(late, limits.run * 2);
    worker.on('message', (outcome: Outcome) => {
      clearTimeout(timer);
      timer = setTimeout(late, limits.run);
      outcomes.push(outcome);
      if (outcomes.length % 1000 === 0) console.log(`${outcomes.length} runs…`);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  return outcomes;
}

/** Builds all that has passed as one archive; what they cannot be together is left out first. */
async function buildGathered(passed: readonly Uint8Array[]): Promise<boolean> {
  const [base = new Map()] = await readBases();
  const files = gather(base, passed);
  for (;;) {
    const { problems } = checkFiles(
      [...files].map(([path, bytes]) => ({ path, bytes })),
      parseText,
    );
    const wrong = new Set(problems.filter((one) => !isWarning(one)).map(({ path }) => path));
    if (wrong.size === 0) break;
    for (const path of wrong) files.delete(path);
  }
  const { dir, remove } = await temporaryFolder();
  try {
    await writeFiles(join(dir, 'content'), Object.fromEntries(files));
    const { code, stdout, stderr } = await build(join(dir, 'content'), join(dir, 'site'));
    console.log(
      `${files.size - base.size} changed reports in one archive: ${code === 0 ? 'built' : `${stdout}\n${stderr}`}`,
    );
    return code === 0;
  } finally {
    await remove();
  }
}
