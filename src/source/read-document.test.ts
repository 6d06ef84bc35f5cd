import { expect, test } from 'vitest';
import { placeOf } from './places.ts';
import { readSource } from './read-source.ts';

/** What is told of an attached table, with the line of each. */
function told(text: string): string[] {
  const path = 'meetings/2017/hop/bang.csv';
  const place = placeOf(path);
  if (place === undefined || place.collection === 'image') throw new Error(path);
  return readSource(path, place, new TextEncoder().encode(text)).problems.map(({ kind, position }) =>
    [kind, position?.line].join(' '),
  );
}

test.each<[string, string, string[]]>([
  ['numbers and names', 'Đơn vị,Điểm\nSở A,98.5\n', []],
  ['numbers below zero', 'Đơn vị,Trừ\nSở A,-1.5\nSở B,+2\n', []],
  ['a dash for nothing, and one before a name', 'Đơn vị,Điểm\n- Sở A (mới)!,-\n', []],
  ['an equation within a cell', 'Đơn vị,Ghi chú\nSở A,Tổng = 5\n', []],
  ['a formula', 'Đơn vị,Điểm\nSở A,=B1+1\n', ['formula-in-document 2']],
  ['a formula in the head', '=A1,Điểm\n', ['formula-in-document 1']],
  ['a formula of Lotus', 'A,B\nx,@SUM(A1)\n', ['formula-in-document 2']],
  ['a command after a sign', "A,B\nx,-2+3+cmd|' /C calc'!A0\n", ['formula-in-document 2']],
  ['a formula after a sign', 'A,B\nx,+SUM(A1)\n', ['formula-in-document 2']],
  ['several, of which the first is told', 'A,B\n=1,=2\n=3,=4\n', ['formula-in-document 2']],
  ['columns parted by semicolons', 'A;B\nx;=1\n', ['formula-in-document 2']],
  ['a quotation mark that is never closed', 'A,B\nx,"y\n', ['csv-syntax 2']],
  ['a letter that turns the text round', 'A,B\nx\u202ey,1\n', ['bidi-override 2']],
])('a table with %s', (_, text, expected) => expect(told(text)).toEqual(expected));
