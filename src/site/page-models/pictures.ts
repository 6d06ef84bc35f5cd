import type { Meeting } from '../../archive/archive.ts';
import { pictureFile } from '../../source/picture-file.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import type { PictureFiles } from '../picture-files.ts';
import type { Phrase } from './phrases.ts';
import { phrase } from './phrases.ts';

/** A picture that stands beside a record. */
export interface ShownPhotograph {
  /** The file, from the content folder. */
  file: string;
  alt: Phrase;
  caption?: Phrase | undefined;
  credit?: string | undefined;
}

export function photographsOf(edition: Edition, { id, photos }: Meeting): ShownPhotograph[] {
  return photos.map(({ src, alt, caption, credit }) => ({
    file: pictureFile(`meetings/${id}`, src),
    alt: phrase(edition, alt),
    caption: caption && phrase(edition, caption),
    credit: credit && edition.t.photoCredit({ credit: inLang(credit, edition.lang).text }),
  }));
}

/** A picture as a page shows it: in its place, and as large as the window. */
export interface ViewedPicture {
  /** Its number on the page, from 1. */
  number: number;
  alt: Phrase;
  caption?: Phrase | undefined;
  credit?: string | undefined;
  inPlace: PictureFiles;
  large: PictureFiles;
}

/** The words around a picture that is looked at alone. */
export interface ViewerWords {
  title: string;
  /** For a picture that nobody has described. */
  enlarge: string;
  close: string;
  previous: string;
  next: string;
}

export function viewerWords({ t }: Edition): ViewerWords {
  return {
    title: t.photos,
    enlarge: t.enlarge,
    close: t.closePicture,
    previous: t.previousPicture,
    next: t.nextPicture,
  };
}

/** Where a picture stands on its page, and where it is shown alone. */
export const pictureAnchors = {
  inPlace: (number: number): string => `_xem-${number}`,
  alone: (number: number): string => `_anh-${number}`,
};
