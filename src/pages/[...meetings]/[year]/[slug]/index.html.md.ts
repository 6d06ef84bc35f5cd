import type { APIRoute } from 'astro';
import type { MarkdownProps } from '../../../../astro/markdown-forms.ts';
import { markdownPaths, reportText } from '../../../../astro/markdown-forms.ts';

export const getStaticPaths = markdownPaths;

export const GET: APIRoute<MarkdownProps> = async ({ props }) => new Response(await reportText(props));
