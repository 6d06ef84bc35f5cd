/**
 * The record that is meant on a command line, as `collection/id`: by that, by its folder, or by its file, from wherever the
 * user stands.
 */
export function recordNamed(given: string): string {
  const path = given
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/\/(?:index\.\w+\.mdx?)?$/u, '');
  return /(?:^|\/)(?<record>(?:meetings|awards|covenants|results)\/.+)$/u.exec(path)?.groups?.['record'] ?? path;
}
