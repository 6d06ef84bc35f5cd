const allowedSchemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Whether an address may stand in a report: relative, or of a scheme that only leads somewhere. */
export function isHarmlessAddress(address: string): boolean {
  // A browser passes over control characters and white space before and inside a scheme.
  const bare = address.replace(/[\p{Cc}\p{Cf}\s]/gu, '');
  // `//host` and `\\host` lead to another site without saying so: a browser takes either slash for the other.
  if (/^[/\\]{2}/u.test(bare) || bare.includes('\\')) return false;
  const scheme = /^[^/?#]*?:/u.exec(bare)?.[0];
  return scheme === undefined || allowedSchemes.has(scheme.toLowerCase());
}

/** Whether an address leads out of the site. */
export function isAbsoluteAddress(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/iu.test(address);
}

/** An address with its percent signs undone; `undefined` where they stand for no text, as in `100%`. */
export function decodedAddress(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
