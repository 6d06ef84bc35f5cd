import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { askedOf } from './asked-of.ts';
import type { BuildOutcome, BuildProgress, BuildRequest } from './build-outcome.ts';
import { built } from './build-outcome.ts';
import { Checker } from './checker.ts';
import type { KnownRelease } from './known-file.ts';
import { releaseAt, releasesOf, startRelease } from './publish-site.ts';
import { refusePlace } from './refuse-places.ts';
import { project } from './render-root.ts';
import { isAskedFor, standingSite } from './standing-site.ts';
import type { NamedStep } from './steps.ts';

/**
 * Builds a site: check the content, take the steps that make a site of it, publish it. Whatever fails, the site that stands at
 * `out` is left as it is.
 *
 * @param steps what makes a site of sound content, where it is not made whole
 */
export async function buildSite(
  request: BuildRequest,
  progress: BuildProgress,
  steps?: readonly NamedStep[],
): Promise<BuildOutcome> {
  const { content, out, asOf, previous } = request;
  const place = await refusePlace(out, { content, project });
  if (place !== undefined) return { kind: 'place-refused', place };
  progress.begin('check');
  // A site in parts, and one that is compared with another release, are built in any case.
  const asked = steps === undefined && previous === undefined ? await askedOf(request) : undefined;
  const standing = asked && (await leaveStanding(out, asked, () => progress.begin('wait')));
  if (standing) return standing;
  const before = previous ?? out;
  // What is done with what it finds is loaded meanwhile: who changed nothing does not wait for that.
  const checker = new Checker({ dir: content, asOf, before: before === 'none' ? undefined : before });
  try {
    const { buildAnew } = await import('./build-anew.ts');
    return await buildAnew(request, progress, { asked, checker, steps });
  } finally {
    await checker.end();
  }
}

/** Leaves the site that stands at an address, where nothing of what it was asked for has been touched since; undefined where it has to be built. */
async function leaveStanding(out: string, asked: string, onWait: () => void): Promise<BuildOutcome | undefined> {
  const releases = releasesOf(out);
  const known = join(releases.folder, 'known');
  const releaseThere = async (): Promise<KnownRelease | undefined> => {
    const standing = await releaseAt(releases);
    return standing && existsSync(standing) ? { known, release: realpathSync(standing) } : undefined;
  };
  const there = await releaseThere();
  if (there === undefined || !isAskedFor(there, asked)) return undefined;
  const release = await startRelease(releases, onWait);
  try {
    // Another build may have put another site there meanwhile.
    const earlier = await releaseThere();
    const standing = earlier && (await standingSite(earlier, { asked }));
    if (standing === undefined) return undefined;
    const { stamps, note } = standing;
    await release.keepStanding(stamps);
    return built(note.records, [...stamps.keys()], { problems: [...note.checked, ...note.problems], isAsBefore: true });
  } finally {
    await release.close();
  }
}
