import { expect, test } from 'vitest';
import { coloursInCss } from './colours.ts';

test.each([
  ['no colours', undefined, ''],
  ['none that is another', {}, ''],
  [
    'a colour, and its shade in the dark; paper keeps its ink',
    { lead: '#0b4f8a' },
    '@layer site { @media not print { :root { --lead: #0b4f8a; } @media (prefers-color-scheme: dark) { :root { --lead: #5f9dde; } } } }',
  ],
])('%s', (_, colours, css) => expect(coloursInCss(colours)).toBe(css));
