import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A server on this machine that answers as Cloudflare would. */
export interface LocalCdn {
  /** Such as `http://127.0.0.1:8787`. */
  origin: string;
  /** Resolves when it has ended, by `close` or by itself. */
  ended: Promise<void>;
  close: () => Promise<void>;
}

/** What keeps the server from asking anybody anything. */
const quiet = { WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false', CI: 'true' };

/**
 * Serves a built site with the program on which Cloudflare runs (workerd), by the project's `wrangler.jsonc`: with the headers,
 * redirects and error pages of the site.
 *
 * @param port 0 for any that is free
 * @throws Error with what the server said where it does not start
 */
export async function startLocalCdn(site: string, port = 0): Promise<LocalCdn> {
  const state = await mkdtemp(join(tmpdir(), 'nien-giam-cdn-'));
  const wrangler = join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin/wrangler.js');
  const options = { config: join(project, 'wrangler.jsonc'), assets: await realpath(site), 'persist-to': state };
  const args = Object.entries({ ...options, ip: '127.0.0.1', port: String(port) }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  const server = spawn(process.execPath, [wrangler, 'dev', '--local', ...args], {
    cwd: state,
    env: { ...process.env, ...quiet },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(server, 'exit').then(() => rm(state, { recursive: true, force: true }));
  const close = async (): Promise<void> => {
    server.kill();
    await ended;
  };
  let said = '';
  const origin = await new Promise<string | undefined>((answer) => {
    for (const stream of [server.stdout, server.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said += `${line}\n`;
        const ready = /Ready on (?<origin>http:\S+)/u.exec(line)?.groups?.['origin'];
        if (ready !== undefined) answer(ready);
      });
    }
    void ended.then(() => answer(undefined));
  });
  if (origin === undefined) throw new Error(said);
  return { origin, ended, close };
}
