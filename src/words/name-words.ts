import { clusterPrefix } from './replaceable-words.ts';
import type { Strings } from './vi.ts';
import { vi } from './vi.ts';

/** The words of the interface by their names. */
export function entriesOf(strings: Strings): [key: keyof Strings, word: Strings[keyof Strings]][] {
  // An object has no keys but those of its type: these are made here and nowhere else.
  return Object.entries(strings) as [keyof Strings, Strings[keyof Strings]][];
}

/** The names of the words that a site may replace, in the order of the words. */
export function nameWords(): string[] {
  return entriesOf(vi.bloc).flatMap(([key, word]) => {
    if (typeof word !== 'string') return [];
    return word === vi.cluster[key] ? [key] : [key, `${clusterPrefix}${key}`];
  });
}

/** The module `word-names.ts`. */
export function printWordNames(names: readonly string[]): string {
  const lines = names.map((name) => `  '${name}',\n`).join('');
  return `// Written by \`npm run docs\`.\nexport const wordNames: readonly string[] = [\n${lines}];\n`;
}
