const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/**
 * The text of a committed file: UTF-8, with line ends as `\n` and letters composed (NFC), whatever keyboard and system made
 * them. `undefined` when the bytes are not UTF-8.
 */
export function readText(bytes: Uint8Array): { text: string; asWritten: string } | undefined {
  try {
    const asWritten = decoder.decode(bytes).replace(/\r\n?/gu, '\n');
    return { text: asWritten.normalize('NFC'), asWritten };
  } catch {
    return undefined;
  }
}

/** Whether a file begins with the mark that some editors put before UTF-8. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The places of a text: line and column, from one, of an offset in UTF-16 units. */
export function positionsIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
