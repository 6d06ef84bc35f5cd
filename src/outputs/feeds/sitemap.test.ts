import { expect, test } from 'vitest';
import { archiveOf, award, base, meeting } from '../../../tests/support/memory-archive.ts';
import { sitemapOf } from './sitemap.ts';

const archive = archiveOf({
  ...base,
  ...meeting('2017/hop', { title: 'Hội nghị' }),
  ...award('khen', 2017, ['a co']),
});

/** Each address that a text of a sitemap holds. */
const addressesIn = (text = ''): string[] => [...text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, loc = '']) => loc);

const whole = sitemapOf(archive);
const all = addressesIn(whole.get('/sitemap.xml'));

test('a sitemap that one file holds is that file', () => {
  expect([...whole.keys()]).toEqual(['/sitemap.xml']);
  expect(all.length).toBeGreaterThan(20);
  expect([...sitemapOf(archive, all.length).keys()]).toEqual(['/sitemap.xml']);
});

test.each([1, 7, all.length - 1])(
  'of more than %i addresses it leads to files that hold so many at most, each address in one',
  (most) => {
    const [[address, index] = [], ...parts] = sitemapOf(archive, most);
    expect(address).toBe('/sitemap.xml');
    expect(index).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<sitemapindex xmlns="http:\/\/www.sitemaps.org\/schemas\/sitemap\/0.9">\n(?:<sitemap><loc>[^<]+<\/loc><\/sitemap>\n)+<\/sitemapindex>\n$/u,
    );
    expect(addressesIn(index)).toEqual(parts.map(([part]) => `https://kho.example${part}`));
    expect(parts.map(([part]) => part)).toEqual(
      Array.from({ length: Math.ceil(all.length / most) }, (_, number) => `/sitemap-${number + 1}.xml`),
    );
    const held = parts.map(([, text]) => addressesIn(text));
    expect(Math.max(...held.map(({ length }) => length))).toBe(most);
    expect(held.flat()).toEqual(all);
    // Each is a whole file by itself, with the other languages of its pages.
    for (const [, text] of parts) {
      expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns=')).toBe(true);
      expect(text.endsWith('</url>\n</urlset>\n')).toBe(true);
    }
    const [first = ''] = [...whole.values()];
    const inner = (text: string): string => text.split('\n').slice(2, -2).join('\n');
    expect(parts.map(([, text]) => inner(text)).join('\n')).toBe(inner(first));
  },
);
