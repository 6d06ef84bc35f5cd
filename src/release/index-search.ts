import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bytesDigest } from '../images/bytes-digest.ts';
import type { SearchedPages } from '../outputs/search/searched-pages.ts';
import type { LocatedProblem } from '../problems/print.ts';
import type { UnreadDocument } from '../search/build-index.ts';
import { buildIndex } from '../search/build-index.ts';
import type { SaidByPage } from '../search/collected-terms.ts';
import type { SearchManifest, SearchShard } from '../search/index-format.ts';
import type { ChangedDocument, EarlierIndex, KnownDocument, UpdatedIndex } from '../search/update-index.ts';
import { updateIndex } from '../search/update-index.ts';
import { basePathOf, searchedPagesAddress, searchIndexAddress, searchPartAddress } from '../site/routes.ts';
import type { Lang } from '../text/locales.ts';
import { languages } from '../text/locales.ts';
import type { BuiltFiles } from './built-files.ts';
import { readKnown, writeKnown } from './known-file.ts';
import type { SoundContent } from './sound-content.ts';
import type { SiteInProgress } from './step.ts';

/** What of a site in progress the index takes. */
interface IndexRequest extends Pick<SiteInProgress, 'folder' | 'files' | 'known'> {
  content: Pick<SoundContent, 'address'>;
}

/** The names of the pages in an index, by their addresses: what is in it and not to be read from a page. */
interface KnownNames {
  release: string;
  names: Record<Lang, Record<string, readonly string[]>>;
}

/** Where they are written, among what is known of a release. */
const name = 'search.json';

/**
 * Makes the search index of each language, of what the rendered pages say and what the render has left beside them. Of a page that is the same as in the release before, the index of that
 * has it already.
 */
export async function indexSearch({ content, folder, files, known }: IndexRequest): Promise<LocatedProblem[]> {
  const list = join(folder, searchedPagesAddress);
  // The render has written it.
  const searched = JSON.parse(await readFile(list, 'utf8')) as Record<Lang, SearchedPages>;
  await rm(list);
  const base = basePathOf(content.address);
  const earlier = known?.earlier && readKnown<KnownNames>(join(known.earlier.known, name));
  const names = Object.fromEntries(languages.map((lang) => [lang, {}])) as KnownNames['names'];
  for (const lang of languages) {
    const { pages, labels } = searched[lang];
    const index = earlier?.release === known?.earlier?.release ? earlierIndex(files, lang, base) : undefined;
    const had = new Set(index?.catalogue.addresses);
    const documents = pages.map(({ names: own, ...page }): ChangedPage | KnownDocument => {
      const file = `${decodeURI(page.address).slice(1)}index.html`;
      const address = `${base}${page.address}`;
      names[lang][address] = own;
      const isKnown =
        had.has(address) &&
        files.isAsBefore(file) &&
        JSON.stringify(earlier?.names[lang][address]) === JSON.stringify(own);
      if (isKnown) return { ...page, address, isKnown };
      const before = (): SaidByPage | undefined => {
        const [text, namesBefore] = [files.earlierTextOf(file), earlier?.names[lang][address]];
        return text && namesBefore && { ...text, names: namesBefore };
      };
      return { ...page, names: own, address, read: () => files.textOf(file), before };
    });
    const write = (part: unknown): string => {
      const text = JSON.stringify(part);
      const address = searchPartAddress(bytesDigest(Buffer.from(text)).slice(0, 12));
      // What the index of another language keeps is there.
      if (!files.kept.has(fileAt(`${base}${address}`, base))) writeFileSync(join(folder, address), text);
      return `${base}${address}`;
    };
    const { catalogue, vocabulary, shards, starts }: UpdatedIndex<string> =
      index === undefined
        ? buildIndex(documents.filter(isRead), labels, write)
        : updateIndex(index, documents, labels, write);
    const keepShard = (address = ''): string => {
      const file = fileAt(address, base);
      // Another language may have written the same.
      if (!files.keep(file) && !existsSync(join(folder, file))) throw new Error(`${address} is gone`);
      return address;
    };
    const manifest: SearchManifest = {
      catalogue: write(catalogue),
      vocabulary: write(vocabulary),
      shards: shards.map((shard) => (typeof shard === 'number' ? keepShard(index?.shards[shard]) : shard)),
      starts,
    };
    const address = join(folder, searchIndexAddress(lang));
    await mkdir(dirname(address), { recursive: true });
    await writeFile(address, JSON.stringify(manifest));
  }
  if (known !== undefined)
    writeKnown(join(known.own.known, name), { release: known.own.release, names } satisfies KnownNames);
  return [];
}

type ChangedPage = UnreadDocument & ChangedDocument;

const isRead = (document: ChangedPage | KnownDocument): document is ChangedPage => !('isKnown' in document);

/** The file of a part of an index, from the folder of the site. */
const fileAt = (address: string, base: string): string => address.slice(base.length).replace(/^\//u, '');

/** The index of the release before, with the addresses of its shards; undefined where it is not there as it was made. */
function earlierIndex(files: BuiltFiles, lang: Lang, base: string): (EarlierIndex & { shards: string[] }) | undefined {
  // The same code has written them, and nobody has touched them since.
  const parsed = (address: string): unknown => {
    const bytes = files.earlierBytes(fileAt(address, base));
    return bytes && JSON.parse(bytes.toString('utf8'));
  };
  const manifest = parsed(`${base}${searchIndexAddress(lang)}`) as SearchManifest | undefined;
  if (manifest === undefined) return undefined;
  const { shards, starts } = manifest;
  const [catalogue, vocabulary] = [manifest.catalogue, manifest.vocabulary].map(parsed);
  const isWhole = shards.every((address) => files.isThereAsMade(fileAt(address, base)));
  if (catalogue === undefined || vocabulary === undefined || !isWhole) return undefined;
  const read = new Map<number, SearchShard>();
  const shard = (place: number): SearchShard => {
    const found = read.get(place) ?? (parsed(shards[place] ?? '') as SearchShard | undefined);
    if (found === undefined) throw new Error(`${shards[place]} is gone`);
    read.set(place, found);
    return found;
  };
  return { catalogue, vocabulary, starts, shards, shard } as EarlierIndex & { shards: string[] };
}
