import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const frontMatter = /^(?<start>\uFEFF?---[ \t]*\r?\n)(?<yaml>[\s\S]*?)^---[ \t]*$/mu;

/** The front matter of a record as it is written, without the lines around it; undefined where it has none. */
export function yamlIn(record: string): string | undefined {
  return frontMatter.exec(record)?.groups?.['yaml'];
}

/** A record whose front matter is another; all else stays as it was, letter by letter. */
export function withYaml(record: string, edited: string): string {
  const { start = '', yaml = '' } = frontMatter.exec(record)?.groups ?? {};
  return record.slice(0, start.length) + edited + record.slice(start.length + yaml.length);
}

/** How the lines of a text end. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** How many letters stand before a place in its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

export function endOfLine(text: string, from: number): number {
  const found = text.slice(from).search(/\r?\n/u);
  return found === -1 ? text.length : from + found;
}

/** Writes a file, whole or not at all. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.keeping~`);
  try {
    await writeFile(unfinished, content, { flag: 'wx' });
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}
