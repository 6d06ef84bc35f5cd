/** The middle of some measurements, and the least and the greatest of them. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** @throws where there are none */
export function spreadOf(measured: readonly number[]): Spread {
  const sorted = [...measured].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (least === undefined || most === undefined || low === undefined || high === undefined)
    throw new Error('Nothing was measured');
  return { median: (low + high) / 2, least, most };
}

/** `1.23 (1.20-1.31)`; one measurement alone is `1.23`. */
export function printSpread({ median, least, most }: Spread, digits: number): string {
  const [middle, low, high] = [median, least, most].map((value) => value.toFixed(digits));
  return low === high ? `${middle}` : `${middle} (${low}-${high})`;
}

/** A table in Markdown. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
