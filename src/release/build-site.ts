import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { LocatedProblem } from '../problems/print.ts';
import { isWarning } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import { BuiltFiles } from './built-files.ts';
import type { KnownRelease, KnownReleases } from './known-file.ts';
import { askedOf, siteMadeOf } from './made-of.ts';
import { readPrevious } from './previous-release.ts';
import { releaseAt, releasesOf, startRelease } from './publish-site.ts';
import type { RefusedPlace } from './refuse-places.ts';
import { refusePlace } from './refuse-places.ts';
import { project, sourcesDigest } from './render-root.ts';
import { readSound } from './sound-content.ts';
import { isAskedFor, noteAgain, noteSite, standingSite } from './standing-site.ts';
import type { Step } from './step.ts';
import type { StepName } from './steps.ts';
import { steps as everyStep } from './steps.ts';

export interface BuildRequest {
  /** The content folder. */
  content: string;
  /** The address of the finished site. */
  out: string;
  asOf?: Day | undefined;
  /** The commit of which content and code are, for whoever wants to build the same again. */
  commit?: string | undefined;
  /** The folder of the release before, with which this one is compared: what stands at `out`, unless another is named, or `none`. */
  previous?: string | 'none' | undefined;
}

/** How a build ended. Only a finished one has touched the site. */
export type BuildOutcome =
  | { kind: 'place-refused'; place: RefusedPlace }
  | { kind: 'refused'; problems: LocatedProblem[] }
  | {
      kind: 'built';
      /** Warnings alone. */
      problems: LocatedProblem[];
      records: number;
      pages: number;
      files: number;
      movedAside: string | undefined;
      /** Whether the site that stood there is the one that would have been made: it stands there still. */
      isAsBefore: boolean;
      /** The address of the site that stood there before, where it is another one, with which nothing was compared. */
      otherSite: string | undefined;
    };

/** What a build says of itself while it goes on. */
export interface BuildProgress {
  /** Begins a part of its work; `wait` is for another build to the same address. */
  begin(part: 'check' | 'wait' | StepName | 'publish'): void;
  pages(done: number, of: number): void;
}

/**
 * Builds a site: check the content, take the steps that make a site of it, publish it. Whatever fails, the site that stands at
 * `out` is left as it is.
 *
 * @param steps what makes a site of sound content
 */
export async function buildSite(
  request: BuildRequest,
  progress: BuildProgress,
  steps: readonly (Step & { name: StepName })[] = everyStep,
): Promise<BuildOutcome> {
  const { out, asOf, commit } = request;
  const place = await refusePlace(out, { content: request.content, project });
  if (place !== undefined) return { kind: 'place-refused', place };
  progress.begin('check');
  // A site in parts, and one that is compared with another release, are built in any case.
  const asked = steps === everyStep && request.previous === undefined ? await askedOf(request) : undefined;
  if (asked !== undefined) {
    const standing = await leaveStanding(out, asked, () => progress.begin('wait'));
    if (standing !== undefined) return standing;
  }
  const before = request.previous ?? out;
  const check = async () => {
    const previous = before === 'none' ? undefined : await readPrevious(before);
    return { ...(await readSound(request.content, { asOf, previous })), otherSite: previous?.addresses.site };
  };
  let { problems, content, otherSite } = await check();
  if (content === undefined) return { kind: 'refused', problems };
  let hasWaited = false;
  const release = await startRelease(releasesOf(out), () => {
    hasWaited = true;
    progress.begin('wait');
  });
  try {
    // The build that was waited for has put another release there, and the content may have changed meanwhile.
    if (hasWaited) ({ problems, content, otherSite } = await check());
    if (content === undefined) return { kind: 'refused', problems };
    const isSameSite = otherSite === content.address;
    const known: KnownReleases = {
      earlier: isSameSite ? { known: release.known, release: realpathSync(before) } : undefined,
      own: { known: release.ownKnown, release: release.finished },
    };
    const { address, hiddenWords } = content;
    const madeOf = steps === everyStep ? await siteMadeOf(content, commit) : undefined;
    const { records } = content;
    const standing =
      madeOf !== undefined && known.earlier !== undefined ? await standingSite(known.earlier, { madeOf }) : undefined;
    if (standing !== undefined && known.earlier !== undefined) {
      await release.keepStanding();
      noteAgain(known.earlier, { asked, records, checked: problems });
      return built(records, standing.files, { problems: [...problems, ...standing.note.problems], isAsBefore: true });
    }
    const told: LocatedProblem[] = [];
    const looked = { folder: release.path, address, hiddenWords };
    const files = new BuiltFiles(looked, await sourcesDigest(), known.earlier);
    for (const { name, run } of steps) {
      progress.begin(name);
      const found = await run({
        content,
        commit,
        previous: isSameSite ? before : undefined,
        folder: release.path,
        files,
        known,
        onPages: progress.pages,
      });
      told.push(...found);
      if (!found.every(isWarning)) return { kind: 'refused', problems: [...problems, ...told] };
    }
    progress.begin('publish');
    files.keepSame();
    files.save(known.own);
    const stamps = await files.stamps();
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
    await release.close();
  }
}

type Built = Extract<BuildOutcome, { kind: 'built' }>;

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
    await release.keepStanding();
    const { files, note } = standing;
    return built(note.records, files, { problems: [...note.checked, ...note.problems], isAsBefore: true });
  } finally {
    await release.close();
  }
}

function built(
  records: number,
  files: readonly string[],
  { problems, movedAside, otherSite, isAsBefore = false }: Pick<Built, 'problems'> & Partial<Built>,
): Built {
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { kind: 'built', problems, records, pages, files: files.length, movedAside, otherSite, isAsBefore };
}
