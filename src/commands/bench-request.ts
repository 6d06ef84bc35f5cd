import { readOptions, wholeNumber } from './arguments.ts';
import type { Caller } from './caller.ts';
import { thisCaller } from './caller.ts';

const command = {
  usage:
    'npm run bench -- [--reports 300,3000,10000] [--runs 3] [--peers] [--awards 300000] [--json FILE]\nnpm run bench -- --check 500,3000,10000 [--json FILE]\nnpm run bench -- --readers 300 [--runs 3] [--json FILE]',
  options: ['reports', 'runs', 'awards', 'check', 'readers', 'json'],
  flags: ['peers'],
} as const;

type Name = (typeof command.options)[number] | (typeof command.flags)[number];

/** What each kind of bench takes, besides the option that it goes by. */
const taken = {
  check: ['json'],
  readers: ['runs', 'json'],
  builds: ['reports', 'runs', 'awards', 'peers', 'json'],
} as const satisfies Record<string, readonly Name[]>;

/** What `npm run bench` is asked for. */
export type BenchRequest = {
  /** The file that is written besides what is printed, as it was given. */
  json: string | undefined;
} & (
  | { kind: 'check'; sizes: readonly number[] }
  | { kind: 'readers'; reports: number; runs: number }
  | { kind: 'builds'; sizes: readonly number[]; runs: number; awards: number; withPeers: boolean }
);

/** @throws UsageError where the command line cannot be followed */
export function readBenchRequest(argv: readonly string[], caller: Caller = thisCaller()): BenchRequest {
  const read = readOptions(argv, command, caller);
  const { given, flags, refuse } = read;
  const kind = given.check !== undefined ? 'check' : given.readers !== undefined ? 'readers' : 'builds';
  const allowed: readonly Name[] = kind === 'builds' ? taken.builds : [kind, ...taken[kind]];
  const beside = [...command.options.filter((name) => given[name] !== undefined), ...flags].find(
    (name) => !allowed.includes(name),
  );
  if (beside !== undefined) refuse((say) => say.notBeside(`--${beside}`, `--${kind}`));
  const sizesOf = (option: 'reports' | 'check', counts: string): number[] =>
    counts.split(',').map((count) => sizeOf({ given: { [option]: count }, refuse }, option, [1, 100_000]));
  const sizeOf = (from: Parameters<typeof wholeNumber>[0], option: Name, bounds: readonly [number, number]): number =>
    wholeNumber(from, option, bounds) ?? refuse((say) => say.missing(`--${option}`));
  const { json } = given;
  const runs = wholeNumber(read, 'runs', [1, 100]) ?? 3;
  switch (kind) {
    case 'check':
      return { json, kind, sizes: sizesOf('check', given.check ?? '') };
    case 'readers':
      return { json, kind, reports: sizeOf(read, 'readers', [20, 100_000]), runs };
    case 'builds':
      return {
        json,
        kind,
        sizes: sizesOf('reports', given.reports ?? '300,3000,10000'),
        runs,
        awards: wholeNumber(read, 'awards', [1, 10_000_000]) ?? 300_000,
        withPeers: flags.has('peers'),
      };
  }
}
