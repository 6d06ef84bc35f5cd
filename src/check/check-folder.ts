import type { JoinedArchive } from '../archive/build-archive.ts';
import type { ImageSize } from '../images/inspect-image.ts';
import { schemas } from '../schemas/collections.ts';
import type { Day } from '../schemas/day.ts';
import type { ContentFile } from '../source/content-folder.ts';
import { listArchive } from '../source/content-folder.ts';
import type { CheckedContent, ExaminedContent } from './check-examined.ts';
import { checkExamined } from './check-examined.ts';
import type { ExaminedFile } from './examine-file.ts';
import { examineFiles } from './examine-files.ts';
import type { TextFile } from './examine-on-disk.ts';
import { inspectImages } from './inspect-images.ts';
import { KeptExaminations } from './kept-examinations.ts';
import { SeenFiles } from './seen-files.ts';

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

/** A content folder as it was read: each file examined by itself. */
export interface ReadFolder extends Pick<CheckedFolder, 'ownTexts' | 'binaries'> {
  content: ExaminedContent;
}

/**
 * Checks a content folder: every problem, each once, with its place, in the order of the files. Reads, and touches nothing;
 * the files are given back as they were read.
 *
 * @param asOf the day up to which `publishOn` lets records out
 */
export async function checkContent(dir: string, asOf?: Day): Promise<CheckedFolder> {
  return checkRead(await readContent(dir), asOf);
}

/** Checks a content folder that has been read. */
export function checkRead({ content, ...read }: ReadFolder, asOf?: Day, joined?: JoinedArchive): CheckedFolder {
  return { ...read, ...checkExamined(content, asOf, joined), files: content.files };
}

/**
 * Reads a content folder.
 *
 * @param seen what was seen of it before, where it is read again and again
 */
export async function readContent(dir: string, seen = new SeenFiles()): Promise<ReadFolder> {
  const { files, problems } = listArchive(dir);
  const images = files.filter(({ place }) => place.collection === 'image');
  const texts = files.filter((file): file is TextFile => file.place.collection !== 'image');
  const [examined, inspected] = await Promise.all([
    examineFiles(texts, seen, seen.isEmpty ? KeptExaminations.open(dir, texts.length) : undefined),
    inspectImages(images),
  ]);
  const paths = images.map(({ path }) => path);
  const attached = texts.flatMap((file, index): CheckedBinary[] => {
    const { collection } = file.place;
    if (collection !== 'attachedFiles' && collection !== 'copies') return [];
    const facts = schemas[collection].safeParse(examined[index]?.data);
    return facts.success ? [{ ...file, digest: facts.data.sha256 }] : [];
  });
  return {
    content: { files: examined, images: paths, problems: [...problems, ...inspected.problems] },
    ownTexts: texts.filter(({ path }) => path.endsWith('.mdx')),
    binaries: [...inspected.images, ...attached],
  };
}
