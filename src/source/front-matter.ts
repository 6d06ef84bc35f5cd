/** A Markdown file in its two parts, with the lines (from one) on which they begin. */
export interface FrontMatterParts {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** What people and programs put where the three hyphens before or behind the facts should stand. */
export const standsForMark = /^(?:-{2,}|[–—]{1,3}|={3,}|\*{3,}|_{3,}|\+{3,}|```(?:ya?ml)?)\s*$/u;

/** The line that stands where the first three hyphens should: empty where they follow blank lines; undefined where nothing stands for them. */
export function insteadOfMark(text: string): string | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first]?.trim() ?? '';
  if (!standsForMark.test(line)) return undefined;
  return line === '---' ? '' : line;
}

/**
 * Splits a Markdown file at its front matter: a first line `---` and the next line that is just `---`. Only the first block
 * is front matter; whatever follows, a second one included, is body.
 */
export function splitFrontMatter(
  text: string,
): FrontMatterParts | { fault: 'no-front-matter' | 'unclosed-front-matter' } {
  const opening = /^---[ \t]*\n/u.exec(text);
  if (opening === null) return { fault: 'no-front-matter' };
  const start = opening[0].length;
  const closing = /^---[ \t]*$/mu.exec(text.slice(start));
  if (closing === null) return { fault: 'unclosed-front-matter' };
  const yaml = text.slice(start, start + closing.index);
  const afterClosing = start + closing.index + closing[0].length + 1;
  const yamlLines = yaml.split('\n').length - 1;
  return { yaml, yamlLine: 2, body: text.slice(afterClosing), bodyLine: yamlLines + 3 };
}
