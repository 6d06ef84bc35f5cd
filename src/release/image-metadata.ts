/** The metadata that pictures carry beside their pixels: where and by whom a photograph was taken. */
const marks = ['Exif\0\0', 'http://ns.adobe.com/xap/', '<x:xmpmeta', 'Photoshop 3.0'] as const;

/** The parts of a file that hold metadata, by what they are called in the formats that a site publishes (RIFF, PNG, ISO media). */
const chunks = ['EXIF', 'XMP ', 'eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME'] as const;

/**
 * The kinds of metadata that a picture holds, but for the profile of its colours. WebP (a RIFF container) and PNG are read chunk
 * by chunk, so that pixels that look like a name are none; in any other file the names themselves are looked for.
 */
export function metadataIn(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (ascii(buffer, 0, 4) === 'RIFF' && ascii(buffer, 8, 12) === 'WEBP') return ofChunks(riffChunks(buffer));
  if (ascii(buffer, 1, 4) === 'PNG') return ofChunks(pngChunks(buffer));
  return marks.filter((mark) => buffer.includes(mark, 0, 'latin1'));
}

function ofChunks(names: Iterable<string>): string[] {
  return [...names].filter((name) => (chunks as readonly string[]).includes(name));
}

function* riffChunks(buffer: Buffer): Generator<string> {
  for (let offset = 12; offset + 8 <= buffer.length; ) {
    yield ascii(buffer, offset, offset + 4);
    const size = buffer.readUInt32LE(offset + 4);
    offset += 8 + size + (size % 2);
  }
}

function* pngChunks(buffer: Buffer): Generator<string> {
  for (let offset = 8; offset + 8 <= buffer.length; ) {
    yield ascii(buffer, offset + 4, offset + 8);
    offset += 12 + buffer.readUInt32BE(offset);
  }
}

function ascii(buffer: Buffer, start: number, end: number): string {
  return buffer.toString('latin1', start, end);
}
