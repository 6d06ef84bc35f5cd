/**
 * Whether a text is written in capitals throughout, as the headings of printed reports are. A word has two letters, one of
 * them a vowel, which most abbreviations lack: “VP HĐND TP” is none.
 *
 * @param fewest words that make it one
 */
export function isInCapitals(text: string, fewest = 4): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const runs = text.normalize('NFD').match(/\p{Lu}[\p{Lu}\p{M}]+/gu) ?? [];
  return runs.filter((run) => /[AEIOUY]/u.test(run)).length >= fewest;
}

/** A name of a person that is written in capitals, as it is written otherwise. */
export function nameFromCapitals(name: string): string {
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const [first = '', ...others] = [...word.normalize('NFC')];
    return first + others.join('').toLowerCase();
  });
}
