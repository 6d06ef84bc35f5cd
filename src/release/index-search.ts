import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bytesDigest } from '../images/inspection-cache.ts';
import type { SearchedPages } from '../outputs/search/searched-pages.ts';
import type { LocatedProblem } from '../problems/print.ts';
import { buildIndex } from '../search/build-index.ts';
import type { SearchDocument, SearchManifest } from '../search/index-format.ts';
import { basePathOf, searchedPagesAddress, searchIndexAddress, searchPartAddress } from '../site/routes.ts';
import type { Lang } from '../text/locales.ts';
import { languages } from '../text/locales.ts';
import type { SoundContent } from './sound-content.ts';
import type { SiteInProgress } from './step.ts';

/** What of a site in progress the index takes. */
interface IndexRequest extends Pick<SiteInProgress, 'folder' | 'files'> {
  content: Pick<SoundContent, 'address'>;
}

/** Makes the search index of each language, of what the rendered pages say and what the render has left beside them. */
export async function indexSearch({ content, folder, files }: IndexRequest): Promise<LocatedProblem[]> {
  const list = join(folder, searchedPagesAddress);
  // The render has written it.
  const searched = JSON.parse(await readFile(list, 'utf8')) as Record<Lang, SearchedPages>;
  await rm(list);
  const base = basePathOf(content.address);
  for (const lang of languages) {
    const { pages, labels } = searched[lang];
    const documents: SearchDocument[] = [];
    for (const page of pages) {
      const file = `${decodeURI(page.address).slice(1)}index.html`;
      documents.push({ ...page, ...files.textOf(file), address: `${base}${page.address}` });
    }
    const { catalogue, vocabulary, shards, starts } = buildIndex(documents, labels);
    const write = async (part: unknown): Promise<string> => {
      const text = JSON.stringify(part);
      const address = searchPartAddress(bytesDigest(Buffer.from(text)).slice(0, 12));
      await writeFile(join(folder, address), text);
      return `${base}${address}`;
    };
    const manifest: SearchManifest = {
      catalogue: await write(catalogue),
      vocabulary: await write(vocabulary),
      shards: await Promise.all(shards.map(write)),
      starts,
    };
    const address = join(folder, searchIndexAddress(lang));
    await mkdir(dirname(address), { recursive: true });
    await writeFile(address, JSON.stringify(manifest));
  }
  return [];
}
