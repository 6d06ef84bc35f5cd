const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/**
 * The text of a committed file: UTF-8, with line ends as `\n` and letters composed (NFC), whatever keyboard and system made
 * them. `undefined` when the bytes are not UTF-8.
 */
export function readText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes).replace(/\r\n?/gu, '\n').normalize('NFC');
  } catch {
    return undefined;
  }
}
