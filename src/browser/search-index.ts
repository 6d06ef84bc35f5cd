import type { SearchCatalogue, SearchManifest, SearchShard, SearchVocabulary } from '../search/index-format.ts';
import { SearchEngine } from '../search/search-engine.ts';
import { Vocabulary } from '../search/vocabulary.ts';

/** The search index of a language, as far as it has been asked for. */
export interface LoadedIndex {
  engine: SearchEngine;
  catalogue: () => Promise<SearchCatalogue>;
  vocabulary: () => Promise<Vocabulary>;
}

/** Loads what an index begins with; each of its parts comes when it is asked for, and stays. */
export async function loadIndex(address: string): Promise<LoadedIndex> {
  const manifest = await json<SearchManifest>(address);
  const catalogue = once(() => json<SearchCatalogue>(manifest.catalogue));
  const vocabulary = once(async () => new Vocabulary(await json<SearchVocabulary>(manifest.vocabulary)));
  const engine = new SearchEngine({
    starts: manifest.starts,
    catalogue,
    shard: (number) => json<SearchShard>(manifest.shards[number] ?? ''),
  });
  return { engine, catalogue, vocabulary };
}

async function json<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  // The build has written it.
  return (await answer.json()) as T;
}

/** What was asked for once is kept, but for a failure. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | undefined;
  return () => {
    pending ??= load().catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
    return pending;
  };
}
