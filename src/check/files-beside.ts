import { isAbsoluteAddress } from '../markdown/addresses.ts';
import { folderOf, nameOf } from '../source/places.ts';
import { nearest } from '../text/nearest.ts';
import { toId } from '../text/to-id.ts';

/**
 * Whether what names a file leads out of the folder in which it is named.
 *
 * @param address as it is written
 * @param name without the `./` that it may begin with
 */
export function leadsOutside(address: string, name: string): boolean {
  return name.includes('/') || name.includes('\\') || isAbsoluteAddress(address);
}

/** The file of the same folder whose name is closest to one that is not there. */
export function nearestBeside(name: string, path: string, files: readonly string[]): { nearest?: string } {
  const beside = files.filter((file) => folderOf(file) === folderOf(path)).map(nameOf);
  const close = nearest(name, beside);
  return close === undefined ? {} : { nearest: close };
}

/**
 * What is wrong with the name of a file that becomes part of an address: letters, of any alphabet, digits, hyphens and points
 * are safe there.
 *
 * @param otherwise what it could be called where nothing of its name is left
 */
export function badName(path: string, otherwise: string): { name: string; suggestion: string } | undefined {
  const name = nameOf(path);
  if (/^[\p{L}\p{M}\p{N}._-]+$/u.test(name)) return undefined;
  const dot = name.lastIndexOf('.');
  return { name, suggestion: `${toId(name.slice(0, dot)) || otherwise}${name.slice(dot)}` };
}
