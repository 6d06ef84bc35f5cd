import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparedAddresses } from '../release/previous-release.ts';
import type { Seal } from '../release/seal-site.ts';
import { sealSchema } from '../release/seal-site.ts';
import { buildAddress } from '../site/routes.ts';
import { askServer } from './ask-server.ts';
import type { Difference } from './compare-served.ts';
import { compareServed } from './compare-served.ts';

/** What came of building a site again. */
export type Reproduction =
  | { kind: 'not-sealed'; detail: string }
  /** The site does not say of which commit it is, or it is not in this repository. */
  | { kind: 'no-commit'; commit: string | undefined }
  | { kind: 'not-built'; step: string }
  | { kind: 'compared'; commit: string; differences: Difference[]; compared: number };

/**
 * Builds a site again from the commit that it says it was made of, in a folder of its own, and compares what is served with that.
 *
 * @param url the address of the site
 * @param repository a folder of the repository in which the commit is
 * @param say told what is being done, and what its commands say
 */
export async function reproduce(url: string, repository: string, say: (text: string) => void): Promise<Reproduction> {
  const ask = askServer(url);
  const seal = await readSeal(url);
  if ('detail' in seal) return { kind: 'not-sealed', detail: seal.detail };
  const { commit } = seal.code;
  const dir = await mkdtemp(join(tmpdir(), 'nien-giam-reproduce-'));
  const [code, previous, out] = [join(dir, 'code'), join(dir, 'previous'), join(dir, 'out/site')];
  try {
    if (commit === undefined || !(await run('git', ['worktree', 'add', '--detach', code, commit], repository, say)))
      return { kind: 'no-commit', commit };
    // What a build takes of the release before stands in this one too.
    await mkdir(previous);
    for (const address of comparedAddresses) await writeFile(join(previous, address), (await ask(address)).bytes);
    if (!(await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], code, say)))
      return { kind: 'not-built', step: 'npm ci' };
    const asOf = seal.asOf === undefined ? [] : ['--as-of', seal.asOf];
    const build = ['run', 'build', '--', '--out', out, '--previous', previous, '--commit', commit, ...asOf];
    if (!(await run('npm', build, code, say))) return { kind: 'not-built', step: 'npm run build' };
    return { kind: 'compared', commit, ...(await compareServed(out, ask)) };
  } finally {
    await run('git', ['worktree', 'remove', '--force', code], repository, () => undefined);
    await rm(dir, { recursive: true, force: true });
  }
}

async function readSeal(url: string): Promise<Seal | { detail: string }> {
  try {
    const { status, bytes } = await askServer(url)(buildAddress);
    if (status !== 200) return { detail: `${buildAddress}: ${status}` };
    return sealSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    return { detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs a command, and says what it says. */
async function run(command: string, args: string[], cwd: string, say: (text: string) => void): Promise<boolean> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => say(text.toString('utf8')));
  const [code] = await once(child, 'close').catch(() => [1]);
  return code === 0;
}
