/**
 * An address of the site without the site's own, in plain letters: a page ends with a slash, a file with the end of its name. No part of
 * it leads upwards, and none has a sign that means something to a server, to a shell or to HTML.
 */
const plainPath = /^\/(?:(?!\.{1,2}(?:\/|$))[\p{L}\p{M}\p{N}._-]+(?:\/|$))*$/u;

/** Whether a text is an address of the site, as it stands in the site's own lists: letters that are not plain are encoded. */
export function isSitePath(text: string): boolean {
  return sitePathOf(text) === text;
}

/** An address of the site as its own lists have it; undefined for what is none. It may be given encoded, or in plain letters. */
export function sitePathOf(text: string): string | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(text).normalize('NFC');
  } catch {
    return undefined;
  }
  return plainPath.test(plain) ? plain.split('/').map(encodeURIComponent).join('/') : undefined;
}
