import { decodedAddress } from '../markdown/addresses.ts';
import { isFileName } from '../markdown/file-name.ts';
import type { Pointer, Position, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { folderOf } from '../source/places.ts';
import type { Source } from '../source/read-source.ts';
import type { ExaminedFile } from './examine-file.ts';
import { badName, leadsOutside, nearestBeside } from './files-beside.ts';

/**
 * The images that texts and facts name, held against those that are there: each must stand beside the text that names it,
 * and each that stands there should be named.
 *
 * @param images the paths of the images of the archive
 * @param told paths of files that another problem tells of; they are there, and more need not be said
 */
export function checkImages(
  files: readonly ExaminedFile[],
  images: readonly string[],
  told: ReadonlySet<string>,
): Problem[] {
  const known = new Set(images);
  const named = new Set<string>();
  const unread = new Set<string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const folder = folderOf(file.path);
    if (file.data === undefined) unread.add(folder);
    for (const { address, place } of imagesOf(file)) {
      const name = address?.replace(/^\.\//u, '').normalize('NFC');
      const path = folder === '' ? (name ?? '') : `${folder}/${name}`;
      if (name !== undefined && (known.has(path) || told.has(path))) {
        named.add(path);
      } else problems.push(missing(address ?? '', name ?? '', file.path, place, images));
    }
    problems.push(...poorDescriptions(file));
  }
  const stray = images.filter((path) => !named.has(path) && !unread.has(folderOf(path)));
  return [...problems, ...stray.map((path) => problem('unused-image', path, {})), ...images.flatMap(checkName)];
}

interface NamedImage {
  /** As the disk would have it; absent where the percent signs of an address stand for nothing. */
  address: string | undefined;
  place: { position: Position } | { pointer: Pointer };
}

/** The images that a file names: those of its text, the photographs of its facts, and the emblem of the site. */
function imagesOf({ path, outline, data }: ExaminedFile): NamedImage[] {
  const emblem = path === 'site.yaml' ? (data as { emblem?: unknown } | undefined)?.emblem : undefined;
  return [
    ...(typeof emblem === 'string' ? [{ address: emblem, place: { pointer: ['emblem'] } }] : []),
    ...outline.images.map(({ address, position }) => ({ address: decodedAddress(address), place: { position } })),
    ...photosOf(data).flatMap(({ src }, index) =>
      typeof src === 'string' ? [{ address: src, place: { pointer: ['photos', index, 'src'] } }] : [],
    ),
  ];
}

/** The photographs of facts of which nothing is known yet but that they are YAML. */
function photosOf(data: unknown): { src?: unknown; alt?: unknown }[] {
  if (typeof data !== 'object' || data === null || !('photos' in data) || !Array.isArray(data.photos)) return [];
  return data.photos.map((photo: unknown) => (typeof photo === 'object' && photo !== null ? photo : {}));
}

function missing(
  address: string,
  name: string,
  path: string,
  place: NamedImage['place'],
  images: readonly string[],
): Problem {
  if (leadsOutside(address, name)) return problem('image-outside-folder', path, { given: address }, place);
  return problem('missing-image', path, { given: address, ...nearestBeside(name, path, images) }, place);
}

/** Photographs that are described by the names of their files. */
function poorDescriptions({ data, path }: Pick<Source, 'data' | 'path'>): Problem[] {
  return photosOf(data).flatMap(({ src, alt }, index) => {
    const texts = typeof alt === 'object' && alt !== null ? Object.entries(alt) : [['', alt] as const];
    return texts.flatMap(([lang, text]) => {
      if (typeof text !== 'string' || !isFileName(text, String(src))) return [];
      const pointer = ['photos', index, 'alt', ...(lang === '' ? [] : [lang])];
      return [problem('alt-is-file-name', path, { given: text }, { pointer })];
    });
  });
}

function checkName(path: string): Problem[] {
  const bad = badName(path, 'anh');
  return bad === undefined ? [] : [problem('bad-image-name', path, bad)];
}
