import type { Options } from 'mdast-util-from-markdown';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { ParseText, TextNode } from './parse-text.ts';

// What remark and its plugins are made of, without what writes Markdown: a tenth less to fetch.
const markdown: Options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
const mdx: Options = { extensions: [gfm(), mdxjs()], mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()] };
const readers = { markdown, mdx };

/** A parser for browsers, where that of the renderer does not run: it gives the same nodes at the same places. */
export const parseTextInBrowser: ParseText = (text, syntax) => {
  try {
    // Trees of one kind (mdast); the renderer's parser declares its own types for them.
    return fromMarkdown(text, readers[syntax]) as TextNode;
  } catch (error) {
    throw placed(error);
  }
};

/** An error that begins with its place, as those of the other parser do. */
function placed(error: unknown): unknown {
  const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
  return line === undefined ? error : new Error(`${line}:${column}: ${reason}`);
}
