import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { EarlierPages } from '../astro-inside/astro-own.ts';
import { bytesDigest } from '../images/bytes-digest.ts';
import { ImageStore } from '../images/image-store.ts';
import { mediaTypeAt } from '../outputs/media-types.ts';
import type { Facts } from '../schemas/collections.ts';
import { filesOf } from './handed-content.ts';
import type { NamedPicture } from './named-pictures.ts';
import { namedPictures } from './named-pictures.ts';
import { readAsChecked } from './read-as-checked.ts';

/**
 * Where the made pictures of an archive stay, whatever code asks for them: their names tell what they are made of and with. Each
 * archive has its own, known by its address, so that of what it shows no more nothing is left.
 */
function picturesKept(): ImageStore {
  const { address } = (filesOf('site')[0]?.facts ?? {}) as Partial<Facts['site']>;
  const archive = bytesDigest(Buffer.from(address ?? '')).slice(0, 16);
  return new ImageStore(fileURLToPath(new URL(`../../.builds/pictures/${archive}`, import.meta.url)));
}

/** Makes the pictures that pages name: in a build by Astro all of them, once the pages are there; in the preview each when it is asked for. */
export function madePictures(): AstroIntegration {
  return {
    name: 'nien-giam-pictures',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = request.url?.replace(/^\/_astro\//u, '') ?? '';
          const picture = namedPictures().get(name);
          if (picture === undefined) return next();
          picturesKept()
            .get(name, () => made(picture))
            .then((bytes) => {
              response.writeHead(200, { 'content-type': mediaTypeAt(name) ?? '' }).end(bytes);
            }, next);
        });
      },
      'astro:build:done': ({ dir }) => makePictures(fileURLToPath(dir)),
    },
  };
}

/**
 * Makes the pictures that pages have named, in the folder of their site: those that the release before does not have.
 *
 * @param earlier what the release before has
 */
export async function makePictures(site: string, earlier?: EarlierPages): Promise<void> {
  const folder = join(site, '_astro');
  const images = picturesKept();
  const pictures = namedPictures();
  const left = pictures.entries();
  await mkdir(folder, { recursive: true });
  const makeRest = async (): Promise<void> => {
    for (const [name, picture] of left) {
      const file = `_astro/${name}`;
      // A name tells all that decides what is in the file.
      if (earlier?.keep(file, name)) continue;
      await images.put(name, join(site, file), () => made(picture));
      earlier?.made(file, name);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, makeRest));
  await images.keepOnly(new Set(pictures.keys()));
}

/** In most builds every picture was made before: they do not wait for what makes one to load. */
async function made({ photograph, format, width }: NamedPicture): Promise<Uint8Array> {
  const { makePicture } = await import('../images/make-picture.ts');
  return makePicture(await readAsChecked(photograph), format, width);
}
