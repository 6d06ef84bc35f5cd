import type { ShareCard } from '../share-images/share-card.ts';
import { drawnCard } from '../site/page-models/share-image.ts';
import { addressOf } from '../site/routes.ts';
import { languages } from '../text/locales.ts';
import { loadSite } from './load-site.ts';

/** A share image that is still to be drawn: what it shows, and the first page that has it. */
export interface CardToDraw {
  file: string;
  card: ShareCard;
  page: string;
}

/** The share images of every page, each once. */
export async function cardsToDraw(): Promise<CardToDraw[]> {
  const { pages, editions } = await loadSite();
  const cards = new Map<string, CardToDraw>();
  for (const { destination } of pages) {
    for (const lang of languages) {
      const drawn = drawnCard(editions[lang], destination);
      if (!cards.has(drawn.file)) cards.set(drawn.file, { ...drawn, page: addressOf(destination, lang) });
    }
  }
  return [...cards.values()];
}
