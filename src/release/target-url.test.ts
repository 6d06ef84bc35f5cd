import fc from 'fast-check';
import { expect, test } from 'vitest';
import { targetUrl } from './target-url.ts';

const own = new URL('https://kho.example/nien-giam/');
const here = '/nien-giam/tin/2017/hop/';

const parts = (url: ReturnType<typeof targetUrl>) =>
  url && { host: url.host, protocol: url.protocol, pathname: url.pathname, hash: url.hash };

/** What a URL says of it. */
const byUrl = (target: string) => {
  const base = new URL(here, own);
  return URL.canParse(target, base) ? parts(new URL(target, base)) : undefined;
};

const pieces =
  'https://kho.example https://kho.example/ http: // / . .. # ? : @ % %20 %2e \\ a Tin 2017 _neo index.html đ ~ - _ x.y'.split(
    ' ',
  );

test.each([
  '',
  '/',
  '#_a',
  '#',
  '/tin/',
  '/tin/#_a',
  '/a.b.',
  '/a/../b/',
  '/a/./b',
  '/.well-known/a',
  '//other.example/a',
  'https://kho.example',
  'https://kho.example/nien-giam/a#b',
  'https://kho.example.org/a',
  'a/b',
  '?a',
  '/a?b#c',
  '/đ',
  '/a b',
  'https://',
  'mailto:a@b.vn',
])('%j leads where a URL says', (target) => expect(parts(targetUrl(target, here, own))).toEqual(byUrl(target)));

test('so does any target of these pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ' ', '\t', '\n'), { maxLength: 8 }), (found) => {
      const target = found.join('');
      expect(parts(targetUrl(target, here, own))).toEqual(byUrl(target));
    }),
    { numRuns: 5000 },
  );
});
