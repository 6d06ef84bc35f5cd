import { fileURLToPath } from 'node:url';
import type { ImageFault, ImageSize } from '../images/inspect-image.ts';
import { InspectionCache } from '../images/inspection-cache.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { ContentFile } from '../source/content-folder.ts';
import { readBytes } from '../source/content-folder.ts';
import { folderOf, nameOf } from '../source/places.ts';

/** Beside the packages, which every tool leaves alone: an image is decoded once, not at every check. */
const cacheFile = fileURLToPath(new URL('../../node_modules/.cache/nien-giam/images.json', import.meta.url));

/** The icon that telephones ask for is as wide, in pixels. */
const leastEmblemWidth = 180;

/** An image that was looked at, by the digest of the very bytes (SHA-256, hexadecimal). */
interface InspectedImage extends ContentFile {
  digest: string;
  /** Absent where it could not be decoded. */
  size?: ImageSize | undefined;
}

/** What is wrong with images by themselves: their bytes, whatever their names say. */
export async function inspectImages(
  files: readonly ContentFile[],
): Promise<{ images: InspectedImage[]; problems: Problem[] }> {
  if (files.length === 0) return { images: [], problems: [] };
  const cache = InspectionCache.open(cacheFile);
  const found: Awaited<ReturnType<typeof inspectFile>>[] = [];
  const waiting = files.entries();
  const work = async (): Promise<void> => {
    for (const [index, file] of waiting) found[index] = await inspectFile(file, cache);
  };
  // A decoded photograph is large: two at once keep the processors busy.
  await Promise.all([work(), work()]);
  cache.save();
  return {
    images: found.flatMap(({ image }) => image ?? []),
    problems: found.flatMap(({ problems }) => problems),
  };
}

async function inspectFile(
  file: ContentFile,
  cache: InspectionCache,
): Promise<{ image?: InspectedImage; problems: Problem[] }> {
  const read = readBytes(file);
  if ('problem' in read) return { problems: [read.problem] };
  const { faults, size, digest } = await cache.inspect(read.bytes, nameOf(file.path));
  // An emblem is shown small.
  const told = faults.filter(
    (fault) => fault.fault !== 'small' || folderOf(file.path) !== '' || fault.width < leastEmblemWidth,
  );
  return { image: { ...file, digest, size }, problems: told.map((fault) => imageProblem(fault, file.path)) };
}

function imageProblem(fault: ImageFault, path: string): Problem {
  switch (fault.fault) {
    case 'refused-format':
      return problem('refused-image-format', path, { format: fault.format });
    case 'mismatched-type':
      return problem('mismatched-image-type', path, { format: fault.format, extension: fault.extension });
    case 'damaged':
      return problem('damaged-image', path, { detail: fault.detail });
    case 'too-large':
      return problem('too-large-image', path, { width: fault.width, height: fault.height });
    case 'animated':
      return problem('animated-image', path, { frames: fault.frames });
    case 'small':
      return problem('small-image', path, { width: fault.width });
  }
}
