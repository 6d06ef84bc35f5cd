import { resolve } from 'node:path';

/** The content folder that this process works on, whole path: what `--content` names, else `content/`. */
export function contentDir(): string {
  return resolve(process.env['NIEN_GIAM_CONTENT'] ?? 'content');
}
