import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { History } from '../changes/history.ts';
import { noHistory } from '../changes/history.ts';
import type { Day } from '../schemas/day.ts';
import { listArchive, readBytes } from '../source/content-folder.ts';
import type { Collection } from '../source/places.ts';
import type { Source } from '../source/read-source.ts';
import { readSource } from '../source/read-source.ts';

/** The content that is rendered: the module `nien-giam:content` tells it to whatever Astro runs. */
export interface RenderedContent {
  /** Its folder, whole path. */
  dir: string;
  /** The file in which a build has written what it has read and checked; without it the folder is read as it now is. */
  checkedFiles?: string;
  /** The day up to which `publishOn` lets records out. */
  asOf?: Day | undefined;
}

/** A committed file as the site takes it: read, and where it is on the disk. */
export interface ReadFile extends Pick<Source, 'path' | 'place' | 'data' | 'body' | 'problems'> {
  diskPath: string;
}

/** The bytes of `checkedFiles`: values come back as they were read, numbers that JSON has none for included. */
export function packContent(files: readonly ReadFile[], history: History): Uint8Array {
  return serialize({ files, history } satisfies Packed);
}

interface Packed {
  files: readonly ReadFile[];
  history: History;
}

/** The files of the content that belong to a collection. */
export function collectionFiles({ dir, checkedFiles }: RenderedContent, collection: Collection): ReadFile[] {
  if (checkedFiles !== undefined) return readChecked(checkedFiles).files.get(collection) ?? [];
  return listArchive(dir).files.flatMap((file) => {
    const { path, place, diskPath } = file;
    if (place.collection === 'image' || place.collection !== collection) return [];
    const read = readBytes(file);
    // While editing, the checker tells why a file cannot be read.
    return 'problem' in read ? [] : [{ ...readSource(path, place, read.bytes), diskPath }];
  });
}

/** What is known of earlier releases, where a build has compared this one with them. */
export function historyIn({ checkedFiles }: RenderedContent): History {
  return checkedFiles === undefined ? noHistory : readChecked(checkedFiles).history;
}

interface CheckedContent {
  files: ReadonlyMap<Collection, ReadFile[]>;
  history: History;
}

const known = new Map<string, CheckedContent>();

/** The files that a build has written, read once: nothing writes there again. */
function readChecked(path: string): CheckedContent {
  const read = (): CheckedContent => {
    // `packContent` has written it.
    const { files, history } = deserialize(readFileSync(path)) as Packed;
    return { files: Map.groupBy(files, ({ place }) => place.collection), history };
  };
  const content = known.get(path) ?? read();
  known.set(path, content);
  return content;
}
