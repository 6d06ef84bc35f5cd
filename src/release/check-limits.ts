import { cloudflareLimits } from '../outputs/serving/cloudflare.ts';
import type { LocatedProblem } from '../problems/print.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';

/** A file with its size, in bytes. */
interface SizedFile {
  file: string;
  size: number;
}

/** How full a site may be before it is said that there is an end to it. */
const early = 0.9;

/** The addresses of files that are larger than the CDN takes, and stand beside themselves compressed: they are not brought there. */
export function tooLarge(files: readonly SizedFile[]): string[] {
  const names = new Set(files.map(({ file }) => file));
  return files
    .filter(({ file, size }) => size > cloudflareLimits.fileSize && names.has(`${file}.gz`))
    .map(({ file }) => `/${file}`);
}

/**
 * Whether a site comes near what the CDN takes, or beyond it. Other servers take more, so that nothing of it stops a build.
 *
 * @param redirects the lines of `_redirects`
 */
export function checkLimits(files: readonly SizedFile[], redirects: number): LocatedProblem[] {
  const limits = cloudflareLimits;
  const found: Problem[] = [];
  if (files.length > limits.files * early)
    found.push(problem('site-many-files', '/', { files: files.length, limit: limits.files }));
  const left = new Set(tooLarge(files));
  for (const { file, size } of files) {
    if (size > limits.fileSize && !left.has(`/${file}`))
      found.push(problem('site-large-file', file, { size, limit: limits.fileSize }));
  }
  if (redirects > limits.redirects * early)
    found.push(problem('site-many-redirects', '_redirects', { redirects, limit: limits.redirects }));
  return found.map((one) => ({ ...one, lineText: '' }));
}
