import { Unzlib } from 'fflate';
import type { ActiveContent, DocumentFault } from './document.ts';

/** What the objects of a PDF are named that do something when it is opened, or carry files (ISO 32000-2, 12.6.4 and 7.11.4). */
const activeNames: Readonly<Record<string, ActiveContent>> = {
  JavaScript: 'scripts',
  Launch: 'scripts',
  SubmitForm: 'scripts',
  ImportData: 'scripts',
  RichMedia: 'scripts',
  EmbeddedFile: 'embedded-files',
};

const activePattern = new RegExp(`/(${Object.keys(activeNames).join('|')})(?![A-Za-z0-9])`, 'gu');

/** The most that the objects of one stream are unpacked to, in bytes. */
const mostUnpacked = 30_000_000;

/** How far before a stream its dictionary may begin, in bytes. */
const longestDictionary = 2000;

/**
 * What is wrong with a PDF. Names are looked for in all of its bytes and in all that its compressed objects hold, so that little
 * has to be believed of its structure; objects that cannot be unpacked are refused.
 */
export function inspectPdf(bytes: Uint8Array): DocumentFault[] {
  // One letter a byte: where something stands in the text is where it stands in the bytes.
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.slice(-2048).includes('%%EOF')) return [{ fault: 'damaged', detail: '%%EOF' }];
  const found = new Set<ActiveContent>();
  for (const part of [text, ...objectStreams(text, bytes)]) {
    if (part === undefined) return [{ fault: 'locked' }];
    const plain = withoutNumbers(part);
    if (/\/Encrypt(?![A-Za-z0-9])/u.test(plain)) return [{ fault: 'locked' }];
    for (const [, name = ''] of plain.matchAll(activePattern)) found.add(activeNames[name] ?? 'scripts');
  }
  return [...found].sort().map((content) => ({ fault: 'active', content }));
}

/** A name can have its letters written as numbers, `/J#61vaScript` (7.3.5). */
function withoutNumbers(text: string): string {
  return text.replace(/#([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The streams that hold objects (7.5.7), unpacked; `undefined` for one that is packed in another way than programs do it. */
function objectStreams(text: string, bytes: Uint8Array): (string | undefined)[] {
  const parts: (string | undefined)[] = [];
  for (const { 0: keyword, index } of text.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/gu)) {
    const before = withoutNumbers(text.slice(Math.max(0, index - longestDictionary), index));
    if (!holdsObjects(before)) continue;
    const dictionary = before.slice(before.lastIndexOf('obj'));
    const start = index + keyword.length;
    const end = text.indexOf('endstream', start);
    const part = unpack(dictionary, bytes.subarray(start, end === -1 ? undefined : end));
    // Beside such a stream there may stand one of pictures or letters, which is packed as it likes.
    if (part !== undefined || holdsObjects(dictionary)) parts.push(part);
  }
  return parts;
}

function holdsObjects(dictionary: string): boolean {
  return /\/(?:ObjStm|First)(?![A-Za-z0-9])/u.test(dictionary);
}

function unpack(dictionary: string, packed: Uint8Array): string | undefined {
  // What is not packed stands in the text that is looked through anyway.
  if (!/\/Filter(?![A-Za-z0-9])/u.test(dictionary)) return '';
  const isPlain = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/u.test(dictionary);
  if (!isPlain || /\/(?:DecodeParms|F)(?![A-Za-z0-9])/u.test(dictionary)) return undefined;
  try {
    return inflate(packed);
  } catch {
    return undefined;
  }
}

/** @throws where the data is damaged, or is more than any document needs */
function inflate(packed: Uint8Array): string {
  const decoder = new TextDecoder('latin1');
  let text = '';
  const stream = new Unzlib((chunk) => {
    if (text.length + chunk.length > mostUnpacked) throw new RangeError('a stream of objects is too large');
    text += decoder.decode(chunk);
  });
  // Piece by piece, so that a bomb is stopped while it is still small.
  const step = 16_384;
  for (let start = 0; start < packed.length; start += step)
    stream.push(packed.subarray(start, start + step), start + step >= packed.length);
  return text;
}
