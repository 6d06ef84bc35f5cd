import { expect, test } from 'vitest';
import type { Reader } from './reader.ts';
import { desk, phone } from './viewports.ts';

/** Whether what is drawn can be read: every word is whole, and none stands on another. */
export function describeCharts(reader: Reader): void {
  const drawn = [
    '/xep-hang/cao-dang-mo-phong-2/',
    '/en/ranking/tham-muu-gia-dinh/',
    '/khoi/cao-dang-mo-phong-2/',
    '/en/units/ban-khong-co-that/',
    '/khen-thuong/',
  ];

  test.each(drawn)('the words of the charts of %s are whole, and beside each other', async (path) => {
    await reader.open('corpus', path, desk);
    const { found, faults } = await reader.page.evaluate(() => {
      const all: string[] = [];
      const charts = [...document.querySelectorAll('svg.drawn')];
      for (const chart of charts) {
        const whole = chart.getBoundingClientRect();
        const words = [...chart.querySelectorAll('text')].map((word) => ({
          text: word.textContent,
          box: word.getBoundingClientRect(),
        }));
        for (const { text, box } of words)
          if (box.left < whole.left || box.right > whole.right || box.top < whole.top || box.bottom > whole.bottom)
            all.push(`cut: ${text}`);
        for (const [index, a] of words.entries())
          for (const b of words.slice(index + 1)) {
            const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
            const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
            // Lines of letters have room above and below them.
            if (across > 1 && down > a.box.height / 3) all.push(`${a.text} on ${b.text}`);
          }
      }
      return { found: charts.length, faults: all };
    });
    expect(found).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  test('on a phone bars are seen whole, and of years the newest, with who leads', async () => {
    await reader.open('corpus', '/xep-hang/cao-dang-mo-phong-2/', phone);
    const seen = await reader.page.evaluate(() =>
      [...document.querySelectorAll('svg.drawn')].map((chart) => {
        const words = [...chart.querySelectorAll('text')];
        const isSeen = (word: Element): boolean => {
          const { left, right } = word.getBoundingClientRect();
          return left >= 0 && right <= innerWidth;
        };
        const leading = chart.querySelector('.leading text');
        return { all: words.every(isSeen), ...(leading !== null && { leading: isSeen(leading) }) };
      }),
    );
    expect(seen).toEqual([{ all: true }, { all: false, leading: true }]);
  });

  test('every chart has its title, a sentence, its table and its data', async () => {
    for (const path of drawn) {
      await reader.open('corpus', path, phone);
      const told = await reader.page.evaluate(() =>
        [...document.querySelectorAll('figure.chart')].map((chart) => {
          const links = [...chart.querySelectorAll<HTMLAnchorElement>('li a')];
          const target = document.getElementById(links[0]?.hash.slice(1) ?? '');
          return [
            chart.querySelector('figcaption strong')?.textContent,
            /\d.*\.$/u.test(chart.querySelector('figcaption')?.textContent.trim() ?? ''),
            target?.querySelector('table') !== null && target?.contains(chart) === false,
            ...links.slice(1).map((link) => link.pathname.split('.').at(-1)),
          ];
        }),
      );
      expect(told.length).toBeGreaterThan(0);
      for (const [title, ...others] of told) {
        expect(title).toMatch(/\S/u);
        expect(others).toEqual([true, true, 'csv', 'json']);
      }
    }
  });

  test('bars are told apart without colours', async () => {
    await reader.page.emulateMedia({ forcedColors: 'active' });
    await reader.open('corpus', '/khen-thuong/', phone);
    const strokes = await reader.page
      .locator('svg.drawn rect')
      .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).stroke === getComputedStyle(document.body).color));
    await reader.page.emulateMedia({ forcedColors: 'none' });
    expect(strokes.length).toBeGreaterThan(0);
    expect(strokes.every(Boolean)).toBe(true);
  });
}
