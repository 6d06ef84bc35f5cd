import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { project } from '../support/site.ts';
import { guidePictures, saidFile, saidOn } from './guide-pictures.ts';
import type { Reader } from './reader.ts';

/** The pictures of screens in README and guide. */
export function describeGuide(reader: Reader): void {
  test.each(Object.entries(guidePictures))('%s shows its page as it is', async (name, picture) => {
    await reader.open('hai-phong', picture.path, picture.viewport);
    const said = await readFile(saidFile(name), 'utf8');
    expect(await saidOn(reader.page), 'to take the pictures anew: npm run pictures').toBe(said);
    const { width, height } = await sharp(join(project, 'docs/images', name)).metadata();
    expect({ width, height }).toEqual(picture.viewport);
    expect(await readFile(join(project, picture.in), 'utf8')).toContain(`images/${name})`);
  });

  test('there is no other picture', async () => {
    expect((await readdir(join(project, 'docs/images'))).toSorted()).toEqual(Object.keys(guidePictures).toSorted());
  });
}
