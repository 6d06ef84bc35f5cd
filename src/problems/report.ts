import { z } from 'zod';
import { legacyEncodings } from '../text/legacy-encodings.ts';
import type { Lang } from '../text/locales.ts';
import { languages } from '../text/locales.ts';
import type { LocatedProblem } from './print.ts';
import { shownOf } from './print.ts';
import { isWarning } from './problem.ts';
import { describeProblem } from './words.ts';

const place = z.strictObject({ line: z.int().positive(), column: z.int().positive() });

/** What `npm run check -- --format json` writes, for tools. A change that is no addition raises `version`. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  content: z.string().describe('The content folder that was checked, as it was given.'),
  lang: z.enum(languages).describe('The language of the sentences.'),
  errors: z.int().nonnegative().describe('How many problems stop a build.'),
  warnings: z.int().nonnegative().describe('How many are told and stop nothing.'),
  problems: z
    .array(
      z.strictObject({
        kind: z.string().describe('The permanent name of its kind; docs/huong-dan/loi.md has a section for each.'),
        severity: z.enum(['error', 'warning']),
        path: z
          .string()
          .describe('The file, from the content folder, with forward slashes; empty for the whole folder.'),
        line: z.int().positive().optional().describe('From one; absent for a whole file.'),
        column: z.int().positive().optional().describe('From one, in UTF-16 units.'),
        what: z.string().describe('What is wrong.'),
        why: z.string().describe('Why it matters.'),
        mend: z.string().describe('How to mend it.'),
        fix: z
          .strictObject({
            grade: z
              .enum(['sure', 'likely'])
              .describe('sure: nothing else can be meant; likely: for people to look at.'),
            edits: z.array(
              z.union([
                z.strictObject({ path: z.string(), from: place, to: place, put: z.string() }),
                z.strictObject({ path: z.string(), rename: z.string() }),
                z.strictObject({ path: z.string(), encode: z.enum(['without-mark', 'composed']) }),
                z.strictObject({ path: z.string(), encode: z.literal('utf-8'), from: z.enum(legacyEncodings) }),
              ]),
            ),
          })
          .optional()
          .describe(
            'The edits that mend it: other text from one place to another (in composed letters, lines ended by \\n; `to` is behind the last that goes), another name, or the same text in other bytes: `encode` says which, and `from` in which encoding they are to be read.',
          ),
        given: z.string().optional().describe('The value that is wrong, where there is one.'),
        nearest: z.string().optional().describe('The value that was probably meant.'),
        more: z
          .int()
          .positive()
          .optional()
          .describe('How many more of this kind the file has: the first twenty are listed, this being the last.'),
      }),
    )
    .describe('In the order of files and lines.'),
});

export type Report = z.output<typeof reportSchema>;

/** The problems of a content folder as a value for tools. */
export function makeReport(problems: readonly LocatedProblem[], content: string, lang: Lang): Report {
  const warnings = problems.filter(isWarning).length;
  return {
    version: 1,
    content,
    lang,
    errors: problems.length - warnings,
    warnings,
    problems: shownOf(problems).map((found) => {
      const { given, nearest } = found.details as { given?: unknown; nearest?: string };
      return {
        kind: found.kind,
        severity: isWarning(found) ? 'warning' : 'error',
        path: found.path,
        ...found.position,
        ...describeProblem(found, lang),
        ...(found.mend !== undefined && { fix: found.mend }),
        ...(given !== undefined && { given: String(given) }),
        ...(nearest !== undefined && { nearest }),
        ...(found.more !== undefined && { more: found.more }),
      };
    }),
  };
}
