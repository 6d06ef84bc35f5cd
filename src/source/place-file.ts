import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Place } from './places.ts';
import { misplacement, placeOf, recordCollections } from './places.ts';

/**
 * What a file of the content is by its path, or why it may not stand there; neither for one that is none of the archive's.
 *
 * @param path from the content folder, with forward slashes, NFC
 */
export function placeFile(path: string): { place: Place } | { problem: Problem } | undefined {
  if (path === 'README.md' || isLeftBySystem(path)) return undefined;
  const place = placeOf(path);
  if (place !== undefined) return { place };
  const why = misplacement(path);
  if (why?.kind === 'misplaced') return { problem: problem('misplaced-file', path, { suggestion: why.suggestion }) };
  if (why?.kind === 'wrong-extension-case')
    return { problem: problem('wrong-extension-case', path, { suggestion: why.suggestion }) };
  return { problem: problem(why?.kind === 'mdx' ? 'mdx-outside-pages' : 'misplaced-file', path, {}) };
}

/** Whether a file is none of the archive's, but left there by a system or a program: what is hidden, small pictures, marks of open documents. */
function isLeftBySystem(path: string): boolean {
  return path.split('/').some((name) => /^(?:\.|~\$|(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r)$)/iu.test(name));
}

/**
 * Where nothing that was found can be read, but could if it stood one folder higher or lower: the wrong folder was chosen, and
 * that is all there is to tell.
 *
 * @param found what is wrong with the files of a folder in which no file may stand where it does
 */
export function wrongFolder(found: readonly Problem[]): Problem | undefined {
  const paths = found.filter(({ kind }) => kind === 'misplaced-file').map(({ path }) => path);
  if (paths.length === 0) return undefined;
  const below = paths.map((path) => path.slice(0, path.indexOf('/')));
  const [folder = ''] = below;
  const isPlace = (path: string): boolean => placeOf(path) !== undefined;
  if (folder !== '' && below.every((one) => one === folder) && paths.includes(`${folder}/site.yaml`))
    return problem('content-elsewhere', '', { folder });
  const isPart = recordCollections.some((collection) => paths.every((path) => isPlace(`${collection}/${path}`)));
  return isPart ? problem('content-elsewhere', '', { folder: '..' }) : undefined;
}

/**
 * The most that a file may hold, in bytes: a text of a million letters is a book, a photograph of 30 MB is no report's, and a
 * document goes out as it is, to a network that takes files of up to 25 MiB.
 */
const limits = { text: 1_000_000, image: 30_000_000, attachedFiles: 25_000_000, copies: 25_000_000 } as const;

/** What is wrong with a file of so many bytes. */
export function sizeFault(path: string, place: Place, size: number): Problem | undefined {
  const { collection } = place;
  const isBinary = collection === 'image' || collection === 'attachedFiles' || collection === 'copies';
  const limit = isBinary ? limits[collection] : limits.text;
  return size > limit ? problem('file-too-large', path, { size, limit }) : undefined;
}
