import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Reader } from './reader.ts';
import { archives } from './reader.ts';
import { desk, phone, zoomed } from './viewports.ts';

/** Something that keys have reached: what it is called, and how it can be told that it was reached. */
interface Reached {
  name: string;
  /** Whether a line is drawn around it. */
  marked: boolean;
  /** Whether all of it is in the window, and nothing lies over it. */
  seen: boolean;
}

/** Whether everybody can read a page, and move about in it. */
export function describeAccess(reader: Reader): void {
  test.each(archives)('no kind of page of %s has a barrier that axe knows', async (site) => {
    const found = (await reader.visits(site)).filter(({ barriers }) => barriers.length > 0);
    expect(found.map(({ path, barriers }) => `${path}: ${barriers.join('; ')}`)).toEqual([]);
  });

  describe.each([
    ['on a phone', phone],
    ['at 400 % zoom', zoomed],
    ['on a desk', desk],
  ])('with keys alone, %s', (_, viewport) => {
    let page: Page;
    beforeEach(async () => {
      page = await reader.newPage({ viewport });
      await page.goto(`${reader.originOf('corpus')}/khen-thuong/`);
    });
    afterEach(() => page.context().close());

    const press = async (key: string): Promise<Reached> => {
      await page.keyboard.press(key);
      return page.evaluate(async () => {
        // What is reached is brought into the window before it is drawn.
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        const element = document.activeElement;
        if (element === null || element === document.body) return { name: '', marked: false, seen: false };
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const isInside = left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
        const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          name: element.textContent?.trim().replaceAll(/\s+/gu, ' ') ?? '',
          marked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          seen: isInside && (above === element || element.contains(above)),
        };
      });
    };

    test('the header is walked through in its order; what is reached is marked and in sight', async () => {
      const walked: Reached[] = [];
      do walked.push(await press('Tab'));
      while (walked.at(-1)?.name !== 'English' && walked.length < 20);
      for (let count = 0; count < 7; count += 1) walked.push(await press('Tab'));
      expect(walked.map(({ name }) => name)).toEqual([
        'Chuyển đến nội dung chính',
        'Kho Mẫu: niên giám thi đua giả định',
        'A− Giảm cỡ chữ',
        'A+ Tăng cỡ chữ',
        'English',
        'Tin hoạt động',
        'Khen thưởng',
        'Giao ước',
        'Khối thi đua',
        'Xếp hạng',
        'Đơn vị',
        'Tìm kiếm',
      ]);
      expect(walked.filter(({ marked, seen }) => !marked || !seen)).toEqual([]);
    });

    test('the menu leads on', async () => {
      for (let reached = ''; reached !== 'Đơn vị'; reached = (await press('Tab')).name);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/don-vi/');
    });

    test('the other language is that of the same page, and leads back to it', async () => {
      for (const [name, address] of [
        ['English', '**/en/awards/'],
        ['Tiếng Việt', '**/khen-thuong/'],
      ] as const) {
        for (let reached = ''; reached !== name; reached = (await press('Tab')).name);
        await page.keyboard.press('Enter');
        await page.waitForURL(address);
      }
    });

    test('the first key leads past all of it to what the page says', async () => {
      await press('Tab');
      await page.keyboard.press('Enter');
      await press('Tab');
      const isInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
      expect(isInMain).toBe(true);
    });
  });
}
