/** The number of points that have what they are behind them: `39 điểm`, `39đ`; undefined of any other text. */
export function pointsWithUnit(text: string): string | undefined {
  return /^(?<points>\d{1,9}(?:[.,]\d{1,2})?)\s*(?:điểm|đ)\.?$/iu.exec(text.trim())?.groups?.['points'];
}
