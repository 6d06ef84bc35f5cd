import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectImage } from './inspect-image.ts';

const white = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#fff' } });
const plain = white(900, 600);
const jpeg = await plain.clone().jpeg().toBuffer();
const png = await plain.clone().png().toBuffer();
const webp = await plain.clone().webp().toBuffer();
const frames = [png, await plain.clone().negate().png().toBuffer()];
const ftyp = (brand: string): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 16]), Buffer.from(`ftyp${brand}`), Buffer.alloc(4), Buffer.alloc(64)]);
/** A PNG of one row whose header says that it is larger: only its header may be read. */
const claiming = async (width: number, height: number): Promise<Buffer> => {
  const small = await white(10, 1).png().toBuffer();
  small.writeUInt32BE(width, 16);
  small.writeUInt32BE(height, 20);
  return small;
};
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

const faults = async (bytes: Uint8Array | string, name = 'a.jpg'): Promise<string[]> =>
  (await inspectImage(Buffer.from(bytes), name)).faults.map((found) =>
    [found.fault, ...('format' in found ? [found.format] : [])].join(' '),
  );

/** A picture, or what will be one. */
type Picture = Uint8Array | Promise<Uint8Array>;

describe('pictures that may go out', () => {
  test.each<[string, Picture, string]>([
    ['a JPEG', jpeg, 'a.jpg'],
    ['a JPEG of a camera', jpeg, 'A.JPEG'],
    ['a JPEG of Windows', jpeg, 'a.jfif'],
    ['a PNG', png, 'a.png'],
    ['a WebP', webp, 'a.webp'],
    ['an AVIF', plain.clone().avif().toBuffer(), 'a.avif'],
    ['a GIF', plain.clone().gif().toBuffer(), 'a.gif'],
    [
      'a JPEG with metadata',
      plain
        .clone()
        .jpeg()
        .withExif({ IFD0: { Artist: 'A' } })
        .toBuffer(),
      'a.jpg',
    ],
  ])('%s', async (_, bytes, name) => expect(await faults(await bytes, name)).toEqual([]));
});

describe('pictures that are told, by what they are', () => {
  test.each<[string, Picture | string, string, string[]]>([
    ['an SVG', svg, 'a.svg', ['refused-format svg']],
    ['an SVG that is called a JPEG', svg, 'a.jpg', ['refused-format svg']],
    ['an SVG behind a mark and a comment', `\uFEFF<!-- a -->\n${svg}`, 'a.png', ['refused-format svg']],
    ['an SVG behind a declaration', `<?xml version="1.0"?>\n${svg}`, 'a.png', ['refused-format svg']],
    ['a compressed SVG', Buffer.from([0x1f, 0x8b, 8, 0]), 'a.svgz', ['refused-format gzip']],
    ['HTML', '<!doctype html><script>alert(1)</script>', 'a.png', ['refused-format unknown']],
    ['a PDF', '%PDF-1.7', 'a.png', ['refused-format pdf']],
    ['text', 'Đây là chữ.', 'a.jpg', ['refused-format unknown']],
    ['a HEIC', ftyp('heic'), 'a.heic', ['refused-format heic']],
    ['a HEIC that is called a JPEG', ftyp('mif1'), 'a.jpg', ['refused-format heic']],
    ['a TIFF', plain.clone().tiff().toBuffer(), 'a.tif', ['refused-format tiff']],
    ['a BMP', 'BM                ', 'a.bmp', ['refused-format bmp']],
    ['a PNG that is called a JPEG', png, 'a.jpg', ['mismatched-type png']],
    ['nothing', '', 'a.jpg', ['damaged']],
    ['half a JPEG', jpeg.subarray(0, jpeg.length / 2), 'a.jpg', ['damaged']],
    ['the beginning of a JPEG', jpeg.subarray(0, 300), 'a.jpg', ['damaged']],
    ['half a PNG', png.subarray(0, png.length / 2), 'a.png', ['damaged']],
    ['half a WebP', webp.subarray(0, webp.length / 2), 'a.webp', ['damaged']],
    [
      'a moving GIF',
      sharp(frames, { join: { animated: true } })
        .gif()
        .toBuffer(),
      'a.gif',
      ['animated'],
    ],
    [
      'a moving WebP',
      sharp(frames, { join: { animated: true } })
        .webp()
        .toBuffer(),
      'a.webp',
      ['animated'],
    ],
    ['more than 40 megapixels', claiming(8_000, 5_001), 'a.png', ['too-large']],
    ['a side of more than 10,000 pixels', claiming(10_001, 10), 'a.png', ['too-large']],
    ['a picture that is small on a page', white(300, 200).jpeg().toBuffer(), 'a.jpg', ['small']],
  ])('%s', async (_, bytes, name, expected) => expect(await faults(await bytes, name)).toEqual(expected));
});
