/** A value as a JSON file: readable line by line, so that two releases can be compared. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
