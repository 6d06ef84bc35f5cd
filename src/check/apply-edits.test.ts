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

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

test.each<[name: string, bytes: Uint8Array, edits: Parameters<typeof applyEdits>[1], made: string]>([
  ['UTF-16', utf16('Hội\r\nnghị\r\n'), [{ path: 'a', encode: 'utf-8', from: 'utf-16le' }], 'Hội\r\nnghị\r\n'],
  [
    'UTF-16 in which more is mended',
    utf16('Hội\r\nng\u0068i\u0323\r\n'),
    [edit([2, 1], [2, 5], 'đồng'), { path: 'a', encode: 'utf-8', from: 'utf-16le' }],
    'Hội\r\nđồng\r\n',
  ],
  ['TCVN3', Buffer.from('Héi nghÞ\n', 'latin1'), [{ path: 'a', encode: 'utf-8', from: 'tcvn3' }], 'Hội nghị\n'],
  ['VNI', Buffer.from('Hoäi nghò\r', 'latin1'), [{ path: 'a', encode: 'utf-8', from: 'vni' }], 'Hội nghị\r'],
  [
    'Windows-1258',
    Buffer.from([0x48, 0xf4, 0xf2, 0x69, 0x20, 0xf0, 0x0a]),
    [{ path: 'a', encode: 'utf-8', from: 'windows-1258' }],
    'Hội đ\n',
  ],
])('%s becomes UTF-8, and its line ends stay', (_, bytes, edits, made) => {
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(applyEdits(bytes, edits))).toBe(made);
});
