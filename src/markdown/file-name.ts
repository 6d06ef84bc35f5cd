import { decodedAddress } from './addresses.ts';

/** Whether a description of an image is no more than the name of its file, as cameras and phones give it. */
export function isFileName(description: string, address: string): boolean {
  const text = description.trim().normalize('NFC').toLowerCase();
  const name = (decodedAddress(address) ?? address).normalize('NFC').toLowerCase().split('/').at(-1) ?? '';
  return (
    /\.(?:jpe?g|png|webp|avif|gif|heic|tiff?|bmp)$/u.test(text) ||
    (!/\s/u.test(text) && text === name.replace(/\.[^.]*$/u, '')) ||
    /^(?:img|dsc|dscn|dscf|pxl|image|photo|screenshot|zalo|received)[ _-]?\d[\d_() -]*$/u.test(text)
  );
}
