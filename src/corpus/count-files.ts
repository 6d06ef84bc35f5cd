import type { Place } from '../source/places.ts';
import { placeOf } from '../source/places.ts';
import { compareText } from '../text/collation.ts';
import type { CorpusFile } from './record.ts';

/** How many files of each collection there are, by its name; `image` is the pictures beside records. */
export function countFiles(files: readonly CorpusFile[]): [collection: string, count: number][] {
  const collections = files.map(({ path }) => placeOf(path)?.collection);
  const counted = new Map<Place['collection'], number>();
  for (const one of collections) if (one !== undefined) counted.set(one, (counted.get(one) ?? 0) + 1);
  return [...counted].sort(([a], [b]) => compareText(a, b));
}
