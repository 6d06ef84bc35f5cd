import sharp from 'sharp';

/** What an inspection found. */
export interface Inspection {
  faults: ImageFault[];
  /** How large it is as it is looked at, in pixels; absent where it could not be decoded. */
  size?: ImageSize | undefined;
}

/** In pixels, turned as its metadata says. */
export interface ImageSize {
  width: number;
  height: number;
}

/** The formats that a report may hold; the site itself publishes none of them as they are. */
const acceptedFormats = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const;

/** Why an image may not be published, or should be looked at again. Sizes are in pixels. */
export type ImageFault =
  | { fault: 'refused-format'; format: string }
  | { fault: 'mismatched-type'; format: string; extension: string }
  | { fault: 'damaged'; detail: string }
  | { fault: 'too-large'; width: number; height: number }
  | { fault: 'animated'; frames: number }
  | { fault: 'small'; width: number };

/** The most pixels that are decoded, and the most of a side. */
const limits = { pixels: 40_000_000, side: 10_000, smallWidth: 600 } as const;

/**
 * Inspects an image by what it is, not by its name: its kind by its first bytes, so that nothing opens a kind that is
 * refused; its size by its header, so that a bomb is never decoded; then every row of it, once. Never throws for what the
 * bytes hold.
 *
 * @param name of the file, for its extension
 */
export async function inspectImage(bytes: Uint8Array, name: string): Promise<Inspection> {
  if (bytes.length === 0) return { faults: [{ fault: 'damaged', detail: '0 byte' }] };
  const format = sniffFormat(bytes);
  if (!acceptedFormats.some((accepted) => accepted === format))
    return { faults: [{ fault: 'refused-format', format }] };
  try {
    return await inspectAccepted(bytes, format, name);
  } catch (error) {
    const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { faults: [{ fault: 'damaged', detail }] };
  }
}

async function inspectAccepted(bytes: Uint8Array, format: string, name: string): Promise<Inspection> {
  const { width, height, pages = 1, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > limits.pixels || Math.max(width, height) > limits.side) {
    return { faults: [{ fault: 'too-large', width, height }] };
  }
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const faults: ImageFault[] = [];
  if ((formatOfExtension[extension] ?? extension) !== format)
    faults.push({ fault: 'mismatched-type', format, extension });
  const frames = Math.max(pages, format === 'png' ? apngFrames(bytes) : 1);
  if (frames > 1 || (format === 'avif' && brandsOf(bytes).includes('avis'))) faults.push({ fault: 'animated', frames });
  await decode(bytes);
  if (autoOrient.width < limits.smallWidth) faults.push({ fault: 'small', width: autoOrient.width });
  return { faults, size: { width: autoOrient.width, height: autoOrient.height } };
}

/** Reads every row of an image, without ever holding all of them. */
async function decode(bytes: Uint8Array): Promise<void> {
  const image = sharp(bytes, { failOn: 'warning', limitInputPixels: limits.pixels, sequentialRead: true });
  await image.resize(8, 8, { fit: 'fill', fastShrinkOnLoad: false }).raw().toBuffer();
}

const formatOfExtension: Record<string, string> = { jpg: 'jpeg', jfif: 'jpeg' };

const signatures: readonly [string, readonly number[]][] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['bmp', [0x42, 0x4d]],
  ['ico', [0x00, 0x00, 0x01, 0x00]],
  ['jxl', [0xff, 0x0a]],
  ['jxl', [0x00, 0x00, 0x00, 0x0c, 0x4a, 0x58, 0x4c, 0x20]],
  ['jp2', [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50, 0x20, 0x20]],
  ['psd', [0x38, 0x42, 0x50, 0x53]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
];

/** The kind of an image by its first bytes; `unknown` when they are of none that is known. */
function sniffFormat(bytes: Uint8Array): string {
  const known = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known[0];
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp';
  const brands = brandsOf(bytes);
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  if (brands.length > 0) return 'heic';
  const beginning = new TextDecoder('utf-8').decode(bytes.subarray(0, 4096)).toLowerCase();
  return /<(?:svg|\?xml|!doctype svg)/u.test(beginning) ? 'svg' : 'unknown';
}

/** The brands of an ISO media file (ISO/IEC 14496-12, box `ftyp`): the main one and those that it goes with. */
function brandsOf(bytes: Uint8Array): string[] {
  if (ascii(bytes, 4, 4) !== 'ftyp') return [];
  const size = Math.min(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), bytes.length, 256);
  const brands = [ascii(bytes, 8, 4)];
  for (let offset = 16; offset + 4 <= size; offset += 4) brands.push(ascii(bytes, offset, 4));
  return brands;
}

/** The frames of an animated PNG (chunk `acTL`, before the first data); libvips sees the first alone. */
function apngFrames(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 8; offset + 12 <= bytes.length; offset += 12 + view.getUint32(offset)) {
    const type = ascii(bytes, offset + 4, 4);
    if (type === 'acTL') return view.getUint32(offset + 8);
    if (type === 'IDAT') return 1;
  }
  return 1;
}

function ascii(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}
