import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReadFile } from '../astro/handed-content.ts';
import type { CheckedFolder } from '../check/check-content.ts';
import { bytesDigest } from '../images/inspection-cache.ts';
import { readBytes } from '../source/content-folder.ts';
import type { Place } from '../source/places.ts';

/** A picture that is not what it was when it was checked: somebody is still working on the content. */
export class ContentChanged extends Error {
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/**
 * Lays out what a build renders, and only that: the files of the records that readers see. Astro is handed their texts; the
 * pictures and the site's own pages, which it reads for itself, are written into the folder as they were checked, so that
 * nothing of the content folder is read again.
 *
 * @returns the files as they are handed over
 * @throws {ContentChanged} when a picture is no longer the one that was checked
 */
export async function layOutContent(
  { files, images, hidden }: Pick<CheckedFolder, 'files' | 'images' | 'hidden'>,
  folder: string,
): Promise<ReadFile[]> {
  const shown = files.filter(({ place }) => !hidden.has(recordOf(place)));
  const handed = shown.map(
    ({ path, place, data, body }): ReadFile => ({
      path,
      place,
      data,
      body,
      problems: [],
      diskPath: join(folder, path),
    }),
  );
  // The facts are handed over; an empty front matter keeps the text from being taken for one.
  const pages = handed.filter(({ path }) => path.endsWith('.mdx'));
  for (const { diskPath, body } of pages) await write(diskPath, `---\n---\n${body}`);
  for (const image of images.filter(({ place }) => !hidden.has(recordOf(place)))) {
    const read = readBytes(image);
    if ('problem' in read || bytesDigest(read.bytes) !== image.digest) throw new ContentChanged(image.path);
    await write(join(folder, image.path), read.bytes);
  }
  return handed;
}

/** The record that a file belongs to, as `collection/id`. */
export function recordOf(place: Place): string {
  if (place.collection === 'image') return place.folder;
  if (place.collection === 'translations') return `${place.of.collection}/${place.of.id}`;
  return `${place.collection === 'scores' ? 'results' : place.collection}/${place.id}`;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
