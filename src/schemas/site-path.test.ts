import { describe, expect, test } from 'vitest';
import { isSitePath, sitePathOf } from './site-path.ts';

test.each([
  ['/', '/'],
  ['/tin/2017/hop/', '/tin/2017/hop/'],
  ['/files/awards/2017/khen/qd-163.pdf', '/files/awards/2017/khen/qd-163.pdf'],
  ['/files/a/quyết-định.pdf', '/files/a/quy%E1%BA%BFt-%C4%91%E1%BB%8Bnh.pdf'],
  ['/files/a/quy%E1%BA%BFt-%C4%91%E1%BB%8Bnh.pdf', '/files/a/quy%E1%BA%BFt-%C4%91%E1%BB%8Bnh.pdf'],
  ['/files/a/quyết-định.pdf'.normalize('NFD'), '/files/a/quy%E1%BA%BFt-%C4%91%E1%BB%8Bnh.pdf'],
  ['/.well-known/security.txt', '/.well-known/security.txt'],
])('%s is an address', (given, expected) => {
  expect(sitePathOf(given)).toBe(expected);
  expect(isSitePath(given)).toBe(given === expected);
});

describe('no address', () => {
  test.each([
    '',
    'tin/',
    '//evil.example/',
    '/../../x/',
    '/tin/../index.html',
    '/tin/..',
    '/tin/./x/',
    '/%2e%2e/x/',
    '/tin%2F..%2Fx/',
    '/tin/%E0%A4%A/',
    '/tin/a b/',
    '/tin/a\n/ /x 302/',
    '/tin/a"/',
    '/tin/a;}/',
    '/tin/<script>/',
    '/tin/$host/',
    '/tin/?a',
    '/tin/#a',
    '/tin//x/',
    '/tin/*',
  ])('%j', (given) => {
    expect(sitePathOf(given)).toBeUndefined();
  });
});
