import sharp from 'sharp';
import type { PictureFormat } from './picture-settings.ts';
import { pictureSettings } from './picture-settings.ts';

/**
 * Makes a picture of a photograph: turned as its metadata says, as wide as asked for, and without the metadata.
 *
 * @param width in pixels, no larger than that of the photograph
 */
export function makePicture(photograph: Uint8Array, format: PictureFormat, width: number): Promise<Uint8Array> {
  const picture = sharp(photograph, { failOn: 'none' }).rotate().resize({ width });
  return picture.toFormat(format, pictureSettings[format]).toBuffer();
}
