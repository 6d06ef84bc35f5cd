import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesIn } from '../support/site.ts';
import type { Reader } from './reader.ts';
import { phone } from './viewports.ts';
import { movedSoFar } from './visits.ts';

const report = '/tin/2009/tham-muu-gia-dinh-tong-ket-2008/';

/** The size of the letters of a page's text, in CSS pixels. */
const letters = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

/** What a reader does with a page: sets its letters, prints it, reads it with nothing around it. */
export function describeTools(reader: Reader): void {
  let page: Page;

  beforeEach(async () => {
    page = await reader.newPage({ viewport: phone });
    await page.goto(`${reader.originOf('corpus')}${report}`);
  });

  afterEach(() => page.context().close());

  const buttons = (): { smaller: ReturnType<Page['getByRole']>; larger: ReturnType<Page['getByRole']> } => ({
    smaller: page.getByRole('button', { name: 'Giảm cỡ chữ' }),
    larger: page.getByRole('button', { name: 'Tăng cỡ chữ' }),
  });

  test('the script of every page is less than 1 KB; that of the search page less than 40, compressed, and there is no other', async () => {
    const scripts = (await filesIn(reader.folderOf('corpus'))).filter((file) => file.endsWith('.js'));
    expect(scripts.map((file) => /_astro\/(?<name>\w+)\./u.exec(file)?.groups?.['name'])).toEqual(['search']);
    const home = await readFile(join(reader.folderOf('corpus'), 'index.html'), 'utf8');
    expect(home.match(/<script>(?<text>.*?)<\/script>/su)?.groups?.['text']?.length).toBeLessThan(1024);
    expect(brotliCompressSync(await readFile(join(reader.folderOf('corpus'), scripts[0] ?? ''))).length).toBeLessThan(
      40 * 1024,
    );
  });

  test('letters grow and shrink step by step, as far as they go, and it is said to those who listen', async () => {
    const { smaller, larger } = buttons();
    const usual = await letters(page);
    const sizes: [string | null, number][] = [];
    for (const button of [
      larger,
      larger,
      larger,
      larger,
      larger,
      smaller,
      smaller,
      smaller,
      smaller,
      smaller,
      smaller,
    ]) {
      // One that leads no further may be pressed all the same.
      await button.click({ force: true });
      sizes.push([await page.getByRole('status').textContent(), Math.round(((await letters(page)) / usual) * 100)]);
    }
    expect(sizes).toEqual([
      ['115 %', 115],
      ['130 %', 130],
      ['150 %', 150],
      ['175 %', 175],
      ['175 %', 175],
      ['150 %', 150],
      ['130 %', 130],
      ['115 %', 115],
      ['100 %', 100],
      ['90 %', 90],
      ['90 %', 90],
    ]);
    expect(await smaller.getAttribute('aria-disabled')).toBe('true');
    expect(await larger.getAttribute('aria-disabled')).toBe('false');
  });

  test('a button that leads no further keeps its place for whoever uses keys', async () => {
    await page.locator('body').press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await buttons().smaller.evaluate((button) => button === document.activeElement)).toBe(true);
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Enter');
    expect(await buttons().smaller.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByRole('status').textContent()).toBe('100 %');
  });

  test('the size holds on the next page from its first line on, and nothing moves', async () => {
    const usual = await letters(page);
    for (let times = 0; times < 2; times += 1) await buttons().larger.click();
    await page.goto(`${reader.originOf('corpus')}/en/`);
    const moved = await movedSoFar(page);
    expect([Math.round(((await letters(page)) / usual) * 100), moved]).toEqual([130, []]);
  });

  test.each([
    ['a size that the site does not have', () => localStorage.setItem('text-size', '5000')],
    ['no size', () => localStorage.setItem('text-size', '')],
    [
      'a browser that keeps nothing',
      () =>
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        }),
    ],
  ])('%s is the usual size, and the buttons still work', async (_, before) => {
    const usual = await letters(page);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(before);
    await page.reload();
    expect(await letters(page)).toBe(usual);
    await buttons().larger.click();
    expect(await page.getByRole('status').textContent()).toBe('115 %');
    expect(faults).toEqual([]);
  });

  test('the button prints', async () => {
    await page.evaluate(() => {
      globalThis.print = () => document.body.toggleAttribute('data-printed');
    });
    await page.getByRole('button', { name: 'In hoặc lưu PDF' }).click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
  });

  describe('without a script', () => {
    test('what needs one is not offered, and the view for reading shows the text alone', async () => {
      const plain = await reader.newPage({ viewport: phone, javaScriptEnabled: false });
      await plain.goto(`${reader.originOf('corpus')}${report}`);
      expect(await plain.getByRole('button').count()).toBe(0);
      const shown = (): Promise<boolean[]> =>
        Promise.all(
          ['header', 'footer', '.margin', 'h1', '.text'].map((part) => plain.locator(part).first().isVisible()),
        );
      expect(await shown()).toEqual([true, true, true, true, true]);
      await plain.getByRole('link', { name: 'Chế độ đọc', exact: true }).click();
      expect(await shown()).toEqual([false, false, false, true, true]);
      await plain.getByRole('link', { name: 'Thoát chế độ đọc' }).click();
      expect(await shown()).toEqual([true, true, true, true, true]);
      await plain.context().close();
    });
  });
}
