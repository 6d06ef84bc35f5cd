import type { Day } from '../schemas/day.ts';
import { listContent } from '../source/content-folder.ts';
import type { CheckedContent } from './check-examined.ts';
import { checkExamined } from './check-examined.ts';
import type { ExaminedFile } from './examine-file.ts';
import { examineFiles } from './examine-files.ts';
import type { TextFile } from './examine-on-disk.ts';
import type { InspectedImage } from './inspect-images.ts';
import { inspectImages } from './inspect-images.ts';

/** A content folder that was checked, with its files as they were read. */
export interface CheckedFolder extends CheckedContent {
  files: ExaminedFile[];
  images: InspectedImage[];
}

/**
 * Checks a content folder: every problem, each once, with its place, in the order of the files. Reads, and touches nothing;
 * the files are given back as they were read.
 *
 * @param asOf the day up to which `publishOn` lets records out
 */
export async function checkContent(dir: string, asOf?: Day): Promise<CheckedFolder> {
  const { files, problems } = listContent(dir);
  const images = files.filter(({ place }) => place.collection === 'image');
  const texts = files.filter((file): file is TextFile => file.place.collection !== 'image');
  const [examined, inspected] = await Promise.all([examineFiles(texts), inspectImages(images)]);
  const paths = images.map(({ path }) => path);
  const content = { files: examined, images: paths, problems: [...problems, ...inspected.problems] };
  return { ...checkExamined(content, asOf), files: examined, images: inspected.images };
}
