import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '..');

/** The styles of every template, by its path; with their attributes. */
const styles = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.astro'))
  .sort()
  .flatMap((path) =>
    [...readFileSync(join(source, path), 'utf8').matchAll(/^<style(.*)>$(?<css>.*?)^<\/style>$/gmsu)].map((found) => ({
      path,
      attributes: found[1] ?? '',
      css: found.groups?.['css'] ?? '',
    })),
  );

/** The first class, or what else is first, of each selector that stands in no other rule. */
function roots(css: string): string[] {
  const found: string[] = [];
  /** What is open: conditions such as `@media` count for nothing. */
  const open: ('rule' | 'condition')[] = [];
  for (const [, before = '', sign] of css.replace(/\/\*.*?\*\//gsu, '').matchAll(/([^{};]*)([{};])/gu)) {
    const selector = before.trim();
    if (sign === '}') open.pop();
    if (sign !== '{') continue;
    if (!selector.startsWith('@') && !open.includes('rule'))
      found.push(...selector.split(',').map((one) => /^\s*(\.?[\w-]+)/u.exec(one)?.[1] ?? one));
    open.push(selector.startsWith('@') ? 'condition' : 'rule');
  }
  return found;
}

test('a template marks no element for its styles: they hold for classes of its own, which no other template styles', () => {
  expect(styles.length).toBeGreaterThan(30);
  expect(styles.filter(({ attributes }) => attributes.trim() !== 'is:global').map(({ path }) => path)).toEqual([]);
  const owners = new Map<string, Set<string>>();
  for (const { path, css } of styles)
    for (const root of roots(css)) owners.set(root, (owners.get(root) ?? new Set()).add(path));
  expect([...owners].filter(([, paths]) => paths.size > 1)).toEqual([]);
  // A page has one.
  expect([...owners.keys()].filter((root) => !root.startsWith('.'))).toEqual(['main']);
});
