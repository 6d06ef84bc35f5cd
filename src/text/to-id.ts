/** The id that a Vietnamese name would get: tones and marks dropped, `đ` as `d`, everything else as hyphens. */
export function toId(name: string): string {
  return name
    .replace(/[đĐ]/gu, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
