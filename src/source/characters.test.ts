import { expect, test } from 'vitest';
import { findSuspects, hasSuspects } from './characters.ts';

const start = () => ({ line: 1, column: 1 });

test('of every character alone, and after a letter, it is asked quickly what is found slowly', () => {
  const other: string[] = [];
  for (let point = 0; point < 0x110000; point += point < 0x30000 ? 1 : 0x1001) {
    const character = String.fromCodePoint(point);
    const isFound = findSuspects(character, 'a.md', start).length > 0;
    for (const text of [character, `ộ${character}`])
      if (hasSuspects(text) !== isFound) other.push(`U+${point.toString(16)}`);
  }
  expect(other).toEqual([]);
});
