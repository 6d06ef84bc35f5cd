import { describe, expect, test } from 'vitest';
import type { Edit } from '../problems/mend.ts';
import { applyEdits } from './apply-edits.ts';

type Place = [line: number, column: number];
const edit = (from: Place, to: Place, put: string): Extract<Edit, { put: string }> => ({
  path: 'a.md',
  from: { line: from[0], column: from[1] },
  to: { line: to[0], column: to[1] },
  put,
});
const apply = (text: string, ...edits: Exclude<Edit, { rename: string }>[]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(applyEdits(new TextEncoder().encode(text), edits));

describe('edits of a text', () => {
  test.each<[what: string, text: string, edits: Exclude<Edit, { rename: string }>[], made: string]>([
    ['a word', 'a\nbcd\ne\n', [edit([2, 2], [2, 3], 'X')], 'a\nbXd\ne\n'],
    ['the first and the last', 'ab\ncd', [edit([1, 1], [1, 2], ''), edit([2, 2], [2, 3], 'X')], 'b\ncX'],
    ['several in a line, in any order', 'abcd\n', [edit([1, 3], [1, 4], 'XX'), edit([1, 1], [1, 2], '')], 'bXXd\n'],
    ['a line that goes', 'a\nb\nc\n', [edit([2, 1], [3, 1], '')], 'a\nc\n'],
    ['the last line', 'a\nb', [edit([2, 1], [3, 1], '')], 'a\n'],
    ['a line that comes', 'a\nb\n', [edit([1, 2], [1, 2], '\nX')], 'a\nX\nb\n'],
    [
      'of two that overlap, the one that is further down',
      'abcd\n',
      [edit([1, 1], [1, 3], 'X'), edit([1, 2], [1, 4], 'Y')],
      'aYd\n',
    ],
    [
      'line ends of Windows',
      'a\r\nb\r\nc\r\n',
      [edit([2, 1], [2, 2], 'X'), edit([3, 2], [3, 2], '\nY')],
      'a\r\nX\r\nc\r\nY\r\n',
    ],
    ['line ends of old Macs', 'a\rb\rc', [edit([2, 1], [2, 2], 'X')], 'a\rX\rc'],
    ['a mark before the text', '\uFEFFab\n', [edit([1, 1], [1, 2], 'X')], '\uFEFFXb\n'],
    ['no mark', '\uFEFFab\n', [{ path: 'a.md', encode: 'without-mark' }], 'ab\n'],
    ['letters that are apart stay so', 'a\u0302b c\u0302d\n', [edit([1, 3], [1, 4], '-')], 'a\u0302b-c\u0302d\n'],
    ['or are composed', 'a\u0302b\n', [{ path: 'a.md', encode: 'composed' }, edit([1, 2], [1, 3], 'X')], 'âX\n'],
  ])('%s', (_, text, edits, made) => expect(apply(text, ...edits)).toBe(made));
});
