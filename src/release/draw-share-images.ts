import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { CardToDraw } from '../astro/share-cards.ts';
import { bytesDigest } from '../images/bytes-digest.ts';
import { ImageStore } from '../images/image-store.ts';
import type { LocatedProblem } from '../problems/print.ts';
import { problem } from '../problems/problem.ts';
import type { CardDrawer } from '../share-images/draw-cards.ts';
import { shareCardsAddress } from '../site/routes.ts';
import { readBytes } from '../source/content-folder.ts';
import { project } from './render-root.ts';
import type { Shard } from './shard.ts';
import { isInShard } from './shard.ts';
import type { SoundContent } from './sound-content.ts';
import type { SiteInProgress } from './step.ts';

/** Where drawn images stay, whatever code draws them: their names tell what they are made with. */
const store = join(project, '.builds/share-images');

/** What of a site in progress the drawing takes. */
interface ImagesRequest extends Pick<SiteInProgress, 'folder' | 'files'> {
  content: Pick<SoundContent, 'emblem'>;
}

/**
 * Draws the share images that the pages name, from the cards that the render has left in the site.
 *
 * @param shard those of one part of the site alone, which keeps the cards of all: whoever puts the parts together draws what is missing
 */
export async function drawShareImages(
  { content, folder, files }: ImagesRequest,
  shard?: Shard,
): Promise<LocatedProblem[]> {
  const list = join(folder, shareCardsAddress);
  // The render has written it.
  const cards = JSON.parse(await readFile(list, 'utf8')) as CardToDraw[];
  if (shard === undefined) await rm(list);
  const emblem = content.emblem && readBytes(content.emblem);
  // The pages name images with the emblem that was checked: with another one they would be kept under a wrong name.
  if (emblem !== undefined && ('problem' in emblem || bytesDigest(emblem.bytes) !== content.emblem?.digest))
    return [{ ...problem('site-file-changed', content.emblem?.path ?? '', {}), lineText: '' }];
  const images = new ImageStore(store);
  let drawer: Promise<CardDrawer> | undefined;
  const draw = async (card: CardToDraw['card']): Promise<Uint8Array> => {
    drawer ??= drawerWith(emblem?.bytes);
    return (await drawer).png(card);
  };
  // A card is set while the one before it is made a picture, which other threads do.
  const own = shard === undefined ? cards : cards.filter((_, index) => isInShard(index, shard));
  const left = own.filter(({ file }) => !existsSync(join(folder, file))).values();
  const drawRest = async (): Promise<void> => {
    for (const { file, card } of left) {
      const name = basename(file);
      // Its name tells all that decides how it looks.
      if (files.keep(file.replace(/^\//u, ''))) images.use(name);
      else await images.put(name, join(folder, file), () => draw(card));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, drawRest));
  await images.tidy(new Date());
  return [];
}

/** Most builds draw none: they do not wait for what draws to load. */
async function drawerWith(emblem: Uint8Array | undefined): Promise<CardDrawer> {
  const { CardDrawer } = await import('../share-images/draw-cards.ts');
  return CardDrawer.of(emblem);
}
