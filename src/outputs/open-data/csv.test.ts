import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Files } from '../../../tests/support/memory-archive.ts';
import { archiveOf, award, base, covenant, meeting, source } from '../../../tests/support/memory-archive.ts';
import { rankBloc } from '../../ranking/rank-overall.ts';
import { dataTables } from '../../site/routes.ts';
import { buildRows } from './build-rows.ts';
import { toCsv } from './csv.ts';

function read(table: (typeof dataTables)[number], files: Files): Record<string, string>[] {
  const archive = archiveOf({ ...base, ...files });
  const rows = buildRows(archive, new Map(archive.blocs.map((bloc) => [bloc, rankBloc(bloc)])));
  // Most programs take any line end outside quotation marks for the end of a record.
  return parse(toCsv(table, rows[table]), { bom: true, columns: true, record_delimiter: ['\r\n', '\n'] });
}

test('texts that hold semicolons and quotation marks come back as they were, one a line', () => {
  const tasks = [{ vi: 'Giữ gìn vệ sinh; trồng cây xanh', en: 'Clean up; plant trees' }, 'Tiết kiệm “điện”, "nước"'];
  const [row] = read('covenants', covenant('2016/giao-uoc', { tasks, signatories: ['a', 'b'] }));
  expect(row?.['tasks_vi']?.split('\n')).toEqual(['Giữ gìn vệ sinh; trồng cây xanh', 'Tiết kiệm “điện”, "nước"']);
  expect(row?.['tasks_en']?.split('\n')).toEqual(['Clean up; plant trees', '']);
  expect(row?.['signatories']?.split('; ')).toEqual(['a', 'b']);
});

test('what is not known is empty', () => {
  const [row] = read('covenants', covenant('2016/giao-uoc', { tasks: ['Một', 'Hai'] }));
  expect([row?.['tasks_en'], row?.['signatories'], row?.['taskCount']]).toEqual(['', '', '']);
});

test('people and sources, one a line', () => {
  const sources = [source, { title: 'Tin; bài', address: 'https://tin.example/a' }];
  const people = [{ name: 'Nguyễn Văn A' }, { name: 'Trần Thị B' }];
  const [row] = read('meetings', meeting('2017/hop', { people, sources }));
  expect(row?.['people']?.split('\n')).toEqual(['Nguyễn Văn A', 'Trần Thị B']);
  expect(row?.['sources']?.split('\n')).toEqual([source.title, 'Tin; bài <https://tin.example/a>']);
});

test('a unit bears its current name, whatever the order of its names in the file', () => {
  const names = [
    { vi: 'Tên mới', from: '2017' },
    { vi: 'Tên cũ', to: '2016' },
  ];
  const row = read('units', { 'units/a.yaml': { names } }).find(({ id }) => id === 'a');
  expect(row?.['name_vi']).toBe('Tên mới');
  expect(row?.['names_vi']?.split('\n')).toEqual(['Tên cũ', 'Tên mới']);
});

test('a table without rows has its columns, and one with rows no others', () => {
  const files = { ...meeting('2017/hop', {}), ...award('khen', 2016, ['a co']), ...covenant('2016/giao-uoc', {}) };
  const archive = archiveOf({ ...base, ...files });
  const rows = buildRows(archive, new Map(archive.blocs.map((bloc) => [bloc, rankBloc(bloc)])));
  const header = (csv: string): string | undefined => csv.split('\r\n')[0];
  for (const table of dataTables) {
    expect(header(toCsv(table, []))).toMatch(/^\uFEFF[a-zA-Z_]+(?:,[a-zA-Z_]+)+$/u);
    expect(header(toCsv(table, rows[table]))).toBe(header(toCsv(table, [])));
  }
});
