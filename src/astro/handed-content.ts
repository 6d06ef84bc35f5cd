import { workerData } from 'node:worker_threads';
import { listContent, readBytes } from '../source/content-folder.ts';
import type { Source } from '../source/read-source.ts';
import { readSource } from '../source/read-source.ts';

/** A committed file as the site takes it: read, and where it is on the disk. */
export interface ReadFile extends Pick<Source, 'path' | 'place' | 'data' | 'body' | 'problems'> {
  diskPath: string;
}

/** What a build hands to the thread that renders: the very files that it has checked, so that nothing can change between. */
export interface HandedContent {
  content: ReadFile[];
}

const handed = (workerData as Partial<HandedContent> | null)?.content;

/** The files of the content folder that belong to a collection: those that the build has handed over, else as they now are. */
export function collectionFiles(dir: string, collection: Source['place']['collection']): ReadFile[] {
  if (handed !== undefined) return handed.filter(({ place }) => place.collection === collection);
  return listContent(dir).files.flatMap((file) => {
    const { path, place, diskPath } = file;
    if (place.collection === 'image' || place.collection !== collection) return [];
    const read = readBytes(file);
    // While editing, the checker tells why a file cannot be read.
    return 'problem' in read ? [] : [{ ...readSource(path, place, read.bytes), diskPath }];
  });
}
