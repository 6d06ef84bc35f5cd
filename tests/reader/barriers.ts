import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { phone, zoomed } from './viewports.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What depends on the scheme, and what on the width of the window: all other rules of axe find the same in every one. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
const rulesOfWidth = ['scrollable-region-focusable', 'target-size'];

/** What axe finds on a page in both schemes: on a phone, and at 400 % zoom. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const run = async (where: string, rules?: string[]): Promise<string[]> => {
    const { violations } = await page.evaluate(
      (only) =>
        (globalThis as typeof globalThis & { axe: typeof axe }).axe.run({
          resultTypes: ['violations'],
          ...(only !== undefined && { runOnly: only }),
        }),
      rules,
    );
    return violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`);
  };
  const onPhone = await run('phone, light');
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await run('phone, dark', rulesOfColour);
  await page.setViewportSize(zoomed);
  const atZoomInDark = await run('400 %, dark', rulesOfColour);
  await page.emulateMedia({ colorScheme: 'light' });
  const atZoom = await run('400 %, light', [...rulesOfColour, ...rulesOfWidth]);
  await page.setViewportSize(phone);
  return [...onPhone, ...inDark, ...atZoomInDark, ...atZoom];
}
