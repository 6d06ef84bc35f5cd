/** The files of a picture for one place, and the size that is kept for it. Addresses are of the site, lengths in pixels. */
export interface PictureFiles {
  avif: string;
  webp: string;
  /** One of them, for browsers that know no choice. */
  src: string;
  sizes: string;
  width: number;
  height: number;
}

/** The emblem of the site in one of its places: addresses are of the site, lengths in pixels. */
export interface EmblemPicture {
  src: string;
  /** For screens with finer points. */
  srcset: string;
  width: number;
  height: number;
}

/** The emblem of the site, as pages show it and as browsers and telephones do beside its name. */
export interface EmblemFiles {
  icon: string;
  touchIcon: string;
  header: EmblemPicture;
  cover: EmblemPicture;
}

/** The size of a photograph, in pixels. */
export interface PhotographSize {
  width: number;
  height: number;
}

type Format = 'avif' | 'webp' | 'png';

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

/** How high the emblem stands in the header and on the cover of a year, in pixels. */
const emblemHeights = { header: 32, cover: 96 } as const;

/** How wide it goes out for the tab of a browser and for the first screen of a telephone, in pixels. */
const iconWidths = { icon: 64, touchIcon: 180 } as const;

/**
 * The files of the emblem of a site.
 *
 * @param addressOf the address of each file
 */
export function emblemFiles(
  { width, height }: PhotographSize,
  addressOf: (format: Format, width: number) => string,
): EmblemFiles {
  const icon = (name: keyof typeof iconWidths): string => addressOf('png', Math.min(iconWidths[name], width));
  const picture = (place: keyof typeof emblemHeights): EmblemPicture => {
    const wide = (dense: number): number =>
      Math.max(1, Math.min(width, Math.round((emblemHeights[place] * dense * width) / height)));
    const [src, dense] = [addressOf('webp', wide(1)), addressOf('webp', wide(2))];
    return { src, srcset: `${dense} 2x`, width: wide(1), height: Math.round((wide(1) * height) / width) };
  };
  return {
    icon: icon('icon'),
    touchIcon: icon('touchIcon'),
    header: picture('header'),
    cover: picture('cover'),
  };
}
