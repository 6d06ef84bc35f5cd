import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { project } from '../support/site.ts';
import type { Viewport } from './viewports.ts';

/** A picture of a screen in README or in the editors' guide, by its name in `docs/images`. */
interface GuidePicture {
  path: string;
  viewport: Viewport;
  /** Where it stands. */
  in: string;
}

const screen = { width: 1280, height: 860 };

/** The pictures of screens, of the archive of Hải Phòng as the tests have it. */
export const guidePictures: Readonly<Record<string, GuidePicture>> = {
  'trang-chu.png': { path: '/', viewport: screen, in: 'README.md' },
  'ban-tin.png': {
    path: '/tin/2017/tong-ket-2016/',
    viewport: screen,
    in: 'docs/huong-dan/README.md',
  },
  'nien-giam.png': {
    path: '/khoi/cac-co-quan-tham-muu-tong-hop/2016/',
    viewport: screen,
    in: 'docs/huong-dan/README.md',
  },
};

/** Where the text is that a page said when its picture was taken. */
export const saidFile = (name: string): string => join(project, 'tests/fixtures/guide-pictures', `${name}.txt`);

/** What a page says, by which a picture is known to be of the page as it is. */
export async function saidOn(page: Page): Promise<string> {
  const parts = await page.evaluate(() =>
    ['header', 'main'].map((name) => document.querySelector(name)?.textContent.replaceAll(/\s+/gu, ' ').trim()),
  );
  return `${parts.join('\n')}\n`;
}

/** Takes a picture of a page for the docs, and writes down what the page says. */
export async function takePicture(
  page: Page,
  origin: string,
  name: string,
  { path, viewport }: GuidePicture,
): Promise<void> {
  await page.setViewportSize(viewport);
  await page.goto(`${origin}${path}`);
  await page.evaluate(() => document.fonts.ready);
  const shot = await page.screenshot();
  const small = await sharp(shot).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
  await writeFile(join(project, 'docs/images', name), small);
  await writeFile(saidFile(name), await saidOn(page));
}
