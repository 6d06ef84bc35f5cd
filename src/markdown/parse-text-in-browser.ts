import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ParseText, TextNode } from './parse-text.ts';

const parsers = {
  markdown: unified().use(remarkParse).use(remarkGfm),
  mdx: unified().use(remarkParse).use(remarkGfm).use(remarkMdx),
};

/** A parser for browsers, where that of the renderer does not run: it gives the same nodes at the same places. */
export const parseTextInBrowser: ParseText = (text, syntax) => {
  try {
    // Trees of one kind (mdast); the renderer's parser declares its own types for them.
    return parsers[syntax].parse(text) as TextNode;
  } catch (error) {
    throw placed(error);
  }
};

/** An error that begins with its place, as those of the other parser do. */
function placed(error: unknown): unknown {
  const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
  return line === undefined ? error : new Error(`${line}:${column}: ${reason}`);
}
