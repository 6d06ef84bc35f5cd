import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageFile from '../../package.json' with { type: 'json' };

/** What a command, or a part of it, took. */
export interface Cost {
  /** Seconds. */
  wall: number;
  /** Seconds of all threads, user and system. */
  cpu: number;
  /** The most that was resident at once until its end, in GiB. */
  memory: number;
}

/** What had been taken when a command wrote a line. */
export interface Moment {
  line: string;
  cost: Cost;
}

// The process says what it took: the system's own count of it, at each line that it writes and at its end. Its threads load this, too.
const reporter = `if (require('node:worker_threads').isMainThread) {
const moments = [];
const cost = () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { wall: performance.now() / 1000, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 2 ** 20 };
};
const { log } = console;
console.log = (...said) => {
  for (const line of said.join(' ').split('\\n')) moments.push({ line, cost: cost() });
  log(...said);
};
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.NIEN_GIAM_BENCH, JSON.stringify({ moments, whole: cost() }));
});
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
 * Runs a module as npm does, and measures the whole process, from its start.
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
  const [preload, report] = [join(folder, 'report-usage.cjs'), join(folder, 'usage.json')];
  await writeFile(preload, reporter);
  const child = spawn(process.execPath, ['--require', preload, ...options, script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NIEN_GIAM_BENCH: report },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(said);
  return JSON.parse(await readFile(report, 'utf8')) as { whole: Cost; moments: Moment[] };
}
