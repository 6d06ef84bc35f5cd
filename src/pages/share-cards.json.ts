import type { APIRoute } from 'astro';
import { cardsToDraw } from '../astro/share-cards.ts';

export const GET: APIRoute = async () => Response.json(await cardsToDraw());
