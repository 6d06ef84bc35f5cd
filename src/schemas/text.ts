import { z } from 'zod';
import type { Lang } from '../text/locales.ts';
import type { FieldKind } from './field-tree.ts';

/** A short text inside the facts. Vietnamese is always there; a missing English text falls back to it, marked as Vietnamese. */
export type LocalText = { vi: string } & Partial<Record<Exclude<Lang, 'vi'>, string>>;

/** One line of text: trimmed, composed (YAML can spell a letter by its numbers), with runs of white space folded into one space. */
export const line = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .refine((text) => text !== '', { params: { kind: 'empty-text' } })
  .meta({ kind: 'line' satisfies FieldKind });

/** `{ vi, en }`, or a bare string that stands for the Vietnamese alone. */
export const localText = z
  .union([
    line.transform((vi): LocalText => ({ vi })),
    z.strictObject({
      vi: line.describe('Chữ tiếng Việt.'),
      en: line.exactOptional().describe('Chữ tiếng Anh; bỏ phần này nếu chưa dịch.'),
    }),
  ])
  .meta({ kind: 'local-text' satisfies FieldKind });
