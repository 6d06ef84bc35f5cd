const vietnamese = new Intl.Collator('vi', { numeric: true });

/** Vietnamese alphabetical order, numbers by their value; texts that it holds equal are ordered by their code points. */
export function compareVietnamese(a: string, b: string): number {
  return vietnamese.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
