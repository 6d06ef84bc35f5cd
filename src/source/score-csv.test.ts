import { describe, expect, test } from 'vitest';
import { cellsOf, readScoreCsv } from './score-csv.ts';

const path = 'results/khoi/2016/scores.csv';

describe('a score table', () => {
  test.each<[string, string, unknown]>([
    ['by commas', 'unit,diem\na,98\n', { header: ['unit', 'diem'], rows: [{ line: 2, cells: ['a', '98'] }] }],
    ['by semicolons', 'unit;diem\na;98,5\n', { header: ['unit', 'diem'], rows: [{ line: 2, cells: ['a', '98,5'] }] }],
    ['by tabs', 'unit\tdiem\na\t98,5', { header: ['unit', 'diem'], rows: [{ line: 2, cells: ['a', '98,5'] }] }],
    [
      'by the commonest mark of the first line that holds something',
      '\n \nunit;diem,chung;thuong\na;98;1\n',
      { header: ['unit', 'diem,chung', 'thuong'], rows: [{ line: 4, cells: ['a', '98', '1'] }] },
    ],
    [
      'by the first of two that are as common',
      'unit,diem;thuong\na,98\n',
      { header: ['unit', 'diem;thuong'], rows: [{ line: 2, cells: ['a', '98'] }] },
    ],
    [
      'by the mark that Excel names',
      'sep=;\nunit;diem,chung,rieng\na;98\n',
      { header: ['unit', 'diem,chung,rieng'], rows: [{ line: 3, cells: ['a', '98'] }] },
    ],
    [
      'by the mark that Excel names, in capitals, with blanks',
      'SEP=; \t\nunit;diem\na;98\n',
      { header: ['unit', 'diem'], rows: [{ line: 3, cells: ['a', '98'] }] },
    ],
    [
      'of one column',
      'unit\na\nb\n',
      {
        header: ['unit'],
        rows: [
          { line: 2, cells: ['a'] },
          { line: 3, cells: ['b'] },
        ],
      },
    ],
    [
      'with blanks around its cells',
      ' unit , diem \n a , 98 \n',
      { header: ['unit', 'diem'], rows: [{ line: 2, cells: ['a', '98'] }] },
    ],
    [
      'without its empty rows and columns',
      'unit,,diem,\n,,,\na,,98,\n\nb,,97,\n',
      {
        header: ['unit', 'diem'],
        rows: [
          { line: 3, cells: ['a', '98'] },
          { line: 5, cells: ['b', '97'] },
        ],
      },
    ],
    [
      'with rows of other lengths',
      'unit,diem,them\na\nb,97,1,2\n',
      {
        header: ['unit', 'diem', 'them'],
        rows: [
          { line: 2, cells: ['a'] },
          { line: 3, cells: ['b', '97', '1', '2'] },
        ],
      },
    ],
    [
      'with line breaks inside quoted cells',
      '"unit\nthi đua","đ""iểm"\n"a\nb\nc",98\nd,97\n',
      {
        header: ['unit\nthi đua', 'đ"iểm'],
        rows: [
          { line: 3, cells: ['a\nb\nc', '98'] },
          { line: 6, cells: ['d', '97'] },
        ],
      },
    ],
    ['of nothing', '', { header: [], rows: [] }],
    ['of blank lines', '\n , \n', { header: [], rows: [] }],
  ])('%s', (_, text, data) => expect(readScoreCsv(text, path)).toEqual({ data, problems: [] }));

  test.each<[string, string, string, number]>([
    ['a quotation mark that is never closed', 'unit,diem\na,98\nb,"97\nc,96\n', 'unclosed-quote', 3],
    ['the last of several', 'unit,diem\n"a",98\nb,97\nc,"96\n', 'unclosed-quote', 4],
    ['a quotation mark within a cell', 'unit,diem\na,98\nb,9"7"\n', 'stray-quote', 3],
    ['something behind a closed one', 'unit,diem\na,"98"x\n', 'stray-quote', 2],
  ])('%s', (_, text, fault, line) => {
    expect(readScoreCsv(text, path)).toEqual({
      data: undefined,
      problems: [{ kind: 'csv-syntax', path, details: { fault }, position: { line, column: 1 } }],
    });
  });
});

describe('the places of its cells', () => {
  const text = 'unit,,điểm chung,thưởng\n\n"a,b",,98,1\nc,,"97",2\n';
  test.each<[(string | number)[], number, number]>([
    [['header', 0], 1, 1],
    [['header', 1], 1, 7],
    [['header', 2], 1, 18],
    [['header'], 1, 1],
    [['rows', 0], 3, 1],
    [['rows', 0, 0], 3, 1],
    [['rows', 0, 1], 3, 8],
    [['rows', 0, 2], 3, 11],
    [['rows', 1, 1], 4, 4],
    [['rows', 1, 2], 4, 9],
    [['rows', 9, 1], 1, 7],
    [['rows', 0, 9], 3, 1],
  ])('%j', (pointer, line, column) => {
    const placeOf = cellsOf(text);
    expect(placeOf(pointer)).toEqual({ line, column });
    // Asked once more, of a line that is known.
    expect(placeOf(pointer)).toEqual({ line, column });
  });
  test('of one line, then of another', () => {
    const placeOf = cellsOf('unit;diem\na;98\nbcd;97\n');
    expect(
      [
        ['rows', 0, 1],
        ['rows', 1, 1],
        ['rows', 0, 1],
        ['header', 1],
      ].map((pointer) => placeOf(pointer)),
    ).toEqual([
      { line: 2, column: 3 },
      { line: 3, column: 5 },
      { line: 2, column: 3 },
      { line: 1, column: 6 },
    ]);
  });
  test('of a table that cannot be read', () => {
    expect(cellsOf('unit,diem\na,"98\n')(['rows', 0, 1])).toEqual({ line: 1, column: 6 });
  });
});
