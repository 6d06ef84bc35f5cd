import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageFile from '../../package.json' with { type: 'json' };
import { watchMemory } from './watch-memory.ts';

/** What a command, or a part of it, took. */
export interface Cost {
  /** Seconds. */
  wall: number;
  /** Seconds of all its threads, and of the processes that it has started and that have ended, user and system. */
  cpu: number;
  /** The most that was resident at once until its end, in GiB: of a whole command, where the system tells it, in all processes that it has started; else in the largest that had ended. */
  memory: number;
}

/** What had been taken when a command wrote a line. */
export interface Moment {
  line: string;
  cost: Cost;
}

/**
 * The process says what it took: the system's own count of it, at each line that it writes and at its end. Its threads load this, too, and so do the
 * processes that it starts: these say at their end what they took, and it counts.
 *
 * @param folder where it is said
 */
const reporterIn = (folder: string): string => `if (require('node:worker_threads').isMainThread) {
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const folder = ${JSON.stringify(folder)};
const costsOfStarted = () =>
  readdirSync(folder)
    .filter((name) => name.startsWith('started-'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
// Linux counts into the most that was resident what who has started the process had at that moment.
const mostResident = (maxRSS) => {
  try {
    return Number(/^VmHWM:\\s*(\\d+)/mu.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return maxRSS;
  }
};
const own = () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    wall: performance.now() / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    memory: mostResident(maxRSS) / 2 ** 20,
  };
};
if (process.send !== undefined) {
  process.on('exit', () => writeFileSync(join(folder, 'started-' + process.pid), JSON.stringify(own())));
} else {
  const moments = [];
  const cost = () => {
    const { wall, cpu, memory } = own();
    const started = costsOfStarted();
    return {
      wall,
      cpu: started.reduce((sum, one) => sum + one.cpu, cpu),
      memory: Math.max(memory, ...started.map((one) => one.memory)),
    };
  };
  const { log } = console;
  console.log = (...said) => {
    for (const line of said.join(' ').split('\\n')) moments.push({ line, cost: cost() });
    log(...said);
  };
  process.on('exit', () => {
    writeFileSync(join(folder, 'usage.json'), JSON.stringify({ moments, whole: cost() }));
  });
}
}
`;

/** With what `npm run` starts a script: what package.json has between Node and it. */
export function npmOptions(script: string): string[] {
  const project = new URL('../../', import.meta.url);
  const commands = Object.values(packageFile.scripts).map((command) => command.split(' '));
  const own = commands.find(([program, ...words]) => program === 'node' && words.at(-1) === `scripts/${script}`) ?? [];
  return own.slice(1, -1).map((word) => (word.startsWith('./') ? fileURLToPath(new URL(word, project)) : word));
}

/**
 * Runs a module as npm does, and measures the whole process, with those that it starts, from its start.
 *
 * @param script its path
 * @param folder where temporary files can be written
 * @param options those of Node itself
 * @returns what it took, and what it had taken at each line that it wrote
 * @throws where the command does not succeed
 */
export async function measureCommand(
  script: string,
  args: readonly string[],
  folder: string,
  options: readonly string[] = [],
): Promise<{ whole: Cost; moments: Moment[] }> {
  const usage = await mkdtemp(join(folder, 'usage-'));
  const preload = join(usage, 'report-usage.cjs');
  await writeFile(preload, reporterIn(usage));
  const child = spawn(process.execPath, ['--require', preload, ...options, script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const watched = watchMemory(child.pid ?? 0);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const [code] = await once(child, 'close').finally(watched.end);
  if (code !== 0) throw new Error(said);
  const { whole, moments } = JSON.parse(await readFile(join(usage, 'usage.json'), 'utf8')) as {
    whole: Cost;
    moments: Moment[];
  };
  await rm(usage, { recursive: true });
  return { whole: { ...whole, memory: Math.max(whole.memory, watched.most()) }, moments };
}
