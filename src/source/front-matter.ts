/** A Markdown file in its two parts, with the lines (from one) on which they begin. */
export interface FrontMatterParts {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
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
