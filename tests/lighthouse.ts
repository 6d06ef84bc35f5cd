/**
 * Lets Lighthouse look at the longest page of each kind, in each language, as a phone on a slow line gets it from the CDN, and prints a
 * table: `npm run lighthouse -- [--content DIR] [--runs 3]`. Each figure is the median of the runs. Ends with 1 where one is below 100.
 */

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { startLocalCdn } from '../src/served/local-cdn.ts';
import { longestOfKinds } from './reader/kinds.ts';
import { launchBrowser } from './support/browser.ts';
import { build, project, temporaryFolder } from './support/site.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: join(project, 'content') }, runs: { type: 'string', default: '3' } },
});

const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: a whole number, 1 or more`);

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Row {
  path: string;
  scores: number[];
  /** Milliseconds until something, and until the largest part, is there. */
  paints: number[];
  /** What is less than perfect. */
  lost: string[];
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function look(origin: string, path: string, port: number): Promise<Row> {
  const found = await lighthouse(`${origin}${path}`, { port, logLevel: 'error', onlyCategories: [...categories] });
  if (found === undefined || found.lhr.runtimeError !== undefined)
    throw new Error(`${path}: ${found?.lhr.runtimeError?.message ?? 'Lighthouse gave no result'}`);
  const { lhr } = found;
  const lost = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );
  return {
    path,
    scores: categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)),
    paints: ['first-contentful-paint', 'largest-contentful-paint'].map((id) => lhr.audits[id]?.numericValue ?? 0),
    lost,
  };
}

const { dir, remove } = await temporaryFolder();
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
try {
  const site = join(dir, 'site');
  await build(resolve(values.content), site);
  const cdn = await startLocalCdn(site);
  try {
    const rows: Row[] = [];
    for (const [path] of await longestOfKinds(site)) {
      if (path === undefined) continue;
      const seen: Row[] = [];
      for (let run = 0; run < runs; run += 1) seen.push(await look(cdn.origin, path, port));
      const middle = (of: 'scores' | 'paints', index: number): number => median(seen.map((row) => row[of][index] ?? 0));
      rows.push({
        path,
        scores: categories.map((_, index) => middle('scores', index)),
        paints: [0, 1].map((index) => middle('paints', index)),
        lost: [...new Set(seen.flatMap(({ lost }) => lost))],
      });
    }
    console.log(`| page | ${categories.join(' | ')} | first paint s | largest paint s |`);
    console.log(`| --- |${' --: |'.repeat(categories.length + 2)}`);
    for (const { path, scores, paints } of rows)
      console.log(`| \`${path}\` | ${[...scores, ...paints.map((one) => (one / 1000).toFixed(2))].join(' | ')} |`);
    for (const { path, lost } of rows.filter((row) => row.lost.length > 0)) console.log(`${path}: ${lost.join(', ')}`);
    process.exitCode = rows.every(({ scores }) => scores.every((score) => score === 100)) ? 0 : 1;
  } finally {
    await cdn.close();
  }
} finally {
  await browser.close();
  await remove();
}
