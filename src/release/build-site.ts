import { once } from 'node:events';
import { cp, mkdir, readdir, rename } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CheckedFolder } from '../check/check-content.ts';
import { checkContent } from '../check/check-content.ts';
import type { LocatedProblem } from '../problems/print.ts';
import { isWarning } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import { pagesOf } from '../site/pages.ts';
import type { OwnSlugs } from '../site/routes.ts';
import { addressOf, destinationOf } from '../site/routes.ts';
import { languages } from '../text/locales.ts';
import type { BuiltSite } from './check-site.ts';
import { checkSite } from './check-site.ts';
import { hiddenWordsIn } from './hidden-words.ts';
import { layOutContent } from './lay-out-content.ts';
import { releasesOf, startRelease } from './publish-site.ts';
import type { RefusedPlace } from './refuse-places.ts';
import { refusePlace } from './refuse-places.ts';
import type { RenderOrder } from './render-order.ts';
import { contentFolder, siteFolder } from './render-order.ts';
import { makeWorkFolder, removeAbandoned } from './work-folders.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const builds = join(project, '.builds');
const ownFiles = join(project, 'public');

export interface BuildRequest {
  /** The content folder. */
  content: string;
  /** The address of the finished site. */
  out: string;
  asOf?: Day;
}

/** How a build ended. Only a finished one has touched the site. */
export type BuildOutcome =
  | { kind: 'place-refused'; place: RefusedPlace; problems: [] }
  | { kind: 'content-problems'; problems: LocatedProblem[] }
  | { kind: 'site-problems'; problems: LocatedProblem[] }
  | {
      kind: 'built';
      problems: LocatedProblem[];
      records: number;
      pages: number;
      files: number;
      movedAside?: string;
    };

/** What a long build says of itself while it goes on. */
export interface BuildProgress {
  step(name: 'check' | 'wait' | 'render' | 'verify' | 'publish'): void;
  pages(done: number, of: number): void;
}

/**
 * Builds a site: check the content, render it into a fresh folder, check what was built, publish it. Whatever fails, the
 * site that stands at `out` is left as it is.
 */
export async function buildSite({ content, out, asOf }: BuildRequest, progress: BuildProgress): Promise<BuildOutcome> {
  const place = await refusePlace(out, { content, project });
  if (place !== undefined) return { kind: 'place-refused', place, problems: [] };
  progress.step('check');
  const { problems, sound } = await checkBeforehand(content, asOf);
  if (sound === undefined) return { kind: 'content-problems', problems };
  const release = await startRelease(releasesOf(out), () => progress.step('wait'));
  try {
    progress.step('render');
    await renderChecked(sound, release.path, asOf, progress);
    progress.step('verify');
    const files = await filesOf(release.path);
    const found = await checkSite({
      folder: release.path,
      files,
      ...sound.builtFrom,
      ownFiles: new Set(await filesOf(ownFiles)),
    });
    const all = [...problems, ...found];
    if (!found.every(isWarning)) return { kind: 'site-problems', problems: all };
    progress.step('publish');
    const movedAside = await release.publish();
    const pages = files.filter((file) => file.endsWith('.html')).length;
    return {
      kind: 'built',
      problems: all,
      records: sound.records,
      pages,
      files: files.length,
      ...(movedAside !== undefined && { movedAside }),
    };
  } finally {
    await release.close();
  }
}

/** Content without errors, and how much of it there is. */
interface SoundContent extends Pick<CheckedFolder, 'files' | 'images' | 'hidden'> {
  records: number;
  pages: number;
  /** What the check of the built site has to know of the content. */
  builtFrom: Pick<BuiltSite, 'address' | 'sourceOf' | 'hiddenWords'>;
}

/** Checks the content, and keeps what the render needs: the checked archive itself is let go before that wants the memory. */
async function checkBeforehand(
  content: string,
  asOf: Day | undefined,
): Promise<{ problems: LocatedProblem[]; sound?: SoundContent }> {
  const { archive, problems, files, images, hidden } = await checkContent(content, asOf);
  if (archive === undefined || !problems.every(isWarning)) return { problems };
  const { meetings, awards, covenants, results } = archive;
  return {
    problems,
    sound: {
      files,
      images,
      hidden,
      records: meetings.length + awards.length + covenants.length + results.length,
      pages: pagesOf(archive).length * languages.length,
      builtFrom: {
        address: archive.site.address,
        sourceOf: sourcesOfPages(files, new Map(archive.pages.map(({ id, slugs }) => [id, slugs]))),
        hiddenWords: hiddenWordsIn({ files, hidden }),
      },
    },
  };
}

/** Tells which file of the content a page shows: the text in its own language, else the Vietnamese one. */
function sourcesOfPages(files: CheckedFolder['files'], slugs: OwnSlugs): BuiltSite['sourceOf'] {
  const byAddress = new Map<string, { path: string; text: string }>();
  const originals = files.filter(({ place }) => place.collection !== 'translations');
  const translations = files.filter(({ place }) => place.collection === 'translations');
  for (const { place, path, text } of [...originals, ...translations]) {
    const { collection, id } = place.collection === 'translations' ? place.of : place;
    const destination = destinationOf(collection, id, slugs);
    if (destination === undefined) continue;
    for (const lang of place.collection === 'translations' ? [place.lang] : languages)
      byAddress.set(addressOf(destination, lang), { path, text });
  }
  return (page) => byAddress.get(page);
}

/** What the thread that renders needs of the environment: where programs and temporary files are. No secret is of its business. */
const neededEnvironment = ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'USERPROFILE', 'APPDATA'];

/** The environment of the thread that renders: content must find nothing in it that could be published. */
export function renderEnvironment(
  given: Readonly<Record<string, string | undefined>>,
  content: string,
  asOf: Day | undefined,
): Record<string, string> {
  const needed = neededEnvironment.flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(needed),
    ASTRO_TELEMETRY_DISABLED: '1',
    NIEN_GIAM_CONTENT: content,
    ...(asOf !== undefined && { NIEN_GIAM_AS_OF: asOf }),
  };
}

/**
 * Renders checked content with Astro into a folder, in a thread of its own: with its own environment, and with a heap as large
 * as the number of pages needs, since a larger one is filled before it is collected.
 */
export async function renderChecked(
  { pages, ...checked }: Pick<SoundContent, 'files' | 'images' | 'hidden' | 'pages'>,
  release: string,
  asOf: Day | undefined,
  progress?: BuildProgress,
): Promise<void> {
  await mkdir(builds, { recursive: true });
  await removeAbandoned(builds);
  const work = await makeWorkFolder(builds);
  const root = work.path;
  const site = join(root, siteFolder);
  const content = join(root, contentFolder);
  try {
    const handed = await layOutContent(checked, content);
    const worker = new Worker(new URL('./render-site.ts', import.meta.url), {
      workerData: { content: handed, root } satisfies RenderOrder,
      env: renderEnvironment(process.env, content, asOf),
      resourceLimits: { maxOldGenerationSizeMb: 320 + Math.ceil(pages / 40), maxYoungGenerationSizeMb: 24 },
    });
    const watch = setInterval(() => {
      filesOf(site)
        .then((written) => progress?.pages(written.filter((file) => file.endsWith('.html')).length, pages))
        .catch(() => undefined);
    }, 5_000);
    const [code] = await once(worker, 'exit').finally(() => clearInterval(watch));
    if (code !== 0) throw new Error(`Astro: ${code}`);
    await move(site, release);
  } finally {
    await work.remove();
  }
}

/** Moves a folder over an empty one, to another disk if need be. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

/** The files of a folder, from that folder, with forward slashes, in order. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
