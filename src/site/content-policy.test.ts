import { expect, test } from 'vitest';
import { inlinedIn, pagePolicy, policyMark, policyOf, withPolicy } from './content-policy.ts';

test.each([
  ['both', '<head><script>1</script><style>a{}</style></head>', { script: '1', style: 'a{}' }],
  [
    'the first of each',
    '<head><script>1</script><script>2</script><style>a{}</style><style>b{}</style></head>',
    { script: '1', style: 'a{}' },
  ],
  [
    'none with attributes',
    '<head><script src="/a.js"></script><script type="application/ld+json">{}</script><style>a{}</style></head>',
    undefined,
  ],
  ['none of the body', '<head><script>1</script></head><body><style>a{}</style>', undefined],
  ['none that does not end', '<head><script>1</script><style>a{}</head>', undefined],
])('what stands in the head of a page: %s', (_, html, expected) => {
  expect(inlinedIn(html)).toEqual(expected);
  expect(policyOf(html)).toBe(pagePolicy(expected));
});

test('a page says its policy once, where the layout has put the mark', () => {
  const page = (policy: string): string =>
    `<head><meta content="${policy}"><script>1</script><style>$&</style></head><p>${policyMark}</p>`;
  expect(withPolicy(page(policyMark))).toBe(page(pagePolicy({ script: '1', style: '$&' })));
});
