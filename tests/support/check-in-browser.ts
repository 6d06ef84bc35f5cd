import type { CheckedContent } from '../../src/check/check-examined.ts';
import { checkFiles } from '../../src/check/check-files.ts';
import { parseTextInBrowser } from '../../src/markdown/parse-text-in-browser.ts';

/** A problem as both sides of the test can compare it. */
export type Told = [kind: string, path: string, line: number | undefined, column: number | undefined, details: string];

export function toldOf({ problems }: CheckedContent): Told[] {
  return problems.map(({ kind, path, position, details }) => {
    // What is no MDX is told by one parser where it begins, by the other where reading stopped.
    const place = kind === 'mdx-syntax' ? undefined : position;
    return [kind, path, place?.line, place?.column, JSON.stringify(details)];
  });
}

/** @param archives the files of each, by path, in Base64 */
function checkArchives(archives: readonly (readonly [path: string, base64: string][])[]): Told[][] {
  return archives.map((files) => {
    const given = files.map(([path, base64]) => ({ path, bytes: bytesOf(base64) }));
    return toldOf(checkFiles(given, parseTextInBrowser));
  });
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}

// This module is bundled for a browser, and called by this name.
Object.assign(globalThis, { checkArchives });
