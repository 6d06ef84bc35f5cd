import { cloudflareLimits } from '../outputs/serving/cloudflare.ts';
import type { LocatedProblem } from '../problems/print.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';

/** How full a site may be before it is said that there is an end to it. */
const early = 0.9;

/**
 * Whether a site comes near what the CDN takes, or beyond it. Other servers take more, so that nothing of it stops a build.
 *
 * @param files with their sizes, in bytes
 * @param redirects the lines of `_redirects`
 */
export function checkLimits(files: readonly { file: string; size: number }[], redirects: number): LocatedProblem[] {
  const limits = cloudflareLimits;
  const found: Problem[] = [];
  if (files.length > limits.files * early)
    found.push(problem('site-many-files', '/', { files: files.length, limit: limits.files }));
  for (const { file, size } of files) {
    if (size > limits.fileSize) found.push(problem('site-large-file', file, { size, limit: limits.fileSize }));
  }
  if (redirects > limits.redirects * early)
    found.push(problem('site-many-redirects', '_redirects', { redirects, limit: limits.redirects }));
  return found.map((one) => ({ ...one, lineText: '' }));
}
