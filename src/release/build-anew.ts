import { realpathSync } from 'node:fs';
import type { LocatedProblem } from '../problems/print.ts';
import { isWarning } from '../problems/problem.ts';
import type { BuildOutcome, BuildProgress, BuildRequest } from './build-outcome.ts';
import { built } from './build-outcome.ts';
import { BuiltFiles } from './built-files.ts';
import type { Checker } from './checker.ts';
import type { KnownReleases } from './known-file.ts';
import { restampPages } from './known-pages.ts';
import { siteMadeOf } from './made-of.ts';
import type { Release } from './publish-site.ts';
import { releasesOf, startRelease } from './publish-site.ts';
import { sourcesDigest } from './render-root.ts';
import { Renderer } from './render-site.ts';
import { noteAgain, noteSite, standingSite } from './standing-site.ts';
import type { RenderRequest } from './step.ts';
import type { NamedStep } from './steps.ts';

/** A build as far as it has begun. */
interface BegunBuild {
  /** The digest of what was asked (`askedOf`). */
  asked: string | undefined;
  /** Who checks the content. */
  checker: Checker;
  /** What makes a site of sound content, where it is not made whole. */
  steps: readonly NamedStep[] | undefined;
}

/**
 * Checks the content, takes the steps that make a site of it, and publishes it; leaves the site that stands at `out` where the same would be made.
 */
export async function buildAnew(
  request: BuildRequest,
  progress: BuildProgress,
  { asked, checker, steps }: BegunBuild,
): Promise<BuildOutcome> {
  const { out, commit } = request;
  const isWhole = steps === undefined;
  const before = request.previous ?? out;
  // What it renders with is loaded while the content is checked, and so is what the steps do.
  const renderer = isWhole || steps.some(({ name }) => name === 'render') ? await Renderer.start() : undefined;
  let release: Release | undefined;
  try {
    const taken = steps ?? (await import('./steps.ts')).steps;
    let { problems, content, otherSite } = await checker.found();
    if (content === undefined) return { kind: 'refused', problems };
    let hasWaited = false;
    release = await startRelease(releasesOf(out), () => {
      hasWaited = true;
      progress.begin('wait');
    });
    // The build that was waited for has put another release there, and the content may have changed meanwhile.
    if (hasWaited) ({ problems, content, otherSite } = await checker.again());
    if (content === undefined) return { kind: 'refused', problems };
    const isSameSite = otherSite === content.address;
    const known: KnownReleases = {
      earlier: isSameSite ? { known: release.known, release: realpathSync(before) } : undefined,
      own: { known: release.ownKnown, release: release.finished },
    };
    const { address, hiddenWords, records, pages } = content;
    const madeOf = isWhole ? await siteMadeOf(content, commit) : undefined;
    const standing =
      madeOf !== undefined && known.earlier !== undefined ? await standingSite(known.earlier, { madeOf }) : undefined;
    if (standing !== undefined && known.earlier !== undefined) {
      await release.keepStanding(standing.stamps);
      noteAgain(known.earlier, { asked, records, checked: problems });
      return built(records, [...standing.stamps.keys()], {
        problems: [...problems, ...standing.note.problems],
        isAsBefore: true,
      });
    }
    const told: LocatedProblem[] = [];
    const looked = { folder: release.path, address, hiddenWords };
    const render =
      renderer &&
      (async (wanted: RenderRequest) =>
        renderer.render({ ...wanted, content: { ...(await checker.layOut(renderer.place)), pages } }));
    const files = new BuiltFiles(looked, await sourcesDigest(), known.earlier);
    for (const { name, run } of taken) {
      progress.begin(name);
      const found = await run({
        content,
        commit,
        previous: isSameSite ? before : undefined,
        folder: release.path,
        files,
        known,
        ...(render !== undefined && { render }),
        onPages: progress.pages,
      });
      told.push(...found);
      if (!found.every(isWarning)) return { kind: 'refused', problems: [...problems, ...told] };
    }
    progress.begin('publish');
    const isSamePart = files.keepSame();
    files.save(known.own);
    const stamps = await files.stamps();
    if (isSamePart) restampPages(known.own, stamps);
    if (madeOf !== undefined)
      noteSite(known.own, { madeOf, asked, records, checked: problems, problems: told, stamps });
    if (known.earlier !== undefined) await release.fill(known.earlier.release, files.kept);
    const movedAside = await release.publish();
    return built(records, [...stamps.keys()], {
      problems: [...problems, ...told],
      movedAside,
      otherSite: isSameSite ? undefined : otherSite,
    });
  } finally {
    await renderer?.close();
    await release?.close();
  }
}
