import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Build, SiteSize } from './measure-builds.ts';
import { Builds } from './measure-builds.ts';
import type { Cost } from './measure-command.ts';
import { readPeerSite } from './peer-pages.ts';
import type { Peer } from './peers.ts';
import { writePeers } from './peers.ts';
import { writeCorpus } from './write-corpus.ts';

/** What is asked of a bench for one size. */
export interface SizeRequest {
  reports: number;
  /** How often each case is built. */
  runs: number;
  /** Whether other generators build the same, in turn with this one. */
  withPeers: boolean;
}

/** What was measured for one size of archive. */
export interface BenchedSize {
  reports: number;
  size: SiteSize;
  /** The first build of all, which makes what is made once ever. */
  first: Build;
  builds: Build[];
  /** Those that could build it. */
  peers: { name: string; size: SiteSize; cost: Cost }[];
  /** Those that could not, each with the last that it said. */
  failed: { name: string; said: string }[];
}

/**
 * Builds a fictional archive of a size again and again.
 *
 * @param folder where everything is written; nothing of this size is left there
 * @param tell told what is being done
 */
export async function measureSize(
  { reports, runs, withPeers }: SizeRequest,
  folder: string,
  tell: (said: string) => void,
): Promise<BenchedSize> {
  const place = join(folder, String(reports));
  const corpus = await writeCorpus(reports, place);
  const builds = new Builds(corpus, place);
  try {
    tell(`${reports} reports, the first build`);
    const first = await builds.warmUp();
    const size = await builds.size();
    const peers: Peer[] = withPeers ? await writePeers(await readPeerSite(builds.out), join(place, 'peers')) : [];
    const found: BenchedSize = { reports, size, first, builds: [], peers: [], failed: [] };
    for (let run = 1; run <= runs; run += 1) {
      tell(`${reports} reports, run ${run} of ${runs}`);
      for await (const build of builds.round()) found.builds.push(build);
      for (const peer of peers.filter(({ name }) => !found.failed.some((one) => one.name === name))) {
        // What has been measured is not lost with it.
        const built = await peer.build().catch((error: unknown) => ({ said: lastSaid(error) }));
        if ('said' in built) found.failed.push({ name: peer.name, ...built });
        else found.peers.push({ name: peer.name, ...built });
      }
    }
    return found;
  } finally {
    await builds.forget();
    await rm(place, { recursive: true, force: true });
  }
}

/** Of what a program said before it gave up, the line that tells why. */
export function lastSaid(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split('\n');
  return (
    lines.find((line) => /FATAL|out of memory/u.test(line)) ??
    lines.find((line) => line.trim() !== '') ??
    ''
  ).trim();
}
