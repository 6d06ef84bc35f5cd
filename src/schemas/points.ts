import { z } from 'zod';
import type { FieldKind } from './field-tree.ts';

/** Points as whole hundredths: `98.25` is `9825`. Sums of them are exact. */
export type Hundredths = number;

const pointsPattern = /^(?<sign>-?)(?<whole>\d{1,9})(?:[.,](?<fraction>\d+))?$/u;

/** What a text of points says, or why it says nothing. */
export type PointsReading =
  | { hundredths: Hundredths }
  | { fault: 'empty-points' | 'bad-points' | 'too-many-decimals' | 'thousands-separator' };

/** `1 058`, `1.058,25`, `1.058.000`: more than one mark, or a space. A lone mark before three digits could be either. */
const separatedThousands =
  /^-?\d{1,3}(?:(?:[\s'’]\d{3})+(?:[.,]\d+)?|(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+|(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/u;

/** Reads `98`, `98.25` or `98,25`. More than two decimals, an empty cell and any other text are faults, never a zero. */
export function readPoints(text: string): PointsReading {
  const trimmed = text.trim();
  if (trimmed === '') return { fault: 'empty-points' };
  const groups = pointsPattern.exec(trimmed)?.groups;
  if (groups === undefined) {
    return { fault: separatedThousands.test(trimmed) ? 'thousands-separator' : 'bad-points' };
  }
  const fraction = groups['fraction'] ?? '';
  if (fraction.length > 2) return { fault: 'too-many-decimals' };
  const value = Number(groups['whole']) * 100 + Number(fraction.padEnd(2, '0'));
  return { hundredths: groups['sign'] === '-' && value !== 0 ? -value : value };
}

/** Points as they are written: `9825` as `98.25`, `9800` as `98`. */
export function writePoints(hundredths: Hundredths): string {
  const sign = hundredths < 0 ? '-' : '';
  const whole = Math.trunc(Math.abs(hundredths) / 100);
  const fraction = String(Math.abs(hundredths) % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Points in front matter: a number or a text, not negative, read into hundredths. */
export const points = z
  .union([z.string(), z.number()])
  .transform((value, context): Hundredths => {
    const reading = readPoints(String(value));
    if ('hundredths' in reading && reading.hundredths >= 0) return reading.hundredths;
    context.issues.push({
      code: 'custom',
      input: value,
      params: { kind: 'fault' in reading ? reading.fault : 'bad-points' },
    });
    return z.NEVER;
  })
  .meta({ kind: 'points' satisfies FieldKind });
