import { expect, test } from 'vitest';
import { policyMark, withPolicy } from '../site/content-policy.ts';
import { belowPath, pageBelowPath, stylesBelowPath } from './place-below.ts';

test.each([
  ['<a href="/tin/">x</a>', '<a href="/kho/tin/">x</a>'],
  ['<a href="/">x</a>', '<a href="/kho/">x</a>'],
  ["<a href='/tin/'>x</a><a href=/tin/>y</a>", "<a href='/kho/tin/'>x</a><a href=/kho/tin/>y</a>"],
  ['<a HREF="/tin/?a=/b#/c">', '<a HREF="/kho/tin/?a=/b#/c">'],
  [
    '<img src="/a.webp" srcset="/a.webp 1x, /b.webp 2x,/c.webp 3x">',
    '<img src="/kho/a.webp" srcset="/kho/a.webp 1x, /kho/b.webp 2x,/kho/c.webp 3x">',
  ],
  ['<form action="/tim-kiem/">', '<form action="/kho/tim-kiem/">'],
  [
    '<div data-index="/tim-kiem/index.json" data-words="/a">',
    '<div data-index="/kho/tim-kiem/index.json" data-words="/a">',
  ],
  ['<blockquote cite="/tin/">', '<blockquote cite="/kho/tin/">'],
])('%s', (html, expected) => {
  expect(belowPath(html, '/kho')).toBe(expected);
});

test.each([
  ['an address elsewhere', '<a href="https://bao.example/tin/">'],
  ['an address on whatever host', '<a href="//bao.example/tin/">'],
  ['a fragment', '<a href="#phan-mot">'],
  ['a file beside the page', '<a href="tin/">'],
  ['what another attribute says', '<p title="/tin/" data-href="/tin/">'],
  ['words', '<p>href="/tin/" &lt;a href="/tin/"&gt;</p>'],
  ['a comment', '<!-- <a href="/tin/"> -->'],
])('%s keeps its bytes', (_, html) => {
  expect(belowPath(html, '/kho')).toBe(html);
});

test.each([
  ['@font-face{src:url(/_astro/a.woff2)format("woff2")}', '@font-face{src:url(/kho/_astro/a.woff2)format("woff2")}'],
  [`a{background:url( "/a.png" ),url('/b.png')}`, `a{background:url( "/kho/a.png" ),url('/kho/b.png')}`],
  ['a{background:url(b.png),url(//bao.example/c.png)}', 'a{background:url(b.png),url(//bao.example/c.png)}'],
  ['a{background:url(data:image/png;base64,/9j/)}', 'a{background:url(data:image/png;base64,/9j/)}'],
  ['a::after{content:"/tin/"}', 'a::after{content:"/tin/"}'],
])('a stylesheet: %s', (css, expected) => {
  expect(stylesBelowPath(css, '/kho')).toBe(expected);
});

test('the styles in a page are placed too, and its policy names what they are then', () => {
  const page = (base: string): string =>
    withPolicy(
      `<head><meta http-equiv="content-security-policy" content="${policyMark}"><script>a("/b")</script><style>a{src:url(${base}/$&.woff2)}</style></head><a href="${base}/">`,
    );
  expect(pageBelowPath(page(''), '/kho')).toBe(page('/kho'));
});
