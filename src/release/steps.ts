import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { servingFiles } from '../outputs/serving/serving-files.ts';
import type { LocatedProblem } from '../problems/print.ts';
import { policyOf } from '../site/content-policy.ts';
import { basePathOf } from '../site/routes.ts';
import type { BuiltFiles } from './built-files.ts';
import { carryOver } from './carry-over.ts';
import { checkLimits, tooLarge } from './check-limits.ts';
import { checkSite } from './check-site.ts';
import { drawShareImages } from './draw-share-images.ts';
import { filesIn } from './files-in.ts';
import { indexSearch } from './index-search.ts';
import { sizeIn } from './known-file.ts';
import { sourceOfPage } from './page-sources.ts';
import { placeBelow } from './place-below.ts';
import { project } from './render-root.ts';
import { sealSite } from './seal-site.ts';
import type { Shard } from './shard.ts';
import type { Shards } from './shards.ts';
import { noteShard, takeShards } from './shards.ts';
import type { RenderRequest, SiteInProgress, Step } from './step.ts';

/** What makes a site of sound content, in this order. How a step is announced stands in `commands/words.ts`. */
export const steps = [
  { name: 'render', run: render },
  { name: 'share-images', run: (site) => drawShareImages(site) },
  { name: 'search-index', run: indexSearch },
  { name: 'serving', run: writeServingFiles },
  { name: 'seal', run: seal },
  { name: 'verify', run: verifySite },
  { name: 'carry', run: carry },
] as const satisfies readonly Step[];

/** What makes one of so many parts of a site, for others to be put together with: its pages and the share images. */
export const stepsOfShard = (shard: Shard) =>
  [
    { name: 'render', run: ({ known, ...site }) => renderPages(site, { shard }) },
    { name: 'share-images', run: (site) => drawShareImages(site, shard) },
    {
      name: 'note-shard',
      run: async (site) => {
        await noteShard(site, shard);
        return [];
      },
    },
  ] as const satisfies readonly Step[];

/** What makes a site of its parts: they stand for what would be rendered. */
export const stepsOfMerge = (shards: Shards) =>
  [
    {
      name: 'take-shards',
      run: async (site) => {
        await takeShards(site, shards);
        await placeBelow(site.folder, basePathOf(site.content.address));
        return [];
      },
    },
    ...steps.filter(({ name }) => name !== 'render'),
  ] as const satisfies readonly Step[];

/** A step, by the name by which it is announced. */
export type NamedStep = Step & { name: StepName };

export type StepName =
  | (typeof steps)[number]['name']
  | ReturnType<typeof stepsOfShard>[number]['name']
  | ReturnType<typeof stepsOfMerge>[number]['name'];

async function render(site: SiteInProgress): Promise<LocatedProblem[]> {
  const base = basePathOf(site.content.address);
  // Below a path, pages are changed once they are made: they would be changed in the release before, too.
  const { known, ...rest } = site;
  const onKept = (kept: ReadonlyMap<string, string>): void => site.files.keepAll(kept);
  const problems = await (base === '' ? renderPages(site, { onKept }) : renderPages(rest));
  await placeBelow(site.folder, base);
  return problems;
}

function renderPages(
  { render: pages, folder, known, onPages }: SiteInProgress,
  options: Pick<RenderRequest, 'onKept' | 'shard'> = {},
): Promise<LocatedProblem[]> {
  if (pages === undefined) throw new Error('nothing was started that renders');
  return pages({ folder, onPages, ...(known !== undefined && { known }), ...options });
}

async function writeServingFiles({ content, folder, files }: SiteInProgress): Promise<LocatedProblem[]> {
  const built = {
    policy: policyOf(files.bytesOf('index.html').toString('utf8')),
    tooLarge: tooLarge(await sizesOf(files)),
  };
  for (const [name, text] of servingFiles(content.served)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), typeof text === 'string' ? text : text(built));
  }
  // An error page for its own address alone: a server that knows no other status for it says "not found", with the notice.
  for (const address of content.notices) {
    const notice = decodeURI(address).slice(1);
    const copy = join(folder, notice, '404.html');
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, files.bytesOf(join(notice, 'index.html')));
  }
  return [];
}

async function carry({ content, previous, folder }: SiteInProgress): Promise<LocatedProblem[]> {
  if (previous !== undefined) await carryOver(folder, previous, content.asOf);
  return [];
}

async function seal({ content, commit, folder, files }: SiteInProgress): Promise<LocatedProblem[]> {
  await sealSite(folder, files, { content: content.digest, asOf: content.asOf, commit });
  return [];
}

async function verifySite({ content, folder, files: looked }: SiteInProgress): Promise<LocatedProblem[]> {
  const { address, hiddenWords, sources, served } = content;
  const sourceOf = (page: string) => sourceOfPage(sources, page);
  const ownFiles = new Set([...(await filesIn(join(project, 'public'))), ...servingFiles(served).keys()]);
  const sizes = await sizesOf(looked);
  const files = sizes.map(({ file }) => file);
  const redirects = (await readFile(join(folder, '_redirects'), 'utf8')).split('\n').length - 1;
  return [
    ...checkSite({ folder, files, address, hiddenWords, sourceOf, ownFiles, looked }),
    ...checkLimits(sizes, redirects),
  ];
}

async function sizesOf(files: BuiltFiles): Promise<{ file: string; size: number }[]> {
  return [...(await files.stamps())].map(([file, stamp]) => ({ file, size: sizeIn(stamp) }));
}
