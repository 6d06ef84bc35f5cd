import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { attachedFilePaths } from '../../astro/load-site.ts';

export const getStaticPaths = attachedFilePaths;

export const GET: APIRoute<{ diskPath: string; type: string }> = async ({ props: { diskPath, type } }) =>
  new Response(await readFile(diskPath), { headers: { 'Content-Type': type } });
