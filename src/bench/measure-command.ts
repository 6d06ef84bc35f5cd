import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCorpus } from '../corpus/generate-corpus.ts';

/** What one run of a command took. */
export interface CommandCost {
  /** Seconds. */
  wall: number;
  /** Seconds of all threads, user and system. */
  cpu: number;
  /** The most that was resident at once, in GiB. */
  memory: number;
}

// The process says what it took: the system's own count of it.
const reporter = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeSync(2, '\\n' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 2 ** 20 }));
});`;

/**
 * Runs a command as npm does, and measures the whole process.
 *
 * @param name the file in `scripts/`
 * @param options those of Node itself
 * @param folder where a temporary file can be written
 * @throws where the command does not succeed
 */
export async function measureCommand(
  name: string,
  args: readonly string[],
  folder: string,
  options: readonly string[] = [],
): Promise<CommandCost & { stdout: string }> {
  const preload = join(folder, 'report-usage.cjs');
  await writeFile(preload, reporter);
  const script = fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));
  const start = performance.now();
  const all = ['--require', preload, ...options, script, ...args];
  const child = spawn(process.execPath, all, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const [code] = await once(child, 'close');
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${output.stdout}\n${output.stderr}`);
  // The reporter has written this line, the last one.
  const usage = JSON.parse(output.stderr.trim().split('\n').at(-1) ?? '') as { cpu: number; memory: number };
  return { stdout: output.stdout, wall, ...usage };
}

/** Writes a fictional archive of so many reports; gives its folder and how many files it has. */
export async function writeCorpus(reports: number, folder: string): Promise<{ content: string; files: number }> {
  const content = join(folder, `content-${reports}`);
  const files = await generateCorpus({ reports, seed: 1 });
  for (const dir of new Set(files.map(({ path }) => dirname(path))))
    await mkdir(join(content, dir), { recursive: true });
  for (const file of files) await writeFile(join(content, file.path), file.content);
  return { content, files: files.length };
}
