import { isUtf8 } from 'node:buffer';
import { parsePatch, structuredPatch } from 'diff';
import { z } from 'zod';
import type { LocatedProblem } from '../problems/print.ts';
import { harmless } from '../problems/print.ts';
import { describeProblem } from '../problems/words.ts';
import type { Lang } from '../text/locales.ts';
import type { FileChange } from './mend-content.ts';
import { commandWords } from './words.ts';

/** The content folder in the repository, as the workflows have it. */
const folder = 'content';

/** At most this many changes are suggested at a time: GitHub takes no endless review, and nobody reads one. */
const most = 40;

/** Pages of `GET /repos/{owner}/{repo}/pulls/{number}/files`, as `gh api --paginate --slurp` writes them. A file that is too large has no patch. */
export const changedFilesSchema = z.array(z.array(z.object({ filename: z.string(), patch: z.string().optional() })));

/** Pages of `GET /repos/{owner}/{repo}/pulls/{number}/comments`; what stands at no line any more has none. */
export const commentsSchema = z.array(
  z.array(z.object({ path: z.string(), line: z.int().nullish(), body: z.string() })),
);

/** A comment of a review, as GitHub takes it: the lines from `start_line` to `line` of the pull request, and what is said of them. */
interface Comment {
  path: string;
  start_line?: number;
  start_side?: 'RIGHT';
  line: number;
  side: 'RIGHT';
  body: string;
}

/** What GitHub takes at `POST /repos/{owner}/{repo}/pulls/{number}/reviews`. */
export interface Review {
  event: 'COMMENT';
  body: string;
  comments: Comment[];
}

/** What a pull request is, and what it has been told. */
export interface PullRequest {
  changed: z.output<typeof changedFilesSchema>;
  comments: z.output<typeof commentsSchema>;
}

/**
 * The sure mends as changes that whoever wrote the pull request can press; undefined where there is nothing new to suggest.
 * GitHub takes them at lines alone that the pull request shows, and knows none for names and encodings.
 *
 * @param changes what the mends of `problems` come to
 */
export function reviewOf(
  changes: readonly FileChange[],
  problems: readonly LocatedProblem[],
  { changed, comments }: PullRequest,
  lang: Lang,
): Review | undefined {
  const patches = new Map(changed.flat().map(({ filename, patch }) => [filename, patch]));
  const told = new Set(comments.flat().flatMap(({ path, line, body }) => (line ? [keyOf({ path, body })] : [])));
  const suggested = changes
    .flatMap((change) => {
      const path = `${folder}/${change.path}`;
      const shown = shownLines(patches.get(path) ?? '');
      const ofFile = problems.filter((found) => found.path === change.path && found.mend?.grade === 'sure');
      return replacementsIn(change)
        .filter(({ from, to }) => shown.some((hunk) => hunk.from <= from && to <= hunk.to))
        .map((one) => commentOf(path, one, ofFile, lang));
    })
    .filter((comment) => !told.has(keyOf(comment)));
  if (suggested.length === 0) return undefined;
  return {
    event: 'COMMENT',
    body: commandWords[lang].suggest.review(suggested.length, Math.max(suggested.length - most, 0)),
    comments: suggested.slice(0, most),
  };
}

/** GitHub ends the lines of a comment as the web does. */
const keyOf = ({ path, body }: { path: string; body: string }): string =>
  `${path}\n${body.replaceAll('\r\n', '\n').trim()}`;

/** Lines, the first and the last of them included. */
interface Lines {
  from: number;
  to: number;
}

/** Lines, and what shall stand in their place. */
interface Replacement extends Lines {
  put: string[];
}

/** The lines of a file that a pull request shows, hunk by hunk. */
function shownLines(patch: string): Lines[] {
  const hunks = patch === '' ? [] : parsePatch(patch).flatMap((file) => file.hunks);
  return hunks.map(({ newStart, newLines }) => ({ from: newStart, to: newStart + newLines - 1 }));
}

/** The lines that a change puts others in the place of. Lines that are the same but for their encoding are no change here. */
function replacementsIn({ path, before, after }: FileChange): Replacement[] {
  if (!isUtf8(before)) return [];
  const decoder = new TextDecoder();
  const [old = '', made = ''] = [before, after].map((bytes) =>
    decoder.decode(bytes).replaceAll('\r\n', '\n').normalize('NFC'),
  );
  // GitHub takes such a file for one line.
  if (old.includes('\r')) return [];
  const lines = old.split('\n');
  const { hunks } = structuredPatch(path, path, old, made, '', '', { context: 0 });
  return hunks.map(({ oldStart, oldLines, lines: ofHunk }) => {
    const put = ofHunk.flatMap((line) => (line.startsWith('+') ? [line.slice(1)] : []));
    if (oldLines > 0) return { from: oldStart, to: oldStart + oldLines - 1, put };
    // Lines that come between two others take one of these with them: a suggestion stands for lines that are there.
    const kept = Math.max(oldStart - 1, 1);
    const keptLine = lines[kept - 1] ?? '';
    return { from: kept, to: kept, put: oldStart > 1 ? [keptLine, ...put] : [...put, keptLine] };
  });
}

function commentOf(
  path: string,
  { from, to, put }: Replacement,
  ofFile: readonly LocatedProblem[],
  lang: Lang,
): Comment {
  const said = ofFile
    .filter(({ mend }) => mend?.edits.some((edit) => 'put' in edit && edit.from.line <= to && edit.to.line >= from))
    .map((found) => asPlainMarkdown(describeProblem(found, lang).what));
  const text = put.map((line) => `${line}\n`).join('');
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length + 1)));
  return {
    path,
    ...(from < to && { start_line: from, start_side: 'RIGHT' }),
    line: to,
    side: 'RIGHT',
    body: [...new Set(said), `${fence}suggestion\n${text}${fence}`].join('\n\n'),
  };
}

/**
 * Words as they are, whatever a file holds: no link, no picture, no mark. GitHub looks for names and numbers after a sign once
 * more in what has been rendered, so that these signs get an unseen character behind them.
 */
function asPlainMarkdown(text: string): string {
  return text
    .split('\n')
    .map(harmless)
    .join(' ')
    .replace(/[!-/:-@[-`{-~]/gu, (sign) => `&#${sign.codePointAt(0)};${sign === '@' || sign === '#' ? '\u2060' : ''}`);
}
