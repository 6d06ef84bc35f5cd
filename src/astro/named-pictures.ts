import { createHash } from 'node:crypto';
import type { PictureFormat } from '../images/picture-settings.ts';
import type { EmblemFiles, PictureFiles } from '../site/picture-files.ts';
import { emblemFiles, pictureFiles } from '../site/picture-files.ts';
import { nameOf } from '../source/places.ts';
import { toId } from '../text/to-id.ts';
import type { HandedBinary, HandedPhotograph } from './handed-content.ts';
import { handed } from './handed-content.ts';

/** A picture that a page names, and what it is made of. */
export interface NamedPicture {
  photograph: HandedBinary;
  format: PictureFormat;
  width: number;
}

const place = Symbol.for('nien-giam.named-pictures');

interface Named {
  pictures: Map<string, NamedPicture>;
  /** The photographs whose pictures were named since somebody asked. */
  lately: Set<string>;
}

const shared = globalThis as typeof globalThis & { [place]?: Named };

function named(): Named {
  shared[place] ??= { pictures: new Map(), lately: new Set() };
  return shared[place];
}

/** The pictures that pages have named so far, by the names of their files: modules of pages name them, and whoever started Astro makes them. */
export const namedPictures = (): ReadonlyMap<string, NamedPicture> => named().pictures;

/** The photographs, by their paths in the content folder, whose pictures were named since this was asked before. */
export function namedLately(): string[] {
  const { lately } = named();
  const files = [...lately];
  lately.clear();
  return files;
}

/** Names the files of a photograph, whose path is from the content folder. A name tells all that decides what is in its file. */
export function namePictures(
  path: string,
  photograph: HandedPhotograph,
): { inPlace: PictureFiles; large: PictureFiles } {
  return pictureFiles(photograph.size, namesOf(path, photograph));
}

/** Names the files of the emblem of the site in the same way. */
export function nameEmblem(path: string, emblem: HandedPhotograph): EmblemFiles {
  return emblemFiles(emblem.size, namesOf(path, emblem));
}

function namesOf(path: string, { diskPath, digest }: HandedBinary) {
  // A name in other letters leaves nothing, and no server gives out a file whose name begins with a dot.
  const stem = toId(nameOf(path).replace(/\.\w+$/u, '')) || 'anh';
  return (format: PictureFormat, width: number): string => {
    const madeOf = createHash('sha256')
      .update([handed().picturesMadeWith, digest, format, width].join('\0'))
      .digest('base64url');
    const name = `${stem}.${madeOf.slice(0, 12)}.${format}`;
    named().pictures.set(name, { photograph: { diskPath, digest }, format, width });
    named().lately.add(path);
    return `/_astro/${name}`;
  };
}
