import type { APIRoute } from 'astro';
import type { DataFileProps } from '../../astro/load-site.ts';
import { dataFilePaths } from '../../astro/load-site.ts';

export const getStaticPaths = () => dataFilePaths('gz');

export const GET: APIRoute<DataFileProps> = ({ props }) => new Response(props.content());
