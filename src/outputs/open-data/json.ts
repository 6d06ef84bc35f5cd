/** A value as a JSON file: readable line by line, so that two releases can be compared. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Rows as each stands in a JSON file of them. */
export const jsonRows = (rows: readonly unknown[]): string[] =>
  rows.map((row) => JSON.stringify([row], null, 1).slice('[\n'.length, -'\n]'.length));

/** The same file as `toJson` makes of rows, of what stands in it for each. */
export const jsonOfRows = (texts: readonly string[]): string =>
  texts.length === 0 ? toJson([]) : `[\n${texts.join(',\n')}\n]\n`;
