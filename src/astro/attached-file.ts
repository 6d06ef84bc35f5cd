import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaTypeAt } from '../outputs/media-types.ts';
import { attachedFilePaths } from './load-site.ts';

/** The route of the attached files of one type, which `attached-file-routes.ts` declares for each. */
export const getStaticPaths = (({ routePattern }) =>
  attachedFilePaths(routePattern.slice(routePattern.lastIndexOf('.') + 1))) satisfies GetStaticPaths;

export const GET: APIRoute<Awaited<ReturnType<typeof attachedFilePaths>>[number]['props']> = async ({ props }) =>
  new Response(await readFile(props.diskPath), { headers: { 'Content-Type': mediaTypeAt(props.diskPath) ?? '' } });
