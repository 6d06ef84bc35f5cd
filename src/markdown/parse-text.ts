import type { MdastNode } from 'satteri';
import { markdownToMdast, mdxToMdast } from 'satteri';

/** A node of a text, with the place at which it stands. */
export type TextNode = MdastNode & { children?: TextNode[] };

/** Reads a text. What is no MDX is an error whose words begin with its place, `3:1: …`. */
export type ParseText = (text: string, syntax: 'markdown' | 'mdx') => TextNode;

/** As the site reads it: what follows the front matter is text, whatever it looks like. */
const options = { features: { frontmatter: false } } as const;

/** The parser of the renderer. */
export const parseText: ParseText = (text, syntax) =>
  (syntax === 'mdx' ? mdxToMdast : markdownToMdast)(text, options) as TextNode;
