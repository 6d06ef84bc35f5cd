import type { ImageSize } from '../images/inspect-image.ts';
import { schemas } from '../schemas/collections.ts';
import type { Day } from '../schemas/day.ts';
import type { ContentFile } from '../source/content-folder.ts';
import { listArchive } from '../source/content-folder.ts';
import type { CheckedContent } from './check-examined.ts';
import { checkExamined } from './check-examined.ts';
import type { ExaminedFile } from './examine-file.ts';
import { examineFiles } from './examine-files.ts';
import type { TextFile } from './examine-on-disk.ts';
import { inspectImages } from './inspect-images.ts';
import { KeptExaminations } from './kept-examinations.ts';

/** A picture, an attached file or the copy of a source, by the digest of the bytes that were checked (SHA-256, hexadecimal). */
export interface CheckedBinary extends ContentFile {
  digest: string;
  /** Of a picture that could be decoded. */
  size?: ImageSize | undefined;
}

/** A content folder that was checked, with its files as they were read. */
export interface CheckedFolder extends CheckedContent {
  files: ExaminedFile[];
  /** The texts of the site's own pages, which are MDX: the bundler takes them from the disk. */
  ownTexts: ContentFile[];
  /** What is rendered or goes out by its bytes. */
  binaries: CheckedBinary[];
}

/**
 * Checks a content folder: every problem, each once, with its place, in the order of the files. Reads, and touches nothing;
 * the files are given back as they were read.
 *
 * @param asOf the day up to which `publishOn` lets records out
 */
export async function checkContent(dir: string, asOf?: Day): Promise<CheckedFolder> {
  const { files, problems } = listArchive(dir);
  const images = files.filter(({ place }) => place.collection === 'image');
  const texts = files.filter((file): file is TextFile => file.place.collection !== 'image');
  const [examined, inspected] = await Promise.all([
    examineFiles(texts, KeptExaminations.open(dir, texts.length)),
    inspectImages(images),
  ]);
  const paths = images.map(({ path }) => path);
  const content = { files: examined, images: paths, problems: [...problems, ...inspected.problems] };
  const attached = texts.flatMap((file, index): CheckedBinary[] => {
    const { collection } = file.place;
    if (collection !== 'attachedFiles' && collection !== 'copies') return [];
    const facts = schemas[collection].safeParse(examined[index]?.data);
    return facts.success ? [{ ...file, digest: facts.data.sha256 }] : [];
  });
  return {
    ...checkExamined(content, asOf),
    files: examined,
    ownTexts: texts.filter(({ path }) => path.endsWith('.mdx')),
    binaries: [...inspected.images, ...attached],
  };
}
