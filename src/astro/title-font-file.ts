import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { makeTitleFont, titleFontSettings } from '../fonts/title-font.ts';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Where fonts stay that have been made. */
const folder = join(project, '.builds/fonts');

/**
 * Lets `nien-giam:title-font` mean a file, which then is as any other that the site brings: its name in the site holds its
 * digest. An alias, since stylesheets ask nothing else.
 */
export function titleFontFile(): VitePlugin {
  return {
    name: 'nien-giam-title-font',
    config: async () => ({
      resolve: { alias: [{ find: /^nien-giam:title-font/u, replacement: await titleFontOnDisk() }] },
    }),
  };
}

/** The font on the disk, made where it is not there yet: the settings and the locked packages that it is made with name its folder. */
async function titleFontOnDisk(): Promise<string> {
  const packages = await readFile(join(project, 'package-lock.json'));
  const madeWith = createHash('sha256').update(titleFontSettings).update(packages).digest('hex');
  const path = join(folder, madeWith.slice(0, 12), 'title.woff2');
  if (existsSync(path)) return path;
  await mkdir(dirname(path), { recursive: true });
  // Of two builds that make it at the same time, each finds the whole of it.
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, await makeTitleFont());
  await rename(unfinished, path);
  return path;
}
