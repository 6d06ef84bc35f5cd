import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Where systems keep nginx. */
const installed = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** The nginx of this machine, if it has one. */
export const nginx = installed.find(existsSync);

/**
 * Serves a built site with nginx, by the configuration that came with the site.
 *
 * @param site what stands at the root of the server
 * @param folder for the files of the server, not there yet
 * @param below where the site stands below that, with a slash at its end
 * @throws Error with what nginx says of the configuration where it does not take it
 */
export async function startNginx(
  site: string,
  folder: string,
  below = '',
): Promise<{ origin: string; said: string; close: () => Promise<void> }> {
  await mkdir(folder);
  const config = join(folder, 'nginx.conf');
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  await writeFile(
    config,
    // Its workers are nobody, who may not look into a folder for temporary files.
    `${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log ${folder}/error.log;
events { }
http {
  access_log off;
  ${temporary.join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${site};
    include ${site}/${below}_nginx.conf;
  }
}
`,
  );
  const call = (...args: string[]) => promisify(execFile)(nginx ?? 'nginx', ['-c', config, ...args]);
  // It goes on by itself as soon as it listens.
  const { stderr } = await call();
  return { origin: `http://127.0.0.1:${port}`, said: stderr, close: async () => void (await call('-s', 'stop')) };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
