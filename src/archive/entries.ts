import type { Facts } from '../schemas/collections.ts';
import type { Collection, RecordCollection } from '../source/places.ts';
import { collections } from '../source/places.ts';

/** One typed file, as `buildArchive` takes it. */
export interface Entry<C extends Collection> {
  /** Its id in its collection: `2017/tong-ket-2016`, `so-noi-vu`. */
  id: string;
  /** The file, from the content folder. */
  path: string;
  facts: Facts[C];
}

/** An entry with a text of its own: `digest` is that of title, summary and body. */
export interface TextEntry<C extends Collection> extends Entry<C> {
  digest: string;
  hasBody: boolean;
}

/** The copy of a source, with what it says. */
export interface CopyEntry extends Entry<'copies'> {
  text: string;
}

export type EntryOf<C extends Collection> = C extends RecordCollection | 'translations'
  ? TextEntry<C>
  : C extends 'copies'
    ? CopyEntry
    : Entry<C>;

/** Everything that is committed, typed, each file by itself. */
export type Entries = { [C in Collection]: EntryOf<C>[] };

/** Gathers the entries of every collection. */
export function entriesBy(list: <C extends Collection>(collection: C) => EntryOf<C>[]): Entries {
  // Each collection with what `list` gives for it; the compiler does not follow the pairs.
  return Object.fromEntries(collections.map((collection) => [collection, list(collection)])) as unknown as Entries;
}
