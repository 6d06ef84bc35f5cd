import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Build } from './measure-builds.ts';
import { apart, cases, withoutApart } from './measure-builds.ts';
import type { CheckCost } from './measure-check.ts';
import type { Cost } from './measure-command.ts';
import type { Visit } from './measure-readers.ts';
import type { BenchedSize } from './measure-sizes.ts';
import { printSpread, printTable, spreadOf } from './spread.ts';

/** On what a bench ran. */
export interface Machine {
  /** Day of the run, in UTC. */
  day: string;
  processor: string;
  cores: number;
  /** GiB. */
  memory: number;
  node: string;
}

/** All that a bench measured. */
export interface Bench {
  on: Machine;
  sizes: BenchedSize[];
  ranking: { rows: number; cpu: number };
}

/** What checks of one archive took. */
export interface BenchedCheck extends CheckCost {
  reports: number;
}

export function machine(): Machine {
  return {
    day: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model ?? '',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
}

/** What a bench measured, as tables in Markdown: medians, with the least and the most of all runs in brackets. */
export function printBench({ on, sizes, ranking }: Bench): string {
  return [
    machineLine(on),
    wholeTable(sizes),
    ...sizes.map((size) => `${size.reports} reports, CPU s by part\n\n${stepTable(size)}`),
    ...(sizes.some(({ peers }) => peers.length > 0)
      ? [`Cold, without ${[...apart].join(' and ')}\n\n${peerTable(sizes)}`]
      : []),
    ...sizes.flatMap(({ reports, failed }) =>
      failed.map(({ name, said }) => `${name} did not build ${reports} reports: ${said}`),
    ),
    `${ranking.rows} award rows ranked in ${ranking.cpu.toFixed(3)} s of CPU.`,
  ].join('\n\n');
}

export const machineLine = ({ day, processor, cores, memory, node }: Machine): string =>
  `${day}, ${cores} cores (${processor}), ${memory} GiB, Node ${node}`;

/** What checks took, as a table in Markdown, a row an archive. */
export function printChecks(checks: readonly BenchedCheck[]): string {
  const rows = checks.map(({ reports, files, first, changed }) => [
    ...[reports, files].map(String),
    ...[first.wall, first.cpu, changed.wall, changed.cpu].map((seconds) => seconds.toFixed(1)),
  ]);
  return printTable(['reports', 'files', 'first: wall s', 'CPU s', 'one report changed: wall s', 'CPU s'], rows);
}

/** What readers wait for, as a table in Markdown, a row a page and a site. */
export function printVisits(visits: readonly Visit[]): string {
  const rows = [...Map.groupBy(visits, ({ page, site }) => JSON.stringify([page, site])).values()].map((all) => {
    const told = (of: (one: Visit) => number, digits: number): string => printSpread(spreadOf(all.map(of)), digits);
    return [
      all[0]?.page ?? '',
      all[0]?.site ?? '',
      told(({ firstPaint }) => firstPaint, 2),
      told(({ largestPaint }) => largestPaint, 2),
      told(({ nextPaint }) => nextPaint, 2),
      told(({ shift }) => shift, 3),
      told(({ bytes }) => bytes / 1000, 0),
      told(({ requests }) => requests, 0),
    ];
  });
  const head = ['page', 'site', 'first paint s', 'largest s', 'next page s', 'shift', 'KB', 'files'];
  return printTable(head, rows);
}

const ofCase = ({ builds }: BenchedSize, name: Build['case']): Build[] => builds.filter((build) => build.case === name);

const spread = (costs: readonly Cost[], of: keyof Cost, digits: number): string =>
  printSpread(spreadOf(costs.map((cost) => cost[of])), digits);

function wholeTable(sizes: readonly BenchedSize[]): string {
  const rows = sizes.flatMap((size) =>
    cases.map((name) => {
      const costs = ofCase(size, name).map(({ whole }) => whole);
      const {
        reports,
        size: { pages, files, bytes },
      } = size;
      return [
        ...[reports, pages, files].map(String),
        (bytes / 2 ** 20).toFixed(0),
        name,
        spread(costs, 'wall', 1),
        spread(costs, 'cpu', 1),
        ((spreadOf(costs.map(({ cpu }) => cpu)).median / pages) * 1000).toFixed(2),
        spread(costs, 'memory', 2),
      ];
    }),
  );
  return printTable(
    ['reports', 'pages', 'files', 'MiB', 'build', 'wall s', 'CPU s', 'CPU ms a page', 'peak GiB'],
    rows,
  );
}

function stepTable(size: BenchedSize): string {
  const parts = Object.keys(size.first.steps);
  const rows = parts.map((part) => [
    part,
    (size.first.steps[part]?.cpu ?? 0).toFixed(2),
    ...cases.map((name) => {
      const costs = ofCase(size, name).flatMap(({ steps }) => steps[part] ?? []);
      // A build that leaves the site that stands there does not come to all of them.
      return costs.length === 0 ? '-' : spread(costs, 'cpu', 2);
    }),
  ]);
  return printTable(['part', 'first', ...cases], rows);
}

function peerTable(sizes: readonly BenchedSize[]): string {
  const rows = sizes.flatMap((size) => {
    const own = ofCase(size, 'cold').map(withoutApart);
    const names = [...new Set(size.peers.map(({ name }) => name))];
    const all = [
      { name: 'Niên giám', size: size.size, costs: own },
      ...names.map((name) => {
        const found = size.peers.filter((peer) => peer.name === name);
        return { name, size: found[0]?.size ?? size.size, costs: found.map(({ cost }) => cost) };
      }),
    ];
    return all.map(({ name, size: { pages, html }, costs }) => [
      String(size.reports),
      name,
      String(pages),
      (html / 2 ** 20).toFixed(0),
      spread(costs, 'wall', 1),
      spread(costs, 'cpu', 1),
      spread(costs, 'memory', 2),
      (spreadOf(costs.map(({ cpu }) => cpu)).median / spreadOf(own.map(({ cpu }) => cpu)).median).toFixed(2),
    ]);
  });
  return printTable(['reports', 'generator', 'pages', 'HTML MiB', 'wall s', 'CPU s', 'peak GiB', 'CPU, ratio'], rows);
}
