import { digestOfText } from '../../text/digest.ts';

/**
 * The digest of what a page shows: the same for the same page, and another as soon as anything on it is. The key of whatever
 * is made from a page and kept.
 */
export function digestOf(model: object): string {
  return digestOfText(JSON.stringify(model));
}
