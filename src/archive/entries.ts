import type { Facts } from '../schemas/collections.ts';
import type { Collection } from '../source/places.ts';

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

/** Everything that is committed, typed, each file by itself. */
export interface Entries {
  site: Entry<'site'>[];
  awardTypes: Entry<'awardTypes'>[];
  blocs: Entry<'blocs'>[];
  units: Entry<'units'>[];
  scores: Entry<'scores'>[];
  meetings: TextEntry<'meetings'>[];
  awards: TextEntry<'awards'>[];
  covenants: TextEntry<'covenants'>[];
  results: TextEntry<'results'>[];
  pages: TextEntry<'pages'>[];
  translations: TextEntry<'translations'>[];
}
