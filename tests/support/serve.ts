import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.js': 'text/javascript; charset=utf-8',
};

/** As hard as CDNs compress what is asked for. */
const qualityOnTheFly = 4;

/** What a server sends of a file, and the headers that say how. */
interface Body {
  bytes: Uint8Array;
  headers: Record<string, string>;
}

/**
 * Serves files as a plain host does, on a port that is free: it knows no headers and no redirects of theirs.
 *
 * @param bodyOf makes of what a file holds what is sent: nothing else if not given
 */
export async function serve(
  folder: string,
  bodyOf: (bytes: Uint8Array, file: string) => Body = (bytes) => ({ bytes, headers: {} }),
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    answer(folder, path, request.headers['if-none-match'], response, bodyOf).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // Listening on a port, it has one.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** With brotli, as a CDN compresses what it was asked for. */
export function compressedOnTheFly(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityOnTheFly } });
}

/** Sends text compressed with brotli as a CDN does, each once it was asked for: who asks next waits for none of it. */
export function compressing(): (bytes: Uint8Array, file: string) => Body {
  const kept = new Map<string, Uint8Array>();
  return (bytes, file) => {
    if (!/charset|svg/u.test(types[extname(file)] ?? '')) return { bytes, headers: {} };
    const compressed = kept.get(file) ?? compressedOnTheFly(bytes);
    kept.set(file, compressed);
    return { bytes: compressed, headers: { 'content-encoding': 'br' } };
  };
}

async function answer(
  folder: string,
  path: string,
  known: string | undefined,
  response: ServerResponse,
  bodyOf: (bytes: Uint8Array, file: string) => Body,
): Promise<void> {
  const there = await stat(join(folder, path)).catch(() => undefined);
  if (there?.isDirectory() && !path.endsWith('/')) {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (bytes === undefined) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(await errorPage(folder, dirname(path)));
    return;
  }
  const etag = `"${createHash('sha1').update(bytes).digest('hex')}"`;
  const body = bodyOf(bytes, file);
  const headers = { 'content-type': types[extname(file)] ?? 'application/octet-stream', etag, ...body.headers };
  if (known === etag) response.writeHead(304, headers).end();
  else response.writeHead(200, headers).end(body.bytes);
}

/** The nearest error page above an address. */
async function errorPage(folder: string, path: string): Promise<Uint8Array | string> {
  const page = await readFile(join(folder, path, '404.html')).catch(() => undefined);
  if (page !== undefined) return page;
  return path === '/' ? '' : errorPage(folder, dirname(path));
}
