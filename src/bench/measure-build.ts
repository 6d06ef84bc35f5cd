import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCorpus } from '../corpus/generate-corpus.ts';

/** What one cold build took. */
export interface BuildCost {
  pages: number;
  /** Seconds. */
  wall: number;
  /** Seconds of all threads, user and system. */
  cpu: number;
  /** The most that was resident at once, in GiB. */
  memory: number;
}

const buildScript = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));
// The process that has built says what it took: the system's own count of it.
const reporter = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeSync(2, '\\n' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 2 ** 20 }));
});`;

/** Builds a synthetic archive once, cold, as `npm run build` does, and measures the whole process. */
export async function measureBuild(reports: number, folder: string): Promise<BuildCost> {
  const content = join(folder, `content-${reports}`);
  const files = await generateCorpus({ reports, seed: 1 });
  for (const dir of new Set(files.map(({ path }) => dirname(path))))
    await mkdir(join(content, dir), { recursive: true });
  for (const file of files) await writeFile(join(content, file.path), file.content);
  const preload = join(folder, 'report-usage.cjs');
  await writeFile(preload, reporter);
  const start = performance.now();
  const args = ['--require', preload, buildScript, '--content', content, '--out', join(folder, `site-${reports}`)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const [code] = await once(child, 'close');
  const wall = (performance.now() - start) / 1000;
  const pages = /(?<pages>\d+) trang, \d+ tệp/u.exec(output.stdout)?.groups?.['pages'];
  if (code !== 0 || pages === undefined) throw new Error(`${output.stdout}\n${output.stderr}`);
  // The reporter has written this line, the last one.
  const usage = JSON.parse(output.stderr.trim().split('\n').at(-1) ?? '') as { cpu: number; memory: number };
  return { pages: Number(pages), wall, ...usage };
}
