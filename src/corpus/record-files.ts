import { stringify } from 'yaml';
import { textDigest } from '../source/text-digest.ts';
import type { CorpusFile, CorpusRecord } from './record.ts';

/** The digest of no text at all: what an out-of-date translation says that it translates. */
const outdatedDigest = 'vi-000000000000';

/** The files of a record: its facts and Vietnamese text, its English text where there is one, and what lies beside them. */
export function writeRecord({ folder, facts, text, translation, beside }: CorpusRecord): CorpusFile[] {
  const original = { title: text.title.vi, summary: text.summary?.vi, ...facts };
  const files = [{ path: `${folder}/index.vi.md`, content: writeMarkdown(original, text.body.vi) }, ...beside];
  if (translation === 'missing') return files;
  const current = textDigest({ title: text.title.vi, summary: text.summary?.vi, body: text.body.vi });
  const translates = translation === 'outdated' ? outdatedDigest : current;
  const translated = { title: text.title.en, summary: text.summary?.en, translates };
  return [...files, { path: `${folder}/index.en.md`, content: writeMarkdown(translated, text.body.en) }];
}

export function writeMarkdown(frontMatter: object, body: string): string {
  return `---\n${writeYaml(frontMatter)}---\n\n${body}`;
}

/** YAML as an editor would type it: a line for each value, without folding or anchors. What is `undefined` is left out. */
export function writeYaml(value: object): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
