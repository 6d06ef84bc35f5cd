import type { PictureFiles } from './page-models/pictures.ts';

/** The size of a photograph, in pixels. */
export interface PhotographSize {
  width: number;
  height: number;
}

type Format = 'avif' | 'webp';

/** The widths in which a picture goes out, in pixels; none is wider than it is. */
const widths = { inPlace: [480, 960], large: [960, 1600] } as const;

/** How wide it stands: as a text at most (`--measure`, with the letters that browsers have by themselves). */
const sizes = { inPlace: '(min-width: 46rem) 45rem, calc(100vw - 2rem)', large: '100vw' } as const;

/**
 * The files of a photograph, in the formats and sizes of the site, for its place and for the whole window.
 *
 * @param addressOf the address of each file
 */
export function pictureFiles(
  { width, height }: PhotographSize,
  addressOf: (format: Format, width: number) => string,
): { inPlace: PictureFiles; large: PictureFiles } {
  const filesFor = (place: keyof typeof widths): PictureFiles => {
    const all = [...new Set(widths[place].map((one) => Math.min(one, width)))];
    const candidates = (format: Format): string => all.map((one) => `${addressOf(format, one)} ${one}w`).join(', ');
    const widest = Math.max(...all);
    return {
      avif: candidates('avif'),
      webp: candidates('webp'),
      src: addressOf('webp', widest),
      sizes: sizes[place],
      width: widest,
      height: Math.round((widest * height) / width),
    };
  };
  return { inPlace: filesFor('inPlace'), large: filesFor('large') };
}
