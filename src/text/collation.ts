const vietnamese = new Intl.Collator('vi', { numeric: true });

/** Vietnamese alphabetical order, numbers by their value; texts that it holds equal are ordered by their code points. */
export function compareVietnamese(a: string, b: string): number {
  return vietnamese.compare(a, b) || compareText(a, b);
}

/** The order of paths, ids and days: by code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
