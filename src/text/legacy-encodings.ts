/** Encodings besides UTF-8 that office files are found in. */
export const legacyEncodings = ['utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni', 'windows-1252'] as const;

export type LegacyEncoding = (typeof legacyEncodings)[number];
