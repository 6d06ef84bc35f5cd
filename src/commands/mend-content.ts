import { isUtf8 } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { structuredPatch } from 'diff';
import { applyEdits } from '../check/apply-edits.ts';
import { examineFile } from '../check/examine-file.ts';
import { parseText } from '../markdown/parse-text.ts';
import type { Edit } from '../problems/mend.ts';
import type { LocatedProblem } from '../problems/print.ts';
import { asOnDisk } from '../source/as-on-disk.ts';
import { placeOf } from '../source/places.ts';
import { defaultLang, languages } from '../text/locales.ts';

/** What mends change in one file. */
export interface FileChange {
  path: string;
  /** Its new name, where it gets one. */
  rename: string | undefined;
  before: Uint8Array;
  after: Uint8Array;
}

/**
 * What the sure mends of problems come to, file by file. Nothing is written.
 *
 * @param dir the content folder
 */
export async function changesOf(dir: string, problems: readonly LocatedProblem[]): Promise<FileChange[]> {
  const edits = problems.flatMap(({ mend }) => (mend?.grade === 'sure' ? mend.edits : []));
  const changes: FileChange[] = [];
  for (const [path, ofFile] of Map.groupBy(edits, (edit) => edit.path)) {
    const before = await readFile(onDisk(dir, path));
    const inside = ofFile.filter((edit): edit is Exclude<Edit, { rename: string }> => !('rename' in edit));
    const names = ofFile.flatMap((edit) => ('rename' in edit ? [edit.rename] : []));
    changes.push({ path, rename: names[0], before, after: inside.length === 0 ? before : applyEdits(before, inside) });
  }
  return [...changes, ...(await stampsOf(dir, changes))];
}

/** Translations that were of the text as it was are of the text as it is mended: nobody has touched what it says. */
async function stampsOf(dir: string, changes: readonly FileChange[]): Promise<FileChange[]> {
  const stamped: FileChange[] = [];
  for (const { path, before, after } of changes) {
    const place = placeOf(path);
    if (place === undefined || place.collection === 'image' || Buffer.compare(before, after) === 0) continue;
    const [old, made] = [before, after].map((bytes) => examineFile({ path, place, bytes }, parseText).digest);
    if (old === undefined || made === undefined || old === made) continue;
    for (const lang of languages.filter((one) => one !== defaultLang)) {
      const translation = path.replace(/\.vi\.(?=mdx?$)/u, `.${lang}.`);
      const known = changes.find((change) => change.path === translation);
      const file = onDisk(dir, translation);
      if (known === undefined && !existsSync(file)) continue;
      const bytes = known?.after ?? (await readFile(file));
      const edit = isUtf8(bytes) ? stampEdit(translation, new TextDecoder().decode(bytes), old, made) : undefined;
      if (edit === undefined) continue;
      const restamped = applyEdits(bytes, [edit]);
      if (known === undefined) stamped.push({ path: translation, rename: undefined, before: bytes, after: restamped });
      else known.after = restamped;
    }
  }
  return stamped;
}

function stampEdit(path: string, text: string, old: string, made: string): Extract<Edit, { put: string }> | undefined {
  const lines = text.split(/\r\n?|\n/u);
  const line = lines.findIndex((one) => /^translates:\s/u.test(one) && one.includes(old)) + 1;
  const column = (lines[line - 1] ?? '').indexOf(old) + 1;
  if (line === 0) return undefined;
  return { path, from: { line, column }, to: { line, column: column + old.length }, put: made };
}

/** Writes changes to the disk: each file whole or not at all. A file of the new name is never overwritten. */
export async function makeChanges(dir: string, changes: readonly FileChange[]): Promise<void> {
  for (const { path, before, after } of changes) {
    if (Buffer.compare(before, after) === 0) continue;
    const file = onDisk(dir, path);
    const unfinished = `${file}.mending~`;
    try {
      await writeFile(unfinished, after, { flag: 'wx' });
      await rename(unfinished, file);
    } finally {
      await rm(unfinished, { force: true });
    }
  }
  for (const { path, rename: name } of changes) {
    if (name === undefined) continue;
    const to = join(dir, name);
    // On a disk that does not tell capitals from small letters a file of the new name is the file itself.
    if (existsSync(to) && path.toLowerCase() !== name.toLowerCase()) continue;
    await mkdir(dirname(to), { recursive: true });
    await rename(onDisk(dir, path), to);
  }
}

/** Where a file is on the disk, which may spell its name in another form of Unicode. */
function onDisk(dir: string, path: string): string {
  return path.split('/').reduce((folder, name) => join(folder, asOnDisk(folder, name)), dir);
}

/** How many files Git is asked about at a time: a command line has an end. */
const askedAtOnce = 200;

/** Whether Git keeps every file that changes as it is now, so that it can be had back. */
export function areCommitted(dir: string, changes: readonly FileChange[]): boolean {
  const files = changes.map(({ path }) => onDisk(dir, path));
  const env = { ...process.env, GIT_LITERAL_PATHSPECS: '1' };
  for (let start = 0; start < files.length; start += askedAtOnce) {
    const args = ['status', '--porcelain', '--ignored', '--', ...files.slice(start, start + askedAtOnce)];
    const { status, stdout } = spawnSync('git', args, { cwd: dir, env, encoding: 'utf8' });
    if (status !== 0 || stdout.trim() !== '') return false;
  }
  return true;
}

/** The lines that change, each with its number, as a person reads them: `-` for what goes, `+` for what comes. */
export function diffOf({ path, rename: name, before, after }: FileChange): string[] {
  const head = name === undefined ? path : `${path} → ${name}`;
  if (Buffer.compare(before, after) === 0) return [head];
  if (!isUtf8(before)) return [head, '  → UTF-8'];
  const decoder = new TextDecoder();
  const [old, made] = [before, after].map((bytes) => decoder.decode(bytes).replace(/\r\n?/gu, '\n').normalize('NFC'));
  const { hunks } = structuredPatch(path, path, old ?? '', made ?? '', '', '', { context: 0 });
  const lines = hunks.flatMap(({ oldStart, newStart, lines: ofHunk }) => {
    const at = { '-': oldStart, '+': newStart };
    return ofHunk.flatMap((line) => {
      const sign = line.slice(0, 1);
      if (sign !== '-' && sign !== '+') return [];
      at[sign] += 1;
      return [`  ${at[sign] - 1} ${sign} ${line.slice(1)}`];
    });
  });
  // The same letters in other bytes.
  return [head, ...(lines.length === 0 ? ['  UTF-8, NFC'] : lines)];
}
