import type { CheckedContent } from '../../src/check/check-examined.ts';
import { checkFiles } from '../../src/check/check-files.ts';
import type { ParseText } from '../../src/markdown/parse-text.ts';
import { parseText } from '../../src/markdown/parse-text.ts';
import { annotate } from '../../src/problems/annotations.ts';
import type { LocatedProblem } from '../../src/problems/print.ts';
import { printProblem, shownOf } from '../../src/problems/print.ts';
import { isWarning } from '../../src/problems/problem.ts';
import { makeReport, reportSchema } from '../../src/problems/report.ts';
import { mended, sureEdits } from '../support/mended.ts';
import type { Archive } from './changes.ts';

/** Most texts are those of the run before. */
const parsed = new Map<string, ReturnType<ParseText>>();
const parseOnce: ParseText = (text, format) => {
  const key = `${format} ${text}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const made = parseText(text, format);
  if (parsed.size < 200) parsed.set(key, made);
  return made;
};

const checked = (files: Archive): CheckedContent =>
  checkFiles(
    [...files].map(([path, bytes]) => ({ path, bytes })),
    parseOnce,
  );

/** The most rounds of mends that an editor would press. */
const rounds = 10;

/**
 * Checks an archive, and says what is wrong with what the check says; nothing where it is as it should be.
 *
 * @throws whatever the check throws
 */
export function judge(files: Archive): { faults: string[]; problems: LocatedProblem[] } {
  const { problems, archive } = checked(files);
  const faults = [
    ...(archive === undefined && problems.every(isWarning) ? ['neither an archive nor an error'] : []),
    ...shownOf(problems).flatMap((one) => faultsOf(one, files)),
    ...faultsOfMends(files, problems),
  ];
  if (!reportSchema.safeParse(makeReport(problems, 'content', 'vi')).success) faults.push('a report that is none');
  return { faults, problems };
}

const decoder = new TextDecoder();

/** What is wrong with what is told. */
function faultsOf(one: LocatedProblem, files: Archive): string[] {
  const faults: string[] = [];
  const say = (fault: string): void => void faults.push(`${one.kind} ${one.path}: ${fault}`);
  const { path, position } = one;
  const bytes = [...files].find(([name]) => name.normalize('NFC') === path)?.[1];
  const isFolder =
    path === '' || path.endsWith('/') || [...files.keys()].some((name) => name.normalize('NFC').startsWith(`${path}/`));
  if (bytes === undefined && !isFolder && one.kind !== 'missing-file') say('there is no such file');
  if (position !== undefined && bytes !== undefined) {
    const lines = decoder.decode(bytes).replaceAll(/\r\n?/gu, '\n').split('\n').length;
    const isDecoded = one.kind === 'not-utf8';
    if (position.line < 1 || position.column < 1 || (position.line > lines + 1 && !isDecoded))
      say(`no such place: ${position.line}`);
  }
  for (const lang of ['vi', 'en'] as const) {
    const printed = printProblem(one, lang);
    if (/^\s*::|##\[|(?!\n)\p{Cc}|\u202E/mu.test(printed)) say('steers who reads it');
    if (/undefined|\[object|NaN/u.test(printed) && !/undefined|\[object|NaN/u.test(decoder.decode(bytes) + path))
      say(`is no sentence: ${printed}`);
    if (!/^::(?:error|warning) file=[^\n]*$/u.test(annotate(one, 'content', lang))) say('is no annotation');
  }
  return faults;
}

const keyOf = ({ kind, path, details }: LocatedProblem): string => JSON.stringify([kind, path, details]);

/** What is wrong with the mends that are sure: after a few rounds there must be nothing left to press. */
function faultsOfMends(given: Archive, first: readonly LocatedProblem[]): string[] {
  let files: Map<string, Uint8Array> = new Map([...given].map(([path, bytes]) => [path.normalize('NFC'), bytes]));
  let problems = first;
  for (let round = 0; sureEdits(problems).length > 0; round += 1) {
    if (round === rounds)
      return problems.filter(({ mend }) => mend?.grade === 'sure').map((one) => `is not mended: ${keyOf(one)}`);
    files = mended(files, problems);
    problems = checked(files).problems;
  }
  return [];
}
