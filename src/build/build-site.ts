import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../archive/archive.ts';
import { checkContent } from '../check/check-content.ts';
import { everyPage } from '../feeds/every-page.ts';
import type { LocatedProblem } from '../problems/print.ts';
import { isWarning } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import type { BrokenLink } from './check-site.ts';
import { checkSite } from './check-site.ts';
import { publish, releasesOf, startRelease } from './publish-site.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

export interface BuildRequest {
  /** The content folder. */
  content: string;
  /** The address of the finished site. */
  out: string;
  asOf?: Day;
}

/** How a build ended. Only a finished one has touched the site. */
export type BuildOutcome =
  | { kind: 'content-problems'; problems: LocatedProblem[] }
  | { kind: 'broken-links'; problems: LocatedProblem[]; links: BrokenLink[] }
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
  step(name: 'check' | 'render' | 'verify' | 'publish'): void;
  pages(done: number, of: number): void;
}

/**
 * Builds a site: check the content, render it into a fresh folder, check what was built, publish it. Whatever fails, the
 * site that stands at `out` is left as it is.
 */
export async function buildSite({ content, out, asOf }: BuildRequest, progress: BuildProgress): Promise<BuildOutcome> {
  progress.step('check');
  const { archive, problems } = await checkContent(content, asOf);
  if (archive === undefined || !problems.every(isWarning)) return { kind: 'content-problems', problems };
  const releases = releasesOf(out);
  const release = await startRelease(releases);
  try {
    progress.step('render');
    await render({ content, release, ...(asOf !== undefined && { asOf }) }, archive, progress);
    progress.step('verify');
    const files = await filesOf(release);
    const links = await checkSite(release, files);
    if (links.length > 0) {
      await rm(release, { recursive: true, force: true });
      return { kind: 'broken-links', problems, links };
    }
    progress.step('publish');
    const movedAside = await publish(releases, release);
    const pages = files.filter((file) => file.endsWith('.html')).length;
    const records = [archive.meetings, archive.awards, archive.covenants, archive.results].flat().length;
    return {
      kind: 'built',
      problems,
      records,
      pages,
      files: files.length,
      ...(movedAside !== undefined && { movedAside }),
    };
  } catch (error) {
    await rm(release, { recursive: true, force: true });
    throw error;
  }
}

interface RenderRequest {
  content: string;
  release: string;
  asOf?: Day;
}

/**
 * Renders the archive with Astro. Each build has a root of its own, since Astro keeps the state of a build there: two
 * builds at once do not mix, and no cache of an earlier schema or plugin is used.
 */
async function render(
  { content, release, asOf }: RenderRequest,
  archive: Archive,
  progress: BuildProgress,
): Promise<void> {
  const builds = join(project, '.builds');
  await mkdir(builds, { recursive: true });
  const root = await mkdtemp(join(builds, 'build-'));
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NIEN_GIAM_CONTENT'] = resolve(content);
  if (asOf === undefined) delete process.env['NIEN_GIAM_AS_OF'];
  else process.env['NIEN_GIAM_AS_OF'] = asOf;
  const { build } = await import('astro');
  const expected = everyPage(archive).length * 2;
  const watch = setInterval(() => {
    filesOf(release)
      .then((files) => progress.pages(files.filter((file) => file.endsWith('.html')).length, expected))
      .catch(() => undefined);
  }, 5_000);
  try {
    await build({
      root,
      configFile: relative(root, join(project, 'astro.config.mjs')),
      srcDir: join(project, 'src'),
      publicDir: join(project, 'public'),
      cacheDir: join(root, 'cache'),
      outDir: release,
      logLevel: 'error',
    });
    // A CDN asks for the error page of a folder under this name.
    await rename(join(release, 'en/404/index.html'), join(release, 'en/404.html'));
    await rm(join(release, 'en/404'), { recursive: true });
  } finally {
    clearInterval(watch);
    await rm(root, { recursive: true, force: true });
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
