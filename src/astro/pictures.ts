import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { PictureFiles } from '../site/page-models/pictures.ts';

/** The widths in which a picture goes out, in pixels; none is wider than it is. */
const widths = { inPlace: [480, 960], large: [960, 1600] } as const;

/** How wide it stands: as a text at most (`--measure`, with the letters that browsers have by themselves). */
const sizes = { inPlace: '(min-width: 46rem) 45rem, calc(100vw - 2rem)', large: '100vw' } as const;

/** Newer browsers take AVIF, all others WebP. How much work AVIF is worth stands in `config.ts`. */
const quality = { avif: 50, webp: 76 } as const;

/** Has a picture made in the formats and sizes of the site, for its place and for the whole window. */
export async function pictureFiles(image: ImageMetadata): Promise<{ inPlace: PictureFiles; large: PictureFiles }> {
  return { inPlace: await filesFor(image, 'inPlace'), large: await filesFor(image, 'large') };
}

async function filesFor(image: ImageMetadata, place: keyof typeof widths): Promise<PictureFiles> {
  const size = sizeOf(image);
  const width = Math.min(widths[place][1], size.width);
  const height = Math.round((width * size.height) / size.width);
  const of = (format: keyof typeof quality) =>
    getImage({ src: image, format, quality: quality[format], width, height, widths: [...widths[place]] });
  const [avif, webp] = await Promise.all([of('avif'), of('webp')]);
  return {
    avif: avif.srcSet.attribute,
    webp: webp.srcSet.attribute,
    src: webp.src,
    sizes: sizes[place],
    width,
    height,
  };
}

/** The size of a picture. Astro publishes the original of every image of which a property is read; of its clone they may be. */
function sizeOf(image: ImageMetadata & { clone?: ImageMetadata }): { width: number; height: number } {
  return image.clone ?? image;
}
