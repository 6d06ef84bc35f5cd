import { z } from 'zod';
import type { Lang } from '../text/locales.ts';
import { beyondTitles } from '../text/title-characters.ts';
import type { FieldKind } from './field-tree.ts';

/** A short text inside the facts. Vietnamese is always there; a missing English text falls back to it, marked as Vietnamese. */
export type LocalText = { vi: string } & Partial<Record<Exclude<Lang, 'vi'>, string>>;

/** One line of text: trimmed, composed (YAML can spell a letter by its numbers), with runs of white space folded into one space. */
export const line = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .refine((text) => text !== '', { params: { kind: 'empty-text' } })
  .meta({ kind: 'line' satisfies FieldKind });

/** One line that the fonts of the site itself have to show: a title or a name, on a page or on a share image. */
export const titleLine = line
  .check(({ value, issues }) => {
    const characters = beyondTitles(value);
    if (characters.length > 0)
      issues.push({ code: 'custom', input: value, params: { kind: 'missing-glyph', characters } });
  })
  .meta({ kind: 'line' satisfies FieldKind });

const inLanguages = (one: typeof line) =>
  z
    .union([
      one.transform((vi): LocalText => ({ vi })),
      z.strictObject({
        vi: one.describe('Chữ tiếng Việt.'),
        en: one.exactOptional().describe('Chữ tiếng Anh; bỏ phần này nếu chưa dịch.'),
      }),
    ])
    .meta({ kind: 'local-text' satisfies FieldKind });

/** `{ vi, en }`, or a bare string that stands for the Vietnamese alone. */
export const localText = inLanguages(line);

/** The same, of titles and names. */
export const localTitle = inLanguages(titleLine);
