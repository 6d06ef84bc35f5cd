import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaTypeAt } from '../outputs/media-types.ts';
import { attachedFilePaths } from './load-site.ts';
import { readAsChecked } from './read-as-checked.ts';

/** The route of the attached files of one type, which `attached-file-routes.ts` declares for each. */
export const getStaticPaths = (({ routePattern }) =>
  attachedFilePaths(routePattern.slice(routePattern.lastIndexOf('.') + 1))) satisfies GetStaticPaths;

export const GET: APIRoute<Awaited<ReturnType<typeof attachedFilePaths>>[number]['props']> = async ({ props }) =>
  new Response(await readAsChecked(props.file), {
    headers: { 'Content-Type': mediaTypeAt(props.file.diskPath) ?? '' },
  });
