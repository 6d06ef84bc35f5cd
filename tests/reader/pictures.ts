import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Reader } from './reader.ts';
import { phone } from './viewports.ts';

/** A report of the corpus with a picture in its text and a photograph below it. */
const report = '/tin/2017/cao-dang-mo-phong-2-tong-ket-2016-2017/';

/** Pictures in a text, below it and alone in the window; most of it without a script. */
export function describePictures(reader: Reader): void {
  let page: Page;

  const open = async (path: string, javaScriptEnabled: boolean): Promise<void> => {
    page = await reader.newPage({ viewport: phone, javaScriptEnabled });
    await page.goto(`${reader.originOf('corpus')}${path}`);
  };

  afterEach(() => page.context().close());

  /** The number of the picture that covers the window, if one does. */
  const alone = async (): Promise<string | null> => {
    const shown = page.locator('.viewer >> visible=true');
    return (await shown.count()) === 0 ? null : shown.getAttribute('aria-label');
  };

  describe('without a script', () => {
    beforeEach(() => open(report, false));

    test('each has its place before it is there, both formats, and no more pixels than it needs', async () => {
      const pictures = await page.locator('main article picture').evaluateAll((all) =>
        all.map((picture) => {
          const img = picture.querySelector('img');
          const types = [...picture.querySelectorAll('source')].map(({ type, srcset }) => [
            type,
            srcset.split(',').length,
          ]);
          const { width, height } = img?.getBoundingClientRect() ?? { width: 0, height: 0 };
          return {
            types,
            ratio: (width / height).toFixed(2),
            alt: img?.alt.slice(0, 8),
            candidates: img?.srcset.split(',').length,
          };
        }),
      );
      expect(pictures).toEqual(
        [1, 2].map(() => ({ types: [['image/avif', 2]], ratio: '1.50', alt: 'Hình vẽ ', candidates: 2 })),
      );
    });

    test('one is opened, left for the next, and closed where it was opened', async () => {
      const [first, second] = ['Hình ảnh 1/2', 'Hình ảnh 2/2'];
      expect(await alone()).toBeNull();
      await page.locator('.text a.enlarge').click();
      expect(await alone()).toBe(first);
      const box = await page.locator('.viewer >> visible=true').boundingBox();
      expect(box).toEqual({ x: 0, y: 0, ...phone });
      await page.getByRole('link', { name: 'Ảnh sau' }).click();
      expect(await alone()).toBe(second);
      expect(await page.locator('.viewer >> visible=true').textContent()).toContain('Ảnh: Phóng viên Giả Định');
      await page.getByRole('link', { name: 'Ảnh trước' }).click();
      expect(await alone()).toBe(first);
      await page.getByRole('link', { name: 'Đóng' }).click();
      expect(await alone()).toBeNull();
      const { y = -1 } = (await page.locator('.text a.enlarge').boundingBox()) ?? {};
      expect(y >= 0 && y < phone.height).toBe(true);
      await page.goBack();
      expect(await alone()).toBe(first);
    });

    test('keys go through it: to the picture, to the next, and out of it', async () => {
      await page.locator('.text a.enlarge').focus();
      await page.keyboard.press('Enter');
      expect(await alone()).toBe('Hình ảnh 1/2');
      // The first link within it is the next one to be reached.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await alone()).toBe('Hình ảnh 2/2');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await alone()).toBeNull();
    });
  });

  test('with the script, Escape closes it too', async () => {
    await open(report, true);
    await page.keyboard.press('Escape');
    await page.locator('.text a.enlarge').click();
    expect(await alone()).toBe('Hình ảnh 1/2');
    await page.keyboard.press('Escape');
    expect(await alone()).toBeNull();
  });

  test('the photographs of a year stand on its annual, and lead to their reports', async () => {
    await open('/khoi/cao-dang-mo-phong-2/2016-2017/', false);
    const photographs = page.locator('section:has(> #_hinh-anh) li');
    expect(await photographs.count()).toBe(1);
    // As many pixels as the place asks for, and no more.
    const img = photographs.locator('picture img');
    await img.scrollIntoViewIfNeeded();
    await img.evaluate((one: HTMLImageElement) => one.decode());
    const narrow = await photographs
      .locator('source')
      .evaluate((one: HTMLSourceElement) => one.srcset.split(' 480w')[0]);
    expect(new URL(await img.evaluate((one: HTMLImageElement) => one.currentSrc)).pathname).toBe(narrow);
    await photographs.getByRole('link').click();
    expect(new URL(page.url()).pathname).toBe(report);
  });
}
