import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SiteAddresses } from '../outputs/serving/site-addresses.ts';
import { readAddresses } from '../outputs/serving/site-addresses.ts';
import { filesIn } from '../release/files-in.ts';
import { serverFiles } from '../release/seal-site.ts';
import { addressesAddress } from '../site/routes.ts';

/** A file that is served otherwise than it was built. */
export interface Difference {
  /** From the root of the site. */
  address: string;
  kind: 'other-bytes' | 'not-there' | 'unanswered';
  /** The first byte that differs, from 0; the end of the shorter one, where one goes on. */
  at?: number;
  detail?: string;
}

/** What a server answers. */
export interface ServedFile {
  status: number;
  bytes: Uint8Array;
}

/** Asks a server for an address, from the root of the site. */
export type Ask = (address: string) => Promise<ServedFile>;

/**
 * Compares a served site with one that was built, byte by byte.
 *
 * @param folder of the built site
 * @param read how its files are read
 */
export async function compareServed(
  folder: string,
  ask: Ask,
  read: (file: string) => Promise<Uint8Array> = (file) => readFile(join(folder, file)),
): Promise<{ differences: Difference[]; compared: number }> {
  const list = new TextDecoder().decode(await read(addressesAddress.slice(1)));
  const addresses = readAddresses(list);
  if (addresses === undefined) throw new Error(`${addressesAddress}: ${folder}`);
  const differences: Difference[] = [];
  let compared = 0;
  for (const file of await filesIn(folder)) {
    const address = serverFiles.has(file) ? undefined : addressOfFile(file, addresses);
    if (address === undefined) continue;
    compared += 1;
    const difference = differenceOf(await read(file), await ask(address).catch(toError), file);
    if (difference !== undefined) differences.push({ address, ...difference });
  }
  return { differences, compared };
}

/** At what address a file is served; undefined where a server may well give something else instead. */
function addressOfFile(file: string, { redirects, gone }: SiteAddresses): string | undefined {
  const path = `/${encodeURI(file)}`;
  // The notice of what was taken down has two files, of which a server gives one.
  if (path.endsWith('/404.html') && gone[path.slice(0, -'404.html'.length)] !== undefined) return undefined;
  if (path.endsWith('/404.html')) return `${path.slice(0, -'404.html'.length)}_/`;
  if (!path.endsWith('/index.html')) return path;
  const address = path.slice(0, -'index.html'.length);
  // A server that knows redirects has no use for the page that goes on by itself.
  return redirects[address] === undefined && redirects[address.slice(0, -1)] === undefined ? address : undefined;
}

function differenceOf(
  built: Uint8Array,
  served: ServedFile | Error,
  file: string,
): Omit<Difference, 'address'> | undefined {
  if (served instanceof Error) return { kind: 'unanswered', detail: served.message };
  // An error page and a notice come with a status of their own.
  const mayBeError = file.endsWith('404.html') || [404, 410].includes(served.status);
  if (served.status !== 200 && !mayBeError) return { kind: 'not-there', detail: String(served.status) };
  const isTable = /^data\/.*\.(?:csv|json)$/u.test(file);
  if ([served.bytes, ...(isTable ? [unpacked(served.bytes)] : [])].some((bytes) => Buffer.compare(built, bytes) === 0))
    return undefined;
  const length = Math.min(built.length, served.bytes.length);
  for (let at = 0; at < length; at += 1) if (built[at] !== served.bytes[at]) return { kind: 'other-bytes', at };
  return { kind: 'other-bytes', at: length };
}

/** What is in a file that a host which does not take large ones has only compressed; any other file as it is. */
function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}

function toError(error: unknown): Error {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause : new Error(String(cause));
}
