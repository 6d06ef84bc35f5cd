import { attachedPath } from '../archive/attachments.ts';
import type { Place } from '../source/places.ts';
import { nameOf } from '../source/places.ts';
import type { Source } from '../source/read-source.ts';
import { compareText } from '../text/collation.ts';
import { digestOfText } from '../text/digest.ts';
import type { ComparedCollection, Part } from './parts.ts';
import { comparedCollections, partOfField } from './parts.ts';
import type { RecordFacts } from './release-facts.ts';

/** A committed file, as far as it is compared. */
export type ComparedFile = Pick<Source, 'place' | 'data' | 'body'>;

/** A picture or a document beside a record, by the digest of its bytes. */
export interface ComparedBinary {
  path: string;
  place: Place;
  digest: string;
}

interface Content {
  /** The files of what readers see. */
  files: readonly ComparedFile[];
  binaries: readonly ComparedBinary[];
}

/** How a value says an id that is another now; whatever else it is, it stays. */
export type Rename = ReadonlyMap<string, string>;

const none: Rename = new Map();

/**
 * What is compared of every record that readers see, by collection and id.
 *
 * @param rename ids that are to be read as others: those that they were before
 */
export function recordFactsOf({ files, binaries }: Content, rename = none): Map<string, RecordFacts> {
  const blocsByDocument = documentsOfBlocs(files);
  const values = new Map<string, { withdrawn: boolean; parts: Map<Part, unknown[]> }>();
  const tell = (of: string, part: Part, value: unknown): void => {
    const found = values.get(of) ?? { withdrawn: false, parts: new Map<Part, unknown[]>() };
    values.set(of, found);
    found.parts.set(part, [...(found.parts.get(part) ?? []), value]);
  };
  for (const { place, data, body } of files) {
    if (place.collection === 'translations') {
      if (isCompared(place.of.collection)) tell(keyOf(place.of), 'translation', [place.lang, translated(data), body]);
    } else if (place.collection === 'scores') {
      tell(`results/${place.id}`, 'results', cellsIn(data));
    } else if (isCompared(place.collection)) {
      const of = keyOf({ collection: place.collection, id: place.id });
      for (const [part, value] of partsOf(place.collection, data)) tell(of, part, value);
      if (body.trim() !== '') tell(of, 'text', body.trim());
      const record = values.get(of);
      if (record !== undefined && isObject(data) && isSaid(data['withdrawn'])) record.withdrawn = true;
    }
  }
  // Who replaces a picture or a document under its name corrects the record that it goes with.
  for (const { path, place, digest } of binaries) {
    if (place.collection === 'image' && values.has(place.folder))
      tell(place.folder, 'photographs', [nameOf(path), digest]);
    if (place.collection !== 'attachedFiles') continue;
    const of = values.has(place.beside) ? [place.beside] : (blocsByDocument.get(path) ?? []);
    for (const one of of) tell(one, 'attachments', [nameOf(path), digest]);
  }
  const inOrder = [...values].toSorted(([a], [b]) => compareText(a, b));
  return new Map(
    inOrder.map(([of, { withdrawn, parts }]) => {
      const digests = [...parts]
        .toSorted(([a], [b]) => compareText(a, b))
        .map(([part, all]) => [part, digestOfText(canonical(all, rename)).slice(0, 8)] as const);
      return [of, { ...(withdrawn && { withdrawn: true as const }), parts: Object.fromEntries(digests) }];
    }),
  );
}

/** The edition of a record: another as soon as anything that is compared of it is. */
export function editionOf({ parts }: RecordFacts): string {
  return digestOfText(JSON.stringify(Object.entries(parts))).slice(0, 8);
}

function isCompared(collection: string): collection is ComparedCollection {
  return comparedCollections.some((one) => one === collection);
}

function keyOf({ collection, id }: { collection: string; id: string }): string {
  return `${collection}/${id}`;
}

function partsOf(collection: ComparedCollection, data: unknown): [Part, unknown][] {
  if (collection === 'awardTypes') return [['types', data]];
  if (!isObject(data)) return [];
  const fields: Readonly<Record<string, Part | undefined>> = partOfField[collection];
  return Object.entries(data)
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([field, value]): [Part, unknown][] => {
      const part = fields[field];
      return part === undefined || !isSaid(value) ? [] : [[part, [field, value]]];
    });
}

/** What a translation says. Of which text it is one is no part of that: an editor who has looked through it corrects nothing. */
function translated(data: unknown): unknown {
  return isObject(data) ? { ...data, translates: undefined } : data;
}

/** The blocs that name a document, which stand all in one folder with their documents, by the document's path. */
function documentsOfBlocs(files: readonly ComparedFile[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { place, data } of files) {
    const documents = place.collection === 'blocs' && isObject(data) ? data['documents'] : undefined;
    for (const one of Array.isArray(documents) ? documents : []) {
      const file = isObject(one) ? one['file'] : undefined;
      if (typeof file !== 'string') continue;
      const path = attachedPath(file, 'blocs');
      found.set(path, [...(found.get(path) ?? []), `blocs/${place.id}`]);
    }
  }
  return found;
}

/** A score table without the numbers of its lines. */
function cellsIn(table: unknown): unknown {
  if (!isObject(table) || !Array.isArray(table['rows'])) return table;
  return [table['header'], table['rows'].map((row: unknown) => (isObject(row) ? row['cells'] : row))];
}

/** The same text for the same facts, whatever the order of their keys, and whether a year is written as a number or in quotation marks. */
function canonical(value: unknown, rename: Rename): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, rename)).join(',')}]`;
  if (isObject(value)) {
    // In the order of `compareText`, as any list of texts.
    const keys = Object.keys(value).sort();
    const said = keys.filter((key) => isSaid(value[key]));
    return `{${said.map((key) => `${JSON.stringify(key)}:${canonical(value[key], rename)}`).join(',')}}`;
  }
  const text = String(value);
  return JSON.stringify(rename.get(text) ?? text);
}

/** An empty list says no more than none. */
function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
